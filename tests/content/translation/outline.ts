import type { Nodes, Parents } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/lib/lessons/markdown.ts';
import { slugOf } from '../../../src/lib/lessons/slug.ts';

/** A block of a text as its twin in another language must have it: all but the words. */
export interface Outlined {
	readonly line: number;
	/** What the block is, and what of it no language changes. */
	readonly is: string;
	/** Constructs, links, formulas and numbers inside, in no order: a sentence may turn round. */
	readonly holds: readonly string[];
	/** What is read. */
	readonly words: string;
}

/** How the words of a text become comparable. */
export interface Reading {
	/** The name of the entry of the glossary, in the language that leads. */
	readonly term: (slug: string) => string;
	/** A number as JavaScript writes it. */
	readonly number: (text: string) => string;
}

/** Settings of constructs that a reader reads. */
const read = new Set([
	'label',
	'ends',
	'unit',
	'title',
	'summary',
	'adds',
	'step',
	'aims',
	'behind'
]);

/** All blocks of a text, from top to bottom. */
export function outline(text: string, reading: Reading): readonly Outlined[] {
	return blocksIn(parseMarkdown(text), reading);
}

function blocksIn(node: Nodes, reading: Reading): Outlined[] {
	if (isInline(node)) return [];
	const children = 'children' in node ? (node as Parents).children : [];
	const inside = children.filter(isInline);
	const own: Outlined = {
		line: node.position?.start.line ?? 0,
		is: kindOf(node),
		holds: inside.flatMap((child) => holdingsOf(child, reading)).sort(),
		words: inside.map(wordsOf).join('')
	};
	return [own, ...children.flatMap((child) => blocksIn(child, reading))];
}

const inline = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image'];

function isInline(node: Nodes): boolean {
	return [...inline, 'inlineMath', 'textDirective'].includes(node.type);
}

function kindOf(node: Nodes): string {
	if (node.type === 'heading') return `heading ${String(node.depth)}`;
	if (node.type === 'math') return `formula ${formulaOf(node.value)}`;
	if (node.type === 'yaml' || node.type === 'code')
		return `settings ${JSON.stringify(settingsOf(node.value))}`;
	if (node.type === 'containerDirective' || node.type === 'leafDirective')
		return `${node.name} ${attributesOf(node)}`;
	return node.type;
}

function settingsOf(yaml: string): unknown {
	return JSON.parse(
		JSON.stringify(parse(yaml), (key, value: unknown) =>
			read.has(key) ? undefined : told(key, value)
		)
	) as unknown;
}

/** Of sentences with names only the names stay. */
function told(key: string, value: unknown): unknown {
	return key === 'objectives' ? Object.keys(value as object) : value;
}

function attributesOf({ attributes }: Directives): string {
	return JSON.stringify(
		Object.entries(attributes ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))
	);
}

function holdingsOf(node: Nodes, reading: Reading): string[] {
	if (node.type === 'text') return numbersIn(node.value, reading);
	if (node.type === 'inlineMath') return [`formula ${formulaOf(node.value)}`];
	if (node.type === 'inlineCode') return [`code ${node.value}`];
	const inside =
		'children' in node
			? (node as Parents).children.flatMap((child) => holdingsOf(child, reading))
			: [];
	if (node.type === 'link') return [`link ${node.url}`, ...inside];
	if (node.type === 'image') return [`image ${node.url}`];
	if (node.type !== 'textDirective') return inside;
	if (isDrawn(node)) return [`drawn ${node.children.map(wordsOf).join('')} ${attributesOf(node)}`];
	// The place in a work is named in words: only its numbers are the same.
	if (node.name === 'cite')
		return [`cite ${wordsOf(node)}`, ...numbersIn(node.attributes?.['at'] ?? '', reading)];
	if (node.name !== 'term') return [`${node.name} ${attributesOf(node)}`, ...inside];
	const name = slugOf(node.attributes?.['of'] ?? wordsOf(node));
	return [`term ${reading.term(name)}`];
}

function numbersIn(text: string, reading: Reading): string[] {
	const numbers = text.match(/\d(?:[\d.,\u00a0\u202f]*\d)?/g) ?? [];
	return numbers.map((number) => `number ${reading.number(number)}`);
}

/** What is drawn is a formula in brackets, not words. */
function isDrawn(node: Nodes): boolean {
	return node.type === 'textDirective' && node.name === 'drawn';
}

/** A formula without its words, and with a point before its decimals. */
function formulaOf(tex: string): string {
	return tex
		.replace(/\\text\{[^}]*\}/g, '\\text{}')
		.replace(/\{,\}/g, '.')
		.replace(/\s+/g, ' ')
		.trim();
}

function wordsOf(node: Nodes): string {
	if (isDrawn(node)) return ' ';
	if ('value' in node) return node.type === 'text' ? node.value : ' ';
	return 'children' in node ? (node as Parents).children.map(wordsOf).join('') : '';
}
