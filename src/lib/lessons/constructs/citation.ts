import { startOf } from '../compilation.ts';
import { suggestion } from '../nearest.ts';
import { citationOf } from '../work.ts';
import type { Construct } from './construct.ts';

/** A work cited, by its key in references.yaml; `at` names the place in it. */
export const citation: Construct = {
	spelling: ':cite[rodriguez2005]{at="section 2"}',
	type: 'textDirective',
	label: 'required',
	attributes: ['at'],
	render({ node, label, attributes }, { context, addresses, references, report }) {
		const work = context.references.find(({ key }) => key === label);
		if (!work) {
			if (label === '') return [];
			const keys = context.references.map(({ key }) => key);
			report(
				startOf(node),
				`there is no work "${label}" in references.yaml${suggestion(label, keys)}`
			);
			return [];
		}
		references.add(label);
		return [
			{
				type: 'element',
				tagName: 'a',
				properties: {
					className: ['cite'],
					href: addresses.reference(label),
					dataCard: `ref-${label}`
				},
				children: [{ type: 'text', value: citationOf(work, attributes['at']) }]
			}
		];
	}
};
