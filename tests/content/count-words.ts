import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/lib/lessons/markdown.ts';

/**
 * The words a learner reads in a text: prose, headings, titles and the words of constructs. A
 * formula and a live number count as one word each; exercises are worked at, not read, and do not
 * count.
 */
export function countWords(text: string): number {
	return wordsIn(parseMarkdown(text));
}

function wordsIn(node: Nodes): number {
	if (node.type === 'yaml') return 0;
	if (node.type === 'containerDirective' && node.name === 'exercise') return 0;
	if (node.type === 'math' || node.type === 'inlineMath') return 1;
	if (node.type === 'textDirective' && node.name === 'value') return 1;
	if ('value' in node)
		return node.value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	return 'children' in node ? node.children.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}
