import type { ElementContent } from 'hast';
import type { InlineMath, Math } from 'mdast-util-math';
import katex from 'katex';
import { sourceOf, startOf, type Compilation } from '../compilation.ts';
import { drawnInMath } from './drawn-in-math.ts';
import { explainTex } from './explain-tex.ts';

/** A formula, set at build time for eyes (HTML) and for ears (MathML). */
export function renderMath(node: Math | InlineMath, compilation: Compilation): ElementContent[] {
	compilation.hasMath = true;
	if (node.value.trim() === '') {
		compilation.report(startOf(node), 'this formula is empty; write \\$ for a plain $');
		return [];
	}
	const inside = sourceOf(compilation, node).indexOf(node.value);
	const begins = startOf(node) + Math.max(0, inside);
	const { tex, filled, placeOf } = drawnInMath(node.value, begins, compilation);
	try {
		const html = katex.renderToString(tex, {
			displayMode: sourceOf(compilation, node).startsWith('$$'),
			output: 'htmlAndMathml',
			throwOnError: true,
			strict: 'error',
			// Commands that could bring in a link, a picture or an attribute.
			trust: ({ command }) => {
				throw new UntrustedCommand(command);
			}
		});
		return [{ type: 'raw', value: filled(html) }];
	} catch (error) {
		const { position, message } = faultIn(tex, error);
		compilation.report(placeOf(position), message);
		return [];
	}
}

class UntrustedCommand extends Error {}

function faultIn(formula: string, error: unknown): { position: number; message: string } {
	if (error instanceof UntrustedCommand)
		return {
			position: formula.indexOf(error.message),
			message: `${error.message} is not allowed in a formula; link from the text`
		};
	if (!(error instanceof katex.ParseError)) throw error;
	return { position: error.position ?? 0, message: explainTex(error.rawMessage) };
}
