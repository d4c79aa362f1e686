import { expect, test } from 'vitest';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { lessonOf } from './compiled.ts';

const settings = `model: big-push
given: { wagePremium: 0.5 }
draw: { fixedLabour: { from: 36, to: 46 } }
let: { lost: welfareAtFull - welfareAtNone }
answer: tippingShare
format: .2f`;

function exerciseIn(question: string, yaml = settings): Exercise {
	const text = `::::exercise[*Where* it tips]{#tipping kind=number points=2 objective=explain}
\`\`\`yaml
${yaml}
\`\`\`

${question}

:::solution
So.
:::
::::`;
	const block = lessonOf(text).spreads[0]?.blocks[0];
	if (block?.kind !== 'exercise') throw new Error('there is no exercise');
	return block.exercise;
}

test('an exercise knows its lesson, its objective and what it is worth', () => {
	expect(exerciseIn('How many?')).toMatchObject({
		id: 'tipping',
		lesson: 'a-test',
		objective: 'explain',
		title: 'Where it tips',
		points: 2,
		task: { kind: 'number', tolerance: { absolute: 0.005 } },
		lets: [{ name: 'lost' }]
	});
});

test('numbers of the text become empty slots, one for each formula and format', () => {
	const { text } = exerciseIn(
		'With :drawn[fixedLabour], again :drawn[fixedLabour], :drawn[equilibria[0].share]{format=".0%"}.'
	);
	expect(text.html).toBe(
		'<p>With <span class="slot" data-slot="0"></span>, again <span class="slot" data-slot="0"></span>, <span class="slot" data-slot="1"></span>.</p>'
	);
	expect(text.slots).toEqual([
		{ formula: ['name', 'fixedLabour'], format: '.6' },
		{ formula: ['get', ['get', ['get', ['solution'], 'equilibria'], 0], 'share'], format: '.0%' }
	]);
});

test('numbers of a formula become slots for eyes and for ears', () => {
	const { text } = exerciseIn('$\\frac{\\drawn{fixedLabour}}{1 + \\drawn[.1f]{lost}}$');
	expect(text.slots.map(({ format }) => format)).toEqual(['.6', '.1f']);
	for (const slot of [0, 1]) {
		expect(text.html.match(new RegExp(`<mn data-slot="${slot}"></mn>`, 'g'))).toHaveLength(1);
		expect(text.html.match(new RegExp(`<span[^>]* data-slot="${slot}"></span>`, 'g'))).toHaveLength(
			1
		);
	}
	expect(text.html).not.toMatch(/86753090|annotation/);
});

test('a formula may name positions in either way, and other parameters', () => {
	const answer = (formula: string) => {
		const { task } = exerciseIn('How many?', settings.replace('tippingShare', formula));
		return task.kind === 'number' ? task.answer : null;
	};
	expect(answer('equilibria.0.income')).toEqual(answer('equilibria[0].income'));
	const equilibria = ['get', ['solution'], 'equilibria'];
	expect(answer('equilibria[count(equilibria) - 1].income')).toEqual([
		'get',
		['at', equilibria, ['-', ['call', 'count', equilibria], 1]],
		'income'
	]);
	expect(answer("'with(fixedLabour = 40, wagePremium = 0.6).incomeAtFull'")).toEqual([
		'get',
		['with', { fixedLabour: 40, wagePremium: 0.6 }],
		'incomeAtFull'
	]);
	expect(answer('2 * 3 + 4 ^ 2')).toEqual(['+', ['*', 2, 3], ['^', 4, 2]]);
});

test('an exercise stands between the texts around it', () => {
	const exercise = `::::exercise[One]{#one kind=explain objective=explain}
Why?

:::criterion[says who]{#who}
:::

:::criterion[says what]{#what}
:::

:::solution
So.
:::
::::`;
	const { spreads } = lessonOf(`Before.\n\n${exercise}\n\nAfter.`);
	expect(spreads[0]?.blocks.map(({ kind }) => kind)).toEqual(['prose', 'exercise', 'prose']);
});
