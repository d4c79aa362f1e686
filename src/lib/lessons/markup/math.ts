import type { ElementContent } from 'hast';
import type { InlineMath, Math } from 'mdast-util-math';
import katex from 'katex';
import { sourceOf, startOf, type Compilation } from '../compilation.ts';

/** A formula, set at build time for eyes (HTML) and for ears (MathML). */
export function renderMath(node: Math | InlineMath, compilation: Compilation): ElementContent[] {
	const display = sourceOf(compilation, node).startsWith('$$');
	compilation.hasMath = true;
	if (node.value.trim() === '') {
		compilation.report(startOf(node), 'this formula is empty; write \\$ for a plain $');
		return [];
	}
	try {
		const html = katex.renderToString(node.value, {
			displayMode: display,
			output: 'htmlAndMathml',
			throwOnError: true,
			strict: 'error',
			trust: ({ command }) => {
				throw new katex.ParseError(`${command} is not allowed in a formula`);
			}
		});
		return [{ type: 'raw', value: html }];
	} catch (error) {
		if (!(error instanceof katex.ParseError)) throw error;
		const { rawMessage, position } = error;
		compilation.report(
			placeInFormula(node, position, compilation),
			`this formula is not TeX: ${rawMessage.replace(/^./, (first) => first.toLowerCase())}`
		);
		return [];
	}
}

function placeInFormula(
	node: Math | InlineMath,
	position: number | undefined,
	compilation: Compilation
): number {
	const inside = sourceOf(compilation, node).indexOf(node.value);
	return startOf(node) + (inside < 0 ? 0 : inside + (position ?? 0));
}
