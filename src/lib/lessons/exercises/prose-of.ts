import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Prose, Slot } from '../../exercises/prose/prose.ts';
import type { Compilation } from '../compilation.ts';
import type { Scope } from './formulas/scope.ts';
import { readFormula } from './formulas/read-formula.ts';

/** Renders a part of an exercise; the numbers in it become slots. */
export function proseOf(
	render: () => ElementContent[],
	scope: Scope,
	compilation: Compilation
): Prose {
	const slots: Slot[] = [];
	compilation.prose = {
		slots,
		read(text, offset) {
			const formula = readFormula(text, scope, (index, message) =>
				compilation.report(offset + index, message)
			);
			compilation.drawnAt.set(JSON.stringify(formula), offset);
			return formula;
		}
	};
	const children = render();
	compilation.prose = null;
	const html = toHtml({ type: 'root', children }, { allowDangerousHtml: true }).trim();
	return { html, slots };
}
