import type { ElementContent } from 'hast';
import { startOf, takeId } from '../compilation.ts';
import { slugOf } from '../slug.ts';
import type { Construct } from './construct.ts';

/** A case study beside the argument. */
export const caseStudy: Construct = {
	spelling: ':::case[Uruguay’s rice]',
	type: 'containerDirective',
	label: 'required',
	attributes: [],
	render({ label, labelHtml, bodyHtml }, compilation) {
		const { words } = compilation.context;
		const title = [
			span('aside-kind', [{ type: 'text', value: words.case }]),
			{ type: 'text' as const, value: ' ' },
			...labelHtml()
		];
		return [aside('case', takeId(compilation, `case-${slugOf(label)}`), title, bodyHtml())];
	}
};

/** Where the paper that the course follows needs care. */
export const caution: Construct = {
	spelling: ':::caution[Where the paper needs care]',
	type: 'containerDirective',
	label: 'optional',
	attributes: [],
	render({ label, labelHtml, bodyHtml }, compilation) {
		const { words } = compilation.context;
		const title: ElementContent[] =
			label === '' ? [{ type: 'text', value: words.caution }] : labelHtml();
		const id = takeId(compilation, `caution-${slugOf(label || words.caution)}`);
		return [aside('caution', id, title, bodyHtml())];
	}
};

/** A derivation, folded until it is asked for. */
export const proof: Construct = {
	spelling: ':::proof[Where the threshold comes from]',
	type: 'containerDirective',
	label: 'optional',
	attributes: [],
	render({ node, label, labelHtml, bodyHtml }, { context, report }) {
		const body = bodyHtml();
		if (body.length === 0) report(startOf(node), ':::proof holds nothing; write it or remove it');
		const title: ElementContent[] =
			label === '' ? [{ type: 'text', value: context.words.proof }] : labelHtml();
		return [
			{
				type: 'element',
				tagName: 'details',
				properties: { className: ['aside', 'proof'] },
				children: [
					{
						type: 'element',
						tagName: 'summary',
						properties: {},
						children: [{ type: 'element', tagName: 'span', properties: {}, children: title }]
					},
					...body
				]
			}
		];
	}
};

function aside(
	kind: string,
	id: string,
	title: ElementContent[],
	body: ElementContent[]
): ElementContent {
	return {
		type: 'element',
		tagName: 'aside',
		properties: { className: ['aside', kind], ariaLabelledBy: [id] },
		children: [
			{
				type: 'element',
				tagName: 'p',
				properties: { className: ['aside-title'], id },
				children: title
			},
			...body
		]
	};
}

function span(name: string, children: ElementContent[]): ElementContent {
	return { type: 'element', tagName: 'span', properties: { className: [name] }, children };
}
