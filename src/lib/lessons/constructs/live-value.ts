import { formatNumber, isNumberFormat } from '../../i18n/format.ts';
import { startOf } from '../compilation.ts';
import { numberAt } from '../solution-path.ts';
import { placeOfAttribute, type Construct } from './construct.ts';
import { namedModel } from './named-model.ts';
import { unknownFormat } from './number-format.ts';

/** A live number: written at build time for the opening state, later following the model. */
export const liveValue: Construct = {
	spelling: ':value{of=push path="welfareAtFull" format=".0f"}',
	type: 'textDirective',
	label: 'none',
	attributes: ['of', 'path', 'format'],
	render(directive, compilation) {
		const { node, attributes } = directive;
		const { context, report } = compilation;
		const { of = '', path, format = '.3' } = attributes;
		const known = isNumberFormat(format);
		if (!known) report(placeOfAttribute(node, 'format'), unknownFormat(format));
		const opened = namedModel(directive, 'of', compilation);
		if (path === undefined)
			report(startOf(node), ':value needs path=, the name of a number in the solution');
		if (!opened || path === undefined) return [];
		const root = { ...(opened.solution as object), parameters: opened.parameters };
		const found = numberAt(root, path);
		if (found.kind === 'none') {
			report(placeOfAttribute(node, 'path'), found.message);
			return [];
		}
		if (!known) return [];
		const value = formatNumber(found.number, format, context.locale);
		return [
			{
				type: 'element',
				tagName: 'output',
				// An output is announced whenever it changes: a drag would make a dozen of them chatter.
				properties: {
					className: ['live'],
					ariaLive: 'off',
					dataModel: of,
					dataPath: path,
					dataFormat: format
				},
				children: [{ type: 'text', value }]
			}
		];
	}
};
