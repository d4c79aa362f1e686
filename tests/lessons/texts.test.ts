import { expect, test } from 'vitest';
import { describeDiagnostic, type Compiled } from '../../src/lib/lessons/diagnostic.ts';
import { compileGuide } from '../../src/lib/lessons/texts/guide.ts';
import { compileModelMap } from '../../src/lib/lessons/texts/model-map.ts';
import { compilePage } from '../../src/lib/lessons/texts/page.ts';
import { courseContext } from './course-context.ts';

const file = 'lessons/en/guide/02-the-big-push.md';
const about = `---
aims: [They can wait.]
plan:
  - minutes: 40
    step: Wait.
  - minutes: 5
    step: Stop.
---

`;

function valueOf<Value>(compiled: Compiled<Value>): Value {
	if (compiled.kind === 'refused')
		throw new Error(compiled.problems.map(describeDiagnostic).join('\n'));
	return compiled.value;
}

function told(compiled: Compiled<unknown>): string[] {
	if (compiled.kind === 'compiled') return [];
	return compiled.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('a page of the guide takes number and address from its lesson, and its links lead there', () => {
	const text = `${about}See [the trap](02-the-big-push.md#the-trap), a :term[big push] and [all](guide/).`;
	const page = valueOf(compileGuide(text, file, courseContext));
	expect(page).toMatchObject({ number: 2, slug: 'the-big-push', aims: ['They can wait.'] });
	const html = JSON.stringify(page.spreads);
	expect(html).toContain('../../../lessons/the-big-push/#the-trap');
	expect(html).toContain('../../../glossary/#term-big-push');
	expect(html).toContain('href=\\"../\\"');
});

test('a plan that does not fill 45 minutes is refused where it stands', () => {
	const text = about.replace('minutes: 40', 'minutes: 35');
	expect(told(compileGuide(text, file, courseContext))).toEqual([
		'4:3 plan must add up to 45 minutes, not 40'
	]);
});

test('a page of the guide without its lesson is refused, with the nearest name', () => {
	expect(told(compileGuide(about, 'lessons/en/guide/03-the-big-push.md', courseContext))).toEqual([
		'1:1 there is no lesson "03-the-big-push.md"; did you mean "02-the-big-push.md"?'
	]);
});

test('an exercise, an unknown term and a model at fault are refused by line and column', () => {
	const text = `${about}A :term[bigger push].

::::exercise[E]{#e kind=number}
::::

::model[M]{#m of="big-push" fixedLabour=-1}
`;
	const places = told(compileGuide(text, file, courseContext)).map((line) => line.split(' ')[0]);
	expect(places).toEqual(expect.arrayContaining(['10:3', '12:1', '15:29']));
});

test('the first page has a title and a sentence for the course map', () => {
	expect(told(compilePage('---\ntitle: How\n---\n\nSo.', 'how-to.md', courseContext))).toEqual([
		'2:1 summary is missing; add a line "summary: …"'
	]);
});

test('the map of models keeps its branches', () => {
	const text = `- model: big-push
  adds: Customers.
  leads-to:
    - model: clusters
      adds: Sectors.
`;
	expect(valueOf(compileModelMap(text, 'model-map.yaml', courseContext))).toEqual([
		{
			model: 'big-push',
			adds: 'Customers.',
			'leads-to': [{ model: 'clusters', adds: 'Sectors.' }]
		}
	]);
});

test('the map of models is refused for an unknown model and for one that stands there twice', () => {
	const text = `- model: big-push
  adds: Customers.
  leads-to:
    - model: cluster
      adds: Sectors.
    - model: big-push
      adds: Again.
`;
	expect(told(compileModelMap(text, 'model-map.yaml', courseContext))).toEqual([
		'4:14 there is no model "cluster"; did you mean "clusters"?',
		'6:14 "big-push" stands on the map above; keep one'
	]);
});
