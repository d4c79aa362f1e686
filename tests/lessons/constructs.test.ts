import { describe, expect, test } from 'vitest';
import { htmlOf, lessonOf } from './compiled.ts';

const model = '::model[Big push]{#push of="big-push" fixedLabour=40}\n\n';

describe('a model', () => {
	test('becomes a block with its views, levers and opening values', () => {
		const text =
			'::model[The *big* push]{#push of="big-push" show="income, profit" levers="fixedLabour" fixedLabour=45 share=null}';
		expect(lessonOf(text).spreads).toEqual([
			{
				blocks: [
					{
						kind: 'model',
						id: 'push',
						model: 'big-push',
						title: 'The big push',
						show: ['income', 'profit'],
						levers: ['fixedLabour'],
						parameters: { fixedLabour: 45, share: null }
					}
				]
			}
		]);
	});

	test('offers all views and all levers where the text names none', () => {
		expect(lessonOf('::model[Big push]{#push of="big-push"}').spreads[0]?.blocks[0]).toMatchObject({
			show: ['profit', 'income', 'welfare'],
			levers: null,
			parameters: {}
		});
	});

	test('takes lists of numbers', () => {
		const text = '::model[Clusters]{#south of="clusters" southProductivity="1, 0.9, 0.8, 0.75"}';
		expect(lessonOf(text).spreads[0]?.blocks[0]).toMatchObject({
			parameters: { southProductivity: [1, 0.9, 0.8, 0.75] }
		});
	});
});

test('steering prose is a button with its words for a name that says which model it moves, and how', () => {
	expect(
		htmlOf(`${model}Try :set[a *dearer* factory]{on=push fixedLabour=48 share=0.5}.`)
	).toContain(
		'<span role="button" tabindex="0" class="steer" aria-label="a dearer factory" data-model="push" data-set="{&#x22;fixedLabour&#x22;:48,&#x22;share&#x22;:0.5}">a <em>dearer</em> factory</span>'
	);
});

describe('a live number', () => {
	test.each([
		['path="welfareAtFull" format=".1f"', '130.0'],
		['path="parameters.fixedLabour" format="d"', '40'],
		['path="equilibria.0.income" format=".0f"', '100'],
		['path="profitAtNone" format=".0f"', '−10'],
		['path="firstBestShare" format=".0%"', '–']
	])('{of=push %s} opens as %s', (attributes, shown) => {
		expect(htmlOf(`${model}It is :value{of=push ${attributes}}.`)).toContain(`>${shown}</output>`);
	});

	test('names its model, path and format, and is not read out at every change', () => {
		expect(htmlOf(`:value{of=push path="welfareAtFull" format=".0f"}\n\n${model}`)).toContain(
			'<output class="live" aria-live="off" data-model="push" data-path="welfareAtFull" data-format=".0f">'
		);
	});
});

describe('a term', () => {
	test('leads to its card, in whatever form the word stands', () => {
		const html = htmlOf('A :term[Big push], two :term[big pushes]{of="big push"}.');
		expect(html).toContain(
			'<a class="term" href="#term-big-push" data-card="term-big-push">Big push</a>'
		);
		expect(html).toContain('data-card="term-big-push">big pushes</a>');
	});

	test('brings its card to the lesson once, by first use, and the styles its formulas need', () => {
		const lesson = lessonOf('A :term[tipping point], a :term[big push], a :term[tipping point].');
		expect(lesson.terms.map(({ id }) => id)).toEqual(['tipping-point', 'big-push']);
		expect(lesson.hasMath).toBe(true);
		expect(lessonOf('A :term[big push].').hasMath).toBe(false);
	});
});

describe('a citation', () => {
	test('reads as authors, year and place', () => {
		const html = htmlOf(':cite[rodriguez2005]{at="section 2"} and :cite[murphy1989]');
		expect(html).toContain(
			'<a class="cite" href="#ref-rodriguez2005" data-card="ref-rodriguez2005">Rodríguez-Clare (2005, section 2)</a>'
		);
		expect(html).toContain('>Murphy, Shleifer and Vishny (1989)</a>');
	});

	test('brings the works to the lesson, by author', () => {
		const lesson = lessonOf(':cite[rodriguez2005] and :cite[murphy1989]');
		expect(lesson.references.map(({ id }) => id)).toEqual(['murphy1989', 'rodriguez2005']);
	});
});

describe('an aside', () => {
	test('is named by its title', () => {
		const html = htmlOf(':::case[Uruguay’s rice]\nText.\n:::');
		expect(html).toBe(
			'<aside class="aside case" aria-labelledby="case-uruguays-rice"><p class="aside-title" id="case-uruguays-rice"><span class="aside-kind">Case</span> Uruguay’s rice</p><p>Text.</p></aside>'
		);
	});

	test('of caution has a title of its own where none is given', () => {
		expect(htmlOf(':::caution\nText.\n:::')).toContain('>Where the paper needs care</p>');
	});

	test('of proof is folded', () => {
		expect(htmlOf(':::proof[Why $x$]\nText.\n:::')).toMatch(
			/^<details class="aside proof"><summary><span>Why .*<\/span><\/summary><p>Text.<\/p><\/details>$/
		);
	});
});

test('a question holds its folded answer', () => {
	expect(htmlOf('::::question[Before]\nWhich?\n\n:::answer\nThis.\n:::\n::::')).toBe(
		'<section class="question" aria-labelledby="question-before"><p class="question-title" id="question-before">Before</p><p>Which?</p><details class="answer"><summary>Answer</summary><p>This.</p></details></section>'
	);
});
