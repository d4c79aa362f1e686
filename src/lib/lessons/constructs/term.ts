import { startOf } from '../compilation.ts';
import { suggestion } from '../nearest.ts';
import { slugOf } from '../slug.ts';
import { placeOfAttribute, type Construct } from './construct.ts';

/** A word of the glossary; `of` names the entry where the text uses another form. */
export const term: Construct = {
	spelling: ':term[coordination failures]{of="coordination failure"}',
	type: 'textDirective',
	label: 'required',
	attributes: ['of'],
	render({ node, label, attributes, labelHtml }, { context, addresses, terms, report }) {
		const name = attributes['of'] ?? label;
		const id = slugOf(name);
		if (id !== '' && !context.glossary.some((entry) => entry.id === id)) {
			const names = context.glossary.map((entry) => entry.name);
			const place = 'of' in attributes ? placeOfAttribute(node, 'of') : startOf(node);
			report(place, `the glossary has no "${name}"${suggestion(name, names)}`);
		}
		terms.add(id);
		return [
			{
				type: 'element',
				tagName: 'a',
				properties: { className: ['term'], href: addresses.term(id), dataCard: `term-${id}` },
				children: labelHtml()
			}
		];
	}
};
