import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Report } from './diagnostic.ts';

/** A YAML text that is free of faults of notation, with the place of everything in it. */
export interface YamlSource {
	readonly value: unknown;
	/** Offset of the value at a path, or of its key if `of` is "key"; the nearest there is. */
	readonly placeOf: (path: readonly PropertyKey[], of?: 'key' | 'value') => number;
}

/**
 * Reads YAML.
 *
 * @param start offset of the YAML in the file, for the places reported
 * @returns null if the notation is at fault; the faults are reported
 */
export function readYaml(text: string, start: number, report: Report): YamlSource | null {
	const document = parseDocument(text, { prettyErrors: false, lineCounter: new LineCounter() });
	const faults = [...document.errors, ...document.warnings];
	for (const fault of faults)
		report(start + fault.pos[0], `this is not YAML: ${explain(fault.code, fault.message)}`);
	if (faults.length > 0) return null;
	return {
		value: document.toJS(),
		placeOf: (path, of = 'value') => start + offsetOf(document, path, of)
	};
}

function explain(code: string, message: string): string {
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
		return 'a text with a colon in it needs quotes, as in title: "Rice: a story"';
	if (code === 'DUPLICATE_KEY') return 'this key is there twice; keep one';
	if (code === 'TAB_AS_INDENT') return 'lines are indented by spaces, not by tabs';
	return message.replace(/ at line \d+.*$/s, '').replace(/^./, (first) => first.toLowerCase());
}

function offsetOf(document: Document, path: readonly PropertyKey[], of: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let place = startOf(node) ?? 0;
	path.forEach((key, depth) => {
		const pair = isMap(node)
			? node.items.find((item) => String(item.key) === String(key))
			: undefined;
		const next: unknown = isSeq(node) ? node.items[Number(key)] : pair?.value;
		const wanted = of === 'key' && depth === path.length - 1 ? pair?.key : next;
		place = startOf(wanted) ?? startOf(pair?.key) ?? place;
		node = next;
	});
	return place;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
