import { startOf } from '../compilation.ts';
import { readValues, solveAt } from '../open-model.ts';
import { placeOfAttribute, type Construct } from './construct.ts';
import { namedModel } from './named-model.ts';

/** Steering prose: words that move a model. */
export const steer: Construct = {
	spelling: ':set[a dearer factory]{on=push fixedLabour=48}',
	type: 'textDirective',
	label: 'required',
	attributes: null,
	render(directive, compilation) {
		const { node, label, attributes, labelHtml } = directive;
		const { report } = compilation;
		const { on = '', ...given } = attributes;
		const opened = namedModel(directive, 'on', compilation);
		if (!opened) return [];
		if (Object.keys(given).length === 0)
			report(startOf(node), `:set needs a parameter to set, as in {on=${on} name=value}`);
		const values = readValues(given, opened.model, (name, message) =>
			report(placeOfAttribute(node, name), message)
		);
		if (!values) return [];
		solveAt(opened.model, { ...opened.block.parameters, ...values }, (_, message) =>
			report(startOf(node), message)
		);
		return [
			{
				type: 'element',
				// A button of its own kind would break from line to line as a box, not as words.
				tagName: 'span',
				properties: {
					role: 'button',
					tabIndex: 0,
					className: ['steer'],
					// Begins as the words do; whoever shows the text adds what the levers are called.
					ariaLabel: label,
					dataModel: on,
					dataSet: JSON.stringify(values)
				},
				children: labelHtml()
			}
		];
	}
};
