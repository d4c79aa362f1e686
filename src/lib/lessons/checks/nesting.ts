import type { Nodes, Root } from 'mdast';
import { startOf, type Compilation } from '../compilation.ts';
import * as exerciseParts from '../constructs/exercise-parts.ts';

/** Reports what stands inside something that cannot hold it. */
export function checkNesting(tree: Root, compilation: Compilation): void {
	walk(tree, [], compilation);
}

function walk(node: Nodes, around: readonly Nodes[], compilation: Compilation): void {
	const why = reason(node, around);
	if (why !== undefined) compilation.report(startOf(node), why);
	if ('children' in node)
		for (const child of node.children) walk(child, [...around, node], compilation);
}

function reason(node: Nodes, around: readonly Nodes[]): string | undefined {
	const parent = around.at(-1);
	if (node.type === 'leafDirective' && node.name === 'model' && parent?.type !== 'root')
		return 'a model stands in the text itself, not inside an aside, a list or a quotation; move it out';
	if (node.type === 'heading' && parent?.type !== 'root')
		return 'a heading stands in the text itself, not inside an aside, a list or a quotation; use **bold**';
	if (
		node.type === 'containerDirective' &&
		node.name === 'answer' &&
		!isContainer(parent, 'question')
	)
		return ':::answer stands directly inside a ::::question; move it there';
	if (node.type === 'containerDirective' && node.name === 'exercise' && parent?.type !== 'root')
		return 'an exercise stands in the text itself, not inside an aside, a list or a quotation; move it out';
	if (node.type === 'containerDirective' && isPart(node) && !isContainer(parent, 'exercise'))
		return `:::${node.name} stands directly inside an exercise; move it there`;
	if (
		node.type === 'containerDirective' &&
		!isPart(node) &&
		around.some((each) => isContainer(each, 'exercise'))
	)
		return `:::${node.name} cannot stand inside an exercise; move it out`;
	if (
		node.type === 'textDirective' &&
		['set', 'value'].includes(node.name) &&
		around.some((each) => isContainer(each, 'exercise'))
	)
		return `:${node.name} speaks with a model of the page; inside an exercise numbers come by :drawn[…]`;
	if (node.type === 'containerDirective' && node.name !== 'answer' && around.some(isAside))
		return `:::${node.name} cannot stand inside another aside; move it out`;
	if (isInteractive(node) && around.some(isInteractive))
		return 'a link, a term, a citation or a :set cannot stand inside another; put it beside';
	if (isInteractive(node) && around.some(isSummary))
		return 'a title holds plain words; move this into the text below';
	return undefined;
}

function isContainer(node: Nodes | undefined, name: string): boolean {
	return node?.type === 'containerDirective' && node.name === name;
}

function isAside(node: Nodes): boolean {
	return (
		node.type === 'containerDirective' &&
		!['question', 'answer', 'exercise', ...parts].includes(node.name)
	);
}

const parts = Object.keys(exerciseParts);

function isPart({ name }: { readonly name: string }): boolean {
	return parts.includes(name);
}

function isInteractive(node: Nodes): boolean {
	return (
		node.type === 'link' ||
		node.type === 'linkReference' ||
		(node.type === 'textDirective' && ['set', 'term', 'cite'].includes(node.name))
	);
}

/** The title of a model or an aside. */
function isSummary(node: Nodes): boolean {
	return (
		node.type === 'leafDirective' ||
		(node.type === 'paragraph' && node.data?.directiveLabel === true)
	);
}
