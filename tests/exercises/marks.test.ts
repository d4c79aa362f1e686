import { describe, expect, test } from 'vitest';
import { draw } from '../../src/lib/exercises/draw.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { mark } from '../../src/lib/exercises/mark.ts';
import { calibration } from '../../src/lib/exercises/predict/calibration.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { validate } from '../../src/lib/exercises/validate.ts';
import {
	choiceExample,
	curveExample,
	explainExample,
	numberExample,
	orderExample,
	placeExample,
	plain,
	predictExample,
	reachExample,
	severalExample
} from './examples.ts';

const economy = await loadEconomy('big-push');
const drawn = draw(numberExample, 'marks', economy);

describe('a number', () => {
	const right = Number((rightAnswer(numberExample, drawn) as { value: number }).value);
	const marked = (value: number) => mark(numberExample, drawn, { typed: '', value });

	test('is right at the end of its tolerance, and wrong beyond', () => {
		expect(marked(right + 0.005).outcome).toBe('right');
		expect(marked(right - 0.0051)).toMatchObject({ points: 0, of: 2, outcome: 'wrong' });
	});

	test('of a misconception gets its own feedback and no points', () => {
		const wrong = (Number(drawn.names['fixedLabour']) - 30) / 40;
		expect(marked(wrong)).toMatchObject({ misconception: 'halfway', points: 0 });
		expect(marked(wrong).feedback).toEqual([
			plain('<p>A straight line would cross zero there.</p>')
		]);
		expect(marked(77)).toMatchObject({ misconception: null, feedback: [] });
	});

	test('is echoed as it was read, or told from a number', () => {
		expect(validate(numberExample, drawn, ' 1 250,5', 'es')).toEqual({
			valid: true,
			answer: { typed: '1 250,5', value: 1250.5 },
			echo: '1250,5'
		});
		expect(validate(numberExample, drawn, '', 'en')).toEqual({ valid: false, reason: 'empty' });
		expect(validate(numberExample, drawn, 'half', 'en')).toMatchObject({ reason: 'unreadable' });
		expect(validate(numberExample, drawn, '1/0', 'en')).toMatchObject({
			reason: 'divides-by-zero'
		});
	});

	test('is one of per cent where the answer is written so, but a fraction is a share', () => {
		const inPercent = {
			...numberExample,
			task: { ...numberExample.task, format: '.0%' as const }
		};
		const read = (raw: string) => validate(inPercent, drawn, raw, 'en');
		expect(read('35')).toMatchObject({ answer: { value: 0.35 }, echo: '35%' });
		expect(read('35 %')).toMatchObject({ answer: { value: 0.35 }, echo: '35%' });
		expect(read('7/20')).toMatchObject({ answer: { value: 0.35 } });
		expect(validate(numberExample, drawn, '35 %', 'en')).toMatchObject({ answer: { value: 0.35 } });
	});
});

describe('a choice', () => {
	test('of a wrong option says why, and names it', () => {
		expect(mark(choiceExample, drawn, ['both'])).toMatchObject({
			points: 0,
			outcome: 'wrong',
			misconception: 'both',
			feedback: [plain('The start decides.')]
		});
	});

	test('of two where one is asked for, or of none, is no answer', () => {
		const told = (raw: unknown) => validate(choiceExample, drawn, raw, 'en');
		expect(told(['both', 'grows'])).toEqual({ valid: false, reason: 'too-many' });
		expect(told([])).toEqual({ valid: false, reason: 'empty' });
	});

	test('of several earns its part, and picking everything less than all', () => {
		const points = (ids: string[]) => mark(severalExample, drawn, ids).points;
		expect(points(['none', 'all'])).toBe(2);
		expect(points(['none'])).toBe(1);
		expect(points(['none', 'tipping'])).toBe(0);
		expect(points(['none', 'all', 'tipping'])).toBe(1);
		expect(points(['tipping'])).toBe(0);
	});
});

describe('an order', () => {
	test('earns a part for each item in its position, and knows a whole wrong order', () => {
		expect(mark(orderExample, drawn, ['cheap', 'usual', 'dear'])).toMatchObject({
			misconception: 'backwards',
			outcome: 'partly',
			detail: { inPlace: [false, true, false] }
		});
	});

	test('of items with the same value may be either way', () => {
		const [first, ...others] = orderExample.task.items;
		if (!first) throw new Error('the example has items');
		const tied = {
			...orderExample,
			task: { ...orderExample.task, items: [first, { ...first, id: 'twin' }, ...others] }
		};
		const either = [
			['dear', 'twin', 'usual', 'cheap'],
			['twin', 'dear', 'usual', 'cheap']
		];
		for (const answer of either) expect(mark(tied, drawn, answer).outcome).toBe('right');
	});

	test('that misses an item is incomplete, not wrong', () => {
		expect(validate(orderExample, drawn, ['cheap'], 'en')).toMatchObject({ reason: 'incomplete' });
	});
});

test('a place where a known slip leads earns half at most, however near it comes', () => {
	const right = Number(rightAnswer(placeExample, drawn));
	const slip = mark(placeExample, drawn, right - 0.06);
	expect(slip).toMatchObject({ points: 1, of: 2, misconception: 'near-by', outcome: 'partly' });
	expect(slip.detail).toMatchObject({ capped: true });
	const otherSide = mark(placeExample, drawn, right + 0.06);
	expect(otherSide.points).toBeGreaterThan(1.6);
	expect(otherSide.detail).toMatchObject({ capped: false });
	const mild = { ...placeExample, task: { ...placeExample.task, partial: 0.065 } };
	const almostNothing = mark(mild, drawn, right - 0.06);
	expect(almostNothing.points).toBeLessThan(0.5);
	expect(almostNothing.detail).toMatchObject({ capped: false });
});

test('a place earns full marks within the tolerance and falls in a straight line beyond', () => {
	const right = Number(rightAnswer(placeExample, drawn));
	const share = (distance: number) =>
		mark(placeExample, drawn, right > 0.5 ? right - distance : right + distance).points / 2;
	expect(share(0.03)).toBe(1);
	expect(share(0.115)).toBeCloseTo(0.5, 9);
	expect(share(0.2)).toBe(0);
	expect(validate(placeExample, drawn, 1.2, 'en')).toEqual({ valid: false, reason: 'outside' });
});

describe('a state to be reached', () => {
	const trapped = draw(reachExample, 'marks', economy);
	const best = Number((rightAnswer(reachExample, trapped) as { wagePremium: number }).wagePremium);

	test('earns nothing unreached, half far from the best, all at the best', () => {
		expect(mark(reachExample, trapped, { wagePremium: 0.5 })).toMatchObject({
			points: 0,
			detail: { reached: false, closeness: 0 }
		});
		expect(mark(reachExample, trapped, { wagePremium: 1.5 }).points).toBe(1);
		expect(mark(reachExample, trapped, { wagePremium: best }).points).toBe(2);
	});

	test('takes settings within the ends of the levers only, and all of them', () => {
		const told = (raw: unknown) => validate(reachExample, trapped, raw, 'en');
		expect(told({ wagePremium: 2 })).toEqual({ valid: false, reason: 'outside' });
		expect(told({ share: 0.2 })).toEqual({ valid: false, reason: 'foreign' });
		expect(told({ wagePremium: '1' })).toEqual({ valid: false, reason: 'incomplete' });
	});
});

describe('a prediction', () => {
	test('never costs points, and is told why it fails', () => {
		const wrong = mark(predictExample, draw(predictExample, 'x', economy), {
			says: 'falls',
			confidence: 0.9
		});
		expect(wrong).toMatchObject({
			points: 2,
			of: 2,
			outcome: 'wrong',
			misconception: 'falls',
			detail: { right: 'rises', agrees: false }
		});
	});

	test('of a curve agrees point by point', () => {
		const right = (rightAnswer(curveExample, drawn) as { says: readonly number[] }).says;
		const says = right.map((value, place) => (place === 1 ? value + 11 : value + 9));
		expect(mark(curveExample, drawn, { says, confidence: 0.6 }).detail).toMatchObject({
			agrees: false,
			agreements: [true, false, true]
		});
	});

	test('needs a confidence between a coin and certainty', () => {
		const told = (confidence: unknown) =>
			validate(predictExample, drawn, { says: 'rises', confidence }, 'en');
		expect(told(undefined)).toEqual({ valid: false, reason: 'incomplete' });
		expect(told(0.4)).toEqual({ valid: false, reason: 'outside' });
		expect(told(0.5)).toMatchObject({ valid: true });
	});

	test('is best calibrated on average by saying how sure one is', () => {
		const average = (said: number, chance: number) =>
			chance * calibration(said, true) + (1 - chance) * calibration(said, false);
		for (const chance of [0.5, 0.7, 0.9])
			for (const said of [0.5, 0.6, 0.8, 1])
				expect(average(chance, chance)).toBeGreaterThanOrEqual(average(said, chance));
		expect([calibration(1, true), calibration(1, false)]).toEqual([1, 0]);
	});
});

test('a text is noted, and worth what its writer ticks', () => {
	expect(mark(explainExample, drawn, { text: 'Because.', ticks: ['wages'] })).toMatchObject({
		points: 1,
		of: 2,
		outcome: 'noted'
	});
	expect(validate(explainExample, drawn, { text: ' ', ticks: [] }, 'en')).toMatchObject({
		reason: 'empty'
	});
});
