import type { Element, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { placeholderTag } from './constructs/model.ts';
import { exerciseTag } from './exercises/exercise-tag.ts';
import type { Block, ExerciseBlock, ModelBlock, Spread } from './lesson.ts';

/** The block that a placeholder of an id stands for. */
type BlockOf = (id: string) => ModelBlock | ExerciseBlock | undefined;

/**
 * Cuts a text into spreads. A model stands beside the text from the ## heading above it, until the
 * next ## section that holds another model, or until a line --- in the text. A second model in a
 * section begins its spread at the ### above it, or where it stands.
 */
export function spreadsOf(text: readonly RootContent[], blockOf: BlockOf): Spread[] {
	const stretches: RootContent[][] = [[]];
	for (const part of partsOf(text)) {
		const current = stretches.at(-1) ?? [];
		const models = part.filter(isModel).length;
		if (part.some(isBreak) || (models > 0 && current.length > 0)) stretches.push([]);
		stretches.at(-1)?.push(...part.filter((node) => !isBreak(node)));
	}
	return stretches
		.map((nodes) => ({ blocks: blocksOf(nodes, blockOf) }))
		.filter(({ blocks }) => blocks.length > 0);
}

/** Parts that stay together: each begins with a heading, a break or a further model. */
function partsOf(text: readonly RootContent[]): RootContent[][] {
	const parts: RootContent[][] = [[]];
	for (const node of text) {
		const current = parts.at(-1) ?? [];
		if (isBreak(node) || isHeading(node, 'h2')) parts.push([node]);
		else if (isModel(node) && current.some(isModel))
			parts.push([...tailFromSubheading(current), node]);
		else current.push(node);
	}
	return parts;
}

/** Takes from a part what follows the model in it from its last ### on. */
function tailFromSubheading(part: RootContent[]): RootContent[] {
	const subheading = part.findLastIndex((node) => isHeading(node, 'h3'));
	return subheading > part.findLastIndex(isModel) ? part.splice(subheading) : [];
}

function blocksOf(nodes: readonly RootContent[], blockOf: BlockOf): Block[] {
	const blocks: Block[] = [];
	let prose: RootContent[] = [];
	const closeProse = () => {
		const html = toHtml({ type: 'root', children: prose }, { allowDangerousHtml: true }).trim();
		if (html !== '') blocks.push({ kind: 'prose', html });
		prose = [];
	};
	for (const node of nodes) {
		const block = isPlaceholder(node) ? blockOf(String(node.properties['id'])) : undefined;
		if (block) {
			closeProse();
			blocks.push(block);
		} else prose.push(node);
	}
	closeProse();
	return blocks;
}

function isPlaceholder(node: RootContent): node is Element {
	return node.type === 'element' && [placeholderTag, exerciseTag].includes(node.tagName);
}

function isModel(node: RootContent): node is Element {
	return node.type === 'element' && node.tagName === placeholderTag;
}

function isBreak(node: RootContent): boolean {
	return node.type === 'element' && node.tagName === 'hr';
}

function isHeading(node: RootContent, tagName: 'h2' | 'h3'): boolean {
	return node.type === 'element' && node.tagName === tagName;
}
