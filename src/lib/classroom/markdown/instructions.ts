/** Words of an instruction, and how they are set. */
export type Span =
	| { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Block =
	| { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly Span[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly items: readonly (readonly Span[])[];
	  };

const bullet = /^\s*[-*+]\s+/;
const numbered = /^\s*\d{1,3}[.)]\s+/;
const heading = /^#{1,6}\s+/;

/**
 * The small part of Markdown that instructions need: paragraphs, headings, lists, strong and
 * emphasised words, code and links to the web. Everything else, HTML too, stays the text that it is.
 */
export function readInstructions(text: string): readonly Block[] {
	return text
		.replaceAll('\r', '')
		.split(/\n\s*\n/)
		.flatMap((part) => blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
	const blocks: Block[] = [];
	let gathered: string[] = [];
	let kind: 'paragraph' | 'bullets' | 'numbers' = 'paragraph';
	const close = () => {
		if (gathered.length > 0) blocks.push(blockOf(kind, gathered));
		gathered = [];
	};
	for (const line of lines) {
		const now = bullet.test(line) ? 'bullets' : numbered.test(line) ? 'numbers' : 'paragraph';
		if (heading.test(line)) {
			close();
			blocks.push({ kind: 'heading', spans: spansOf(line.replace(heading, '')) });
			continue;
		}
		if (now !== kind) close();
		kind = now;
		gathered.push(line);
	}
	close();
	return blocks;
}

function blockOf(kind: 'paragraph' | 'bullets' | 'numbers', lines: readonly string[]): Block {
	if (kind === 'paragraph') return { kind, spans: spansOf(lines.join(' ')) };
	const items = lines.map((line) => spansOf(line.replace(bullet, '').replace(numbered, '')));
	return { kind: 'list', ordered: kind === 'numbers', items };
}

/** Only addresses of the web and of mail: no script, no data, nothing relative. */
const marked =
	/\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|`([^`]+)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+)\)/g;

function spansOf(line: string): readonly Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const found of line.matchAll(marked)) {
		const [whole, strong, emphasis, code, label, address] = found;
		if (found.index > from) spans.push({ kind: 'text', text: line.slice(from, found.index) });
		if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
		else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
		else if (code !== undefined) spans.push({ kind: 'code', text: code });
		else if (label !== undefined && address !== undefined)
			spans.push({ kind: 'link', text: label, address });
		from = found.index + whole.length;
	}
	if (from < line.length) spans.push({ kind: 'text', text: line.slice(from) });
	return spans;
}
