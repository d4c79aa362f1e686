import type { Nodes, Root } from 'mdast';
import { fromLesson } from './addresses.ts';
import { checkDirectives } from './checks/directives.ts';
import { checkHeadings } from './checks/headings.ts';
import { openCompilation } from './compilation.ts';
import type { CourseContext } from './course-context.ts';
import { normaliseSource, parseMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { citationOf } from './work.ts';

/** A stretch of a text under one heading, in plain words. */
export interface Passage {
	/** Id of the heading; null before the first one. */
	readonly id: string | null;
	readonly heading: string;
	readonly text: string;
}

/** The passages of a text, as a search looks through them. */
export function passagesOf(text: string, file: string, context: CourseContext): Passage[] {
	const source = normaliseSource(text);
	const compilation = openCompilation(source, file, context, fromLesson);
	const tree = parseMarkdown(source);
	checkDirectives(tree, compilation);
	checkHeadings(tree, compilation);
	return passagesIn(tree, context);
}

function passagesIn({ children }: Root, context: CourseContext): Passage[] {
	const passages = [{ id: null as string | null, heading: '', texts: [] as string[] }];
	for (const node of children) {
		const id = node.data?.hProperties?.['id'];
		if (node.type === 'heading')
			passages.push({ id: String(id), heading: plainText(node).trim(), texts: [] });
		else passages.at(-1)?.texts.push(wordsOf(node, context));
	}
	return passages
		.map(({ texts, ...passage }) => ({
			...passage,
			text: texts.join(' ').replace(/\s+/g, ' ').trim()
		}))
		.filter(({ id, text }) => id !== null || text !== '');
}

/** What a formula or a number that moves says cannot be searched: it leaves a gap. */
function wordsOf(node: Nodes, context: CourseContext): string {
	if (node.type === 'yaml' || node.type === 'code') return '';
	if (node.type === 'inlineMath' || node.type === 'math') return '…';
	if (node.type === 'textDirective' && ['value', 'drawn'].includes(node.name)) return '…';
	if (node.type === 'textDirective' && node.name === 'cite') {
		const key = plainText(node);
		const work = context.references.find((known) => known.key === key);
		return work ? citationOf(work, node.attributes?.['at'] ?? undefined) : key;
	}
	if ('children' in node) {
		const between = node.type === 'paragraph' || isInline(node) ? '' : ' ';
		return node.children.map((child) => wordsOf(child, context)).join(between);
	}
	return plainText(node);
}

function isInline({ type }: Nodes): boolean {
	return ['emphasis', 'strong', 'delete', 'link', 'textDirective', 'tableCell'].includes(type);
}
