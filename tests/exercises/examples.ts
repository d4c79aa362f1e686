import type { Exercise, Task } from '../../src/lib/exercises/exercise.ts';
import type { Formula } from '../../src/lib/exercises/formulas/formula.ts';
import type { Prose } from '../../src/lib/exercises/prose/prose.ts';
import { versionOf } from '../../src/lib/exercises/version-of.ts';

/** A prose without numbers. */
export function plain(html: string): Prose {
	return { html, slots: [] };
}

const tipping: Formula = ['get', ['solution'], 'tippingShare'];

/** A task as an exercise on a big push whose fixed labour is drawn and which has a trap. */
export function exerciseOf<T extends Task>(
	task: T,
	changed: Partial<Omit<Exercise<T>, 'task' | 'version'>> = {}
): Exercise<T> {
	const exercise = {
		id: `a-${task.kind}`,
		lesson: 'the-big-push',
		objective: 'tipping-share',
		title: 'Where it tips',
		points: 2,
		model: 'big-push',
		given: { wagePremium: { value: 0.5 } },
		draws: { fixedLabour: { from: 28, to: 56, step: 1 } },
		where: [['call', 'exists', tipping]],
		lets: [],
		text: {
			html: '<p>A factory needs <span class="slot" data-slot="0"></span> workers.</p>',
			slots: [{ formula: ['name', 'fixedLabour'], format: '.6' }]
		},
		hints: [plain('<p>Set profit to zero.</p>')],
		solution: {
			html: '<p>At <span class="slot" data-slot="0"></span>.</p>',
			slots: [{ formula: tipping, format: '.2f' }]
		},
		task,
		misconceptions: [],
		...changed
	} as const satisfies Omit<Exercise<T>, 'version'>;
	return { ...exercise, version: versionOf(exercise) };
}

export const numberExample = exerciseOf(
	{ kind: 'number', answer: tipping, format: '.2f', tolerance: { absolute: 0.005 }, unit: null },
	{
		misconceptions: [
			{
				id: 'halfway',
				sign: ['/', ['-', ['name', 'fixedLabour'], 30], 40],
				feedback: plain('<p>A straight line would cross zero there.</p>')
			}
		]
	}
);

export const choiceExample = exerciseOf({
	kind: 'choice',
	several: false,
	options: [
		{ id: 'stays', text: plain('The push fades.'), right: ['>', tipping, 0.5], why: plain('No.') },
		{ id: 'grows', text: plain('It grows.'), right: ['<=', tipping, 0.5], why: plain('No.') },
		{ id: 'both', text: plain('Either.'), right: false, why: plain('The start decides.') }
	]
});

export const severalExample = exerciseOf({
	kind: 'choice',
	several: true,
	options: [
		{ id: 'none', text: plain('No factories'), right: true, why: null },
		{ id: 'all', text: plain('Factories everywhere'), right: true, why: null },
		{ id: 'tipping', text: plain('The tipping share'), right: false, why: plain('Unstable.') }
	]
});

const pushed = (fixedLabour: number): Formula => ['get', ['with', { fixedLabour }], 'incomeAtFull'];

export const orderExample = exerciseOf(
	{
		kind: 'order',
		descending: false,
		ends: null,
		items: [
			{ id: 'dear', text: plain('48 workers'), by: pushed(48) },
			{ id: 'cheap', text: plain('30 workers'), by: pushed(30) },
			{ id: 'usual', text: plain('40 workers'), by: pushed(40) }
		]
	},
	{
		misconceptions: [
			{
				id: 'backwards',
				sign: { order: ['cheap', 'usual', 'dear'] },
				feedback: plain('<p>More fixed labour leaves less for output.</p>')
			}
		]
	}
);

export const placeExample = exerciseOf(
	{
		kind: 'place',
		view: 'profit',
		axis: { from: 0, to: 1, step: 0.01, label: 'Share of factories', format: '.2f' },
		answer: tipping,
		tolerance: 0.03,
		partial: 0.2,
		slipAtMost: 0.5
	},
	{
		misconceptions: [
			{
				id: 'near-by',
				sign: ['-', tipping, 0.06],
				feedback: plain('<p>That is a little short of it.</p>')
			}
		]
	}
);

export const reachExample = exerciseOf({
	kind: 'reach',
	view: null,
	levers: [{ name: 'wagePremium', from: 0, to: 1.5, step: 0.05, start: 0.5 }],
	goal: ['==', ['call', 'count', ['get', ['solution'], 'equilibria']], 1],
	measure: {
		formula: ['call', 'abs', ['-', ['name', 'wagePremium'], 0.5]],
		aim: 'smallest',
		tolerance: 0.02,
		partial: 0.5
	},
	best: null
});

export const predictExample = exerciseOf(
	{
		kind: 'predict',
		about: 'direction',
		view: null,
		to: { fixedLabour: ['+', ['name', 'fixedLabour'], 0.5] },
		of: tipping,
		same: 0,
		options: [
			{ id: 'rises', text: null, why: null },
			{ id: 'falls', text: null, why: plain('A dearer factory needs more customers.') },
			{ id: 'stays', text: null, why: plain('The curve moves down.') }
		]
	},
	{
		where: [
			['call', 'exists', tipping],
			[
				'call',
				'exists',
				['get', ['with', { fixedLabour: ['+', ['name', 'fixedLabour'], 0.5] }], 'tippingShare']
			]
		]
	}
);

export const curveExample = exerciseOf({
	kind: 'predict',
	about: 'curve',
	view: 'income',
	to: {},
	along: 'share',
	points: [0, 0.5, 1],
	of: ['get', ['get', ['solution'], 'at'], 'income'],
	axis: { from: 0, to: 300, step: 5, label: 'Income', format: '.0f' },
	tolerance: 10
});

export const explainExample = exerciseOf({
	kind: 'explain',
	criteria: [
		{ id: 'wages', text: plain('says who pays more') },
		{ id: 'spending', text: plain('says who buys more') }
	]
});

/** One of each kind, and of each way of predicting. */
export const examples: readonly Exercise[] = [
	choiceExample,
	severalExample,
	numberExample,
	orderExample,
	placeExample,
	reachExample,
	predictExample,
	curveExample,
	explainExample
];
