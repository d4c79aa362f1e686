import { startOf, takeId } from '../compilation.ts';
import { slugOf } from '../slug.ts';
import { bodyNodes, type Construct } from './construct.ts';

/** A prediction to make before the model is touched; its answer stands inside, at the end. */
export const question: Construct = {
	spelling: '::::question[Before you touch the model]',
	type: 'containerDirective',
	label: 'required',
	attributes: [],
	render({ node, label, labelHtml, bodyHtml }, compilation) {
		const body = bodyNodes(node);
		const answers = body.filter(
			(child) => child.type === 'containerDirective' && child.name === 'answer'
		);
		if (answers.length !== 1)
			compilation.report(
				startOf(node),
				`a question has one :::answer inside, here there are ${answers.length}; the question’s own colons are four, ::::`
			);
		else if (body.at(-1) !== answers[0])
			compilation.report(startOf(answers[0] ?? node), 'the answer ends its question; move it down');
		const id = takeId(compilation, `question-${slugOf(label)}`);
		return [
			{
				type: 'element',
				tagName: 'section',
				properties: { className: ['question'], ariaLabelledBy: [id] },
				children: [
					{
						type: 'element',
						tagName: 'p',
						properties: { className: ['question-title'], id },
						children: labelHtml()
					},
					...bodyHtml()
				]
			}
		];
	}
};

/** The answer to a question, folded until the reader has one of their own. */
export const answer: Construct = {
	spelling: ':::answer',
	type: 'containerDirective',
	label: 'none',
	attributes: [],
	render: ({ bodyHtml }, { context }) => [
		{
			type: 'element',
			tagName: 'details',
			properties: { className: ['answer'] },
			children: [
				{
					type: 'element',
					tagName: 'summary',
					properties: {},
					children: [{ type: 'text', value: context.words.answer }]
				},
				...bodyHtml()
			]
		}
	]
};
