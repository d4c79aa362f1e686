import { isNumberFormat } from '../../i18n/format.ts';
import { sourceOf, startOf } from '../compilation.ts';
import { slotOf, usualFormat } from '../exercises/slot.ts';
import { placeOfAttribute, type Construct } from './construct.ts';
import { unknownFormat } from './number-format.ts';

/** A number of an exercise, computed from what was drawn. */
export const drawn: Construct = {
	spelling: ':drawn[tippingShare]{format=".2f"}',
	type: 'textDirective',
	label: 'required',
	attributes: ['format'],
	render({ node, attributes }, compilation) {
		const { prose, report } = compilation;
		if (!prose) {
			report(
				startOf(node),
				':drawn stands in an exercise; outside of one write :value{of=… path=…}'
			);
			return [];
		}
		const { format } = attributes;
		if (format !== undefined && !isNumberFormat(format)) {
			report(placeOfAttribute(node, 'format'), unknownFormat(format));
			return [];
		}
		const label = ':drawn['.length;
		const source = sourceOf(compilation, node);
		const text = source.slice(label, closingBracket(source, label));
		const formula = prose.read(text, startOf(node) + label);
		if (formula === null) return [];
		const slot = slotOf(prose, formula, format ?? usualFormat(formula));
		return [
			{
				type: 'element',
				tagName: 'span',
				properties: { className: ['slot'], dataSlot: String(slot) },
				children: []
			}
		];
	}
};

/** Formulas may hold brackets of their own: list[0]. */
function closingBracket(source: string, from: number): number {
	let depth = 1;
	for (let place = from; place < source.length; place++) {
		if (source[place] === '[') depth++;
		if (source[place] === ']') depth--;
		if (depth === 0) return place;
	}
	return source.length;
}
