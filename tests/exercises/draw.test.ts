import { expect, test } from 'vitest';
import { draw } from '../../src/lib/exercises/draw.ts';
import { countOf } from '../../src/lib/exercises/drawing/draw-number.ts';
import { hashText } from '../../src/lib/exercises/drawing/hash.ts';
import { noEconomy } from '../../src/lib/exercises/economy.ts';
import { evaluate, holds } from '../../src/lib/exercises/formulas/evaluate.ts';
import type { Formula, Value } from '../../src/lib/exercises/formulas/formula.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { filledHtml } from '../../src/lib/exercises/prose/filled-html.ts';
import { seedOf } from '../../src/lib/exercises/seed-of.ts';
import { versionOf } from '../../src/lib/exercises/version-of.ts';
import { models } from '../../src/lib/models/index.ts';
import { choiceExample, exerciseOf, numberExample, plain } from './examples.ts';

const economy = await loadEconomy('big-push');
const parts = { exercise: 'tipping', version: 'v', assignment: null, learner: 'ana', turn: 0 };

test('what a seed draws never changes: hand-ins of years ago are marked again', () => {
	expect(hashText('tipping')).toBe('0ba6925bb44737a8');
	const bare = exerciseOf(numberExample.task, {
		model: null,
		given: {},
		where: [],
		draws: { one: { from: 0, to: 99, step: 1 }, other: { from: 0.1, to: 0.9, step: 0.1 } }
	});
	const drawn = ['a', 'b', 'c'].map((seed) => draw(bare, seed, noEconomy).names);
	expect(drawn).toEqual([
		{ one: 87, other: 0.9 },
		{ one: 26, other: 0.8 },
		{ one: 89, other: 0.6 }
	]);
	expect(draw(choiceExample, 'a', economy).order).toEqual(['both', 'grows', 'stays']);
});

test('a seed differs by every part of it', () => {
	const seeds = [
		parts,
		{ ...parts, exercise: 'other' },
		{ ...parts, version: 'w' },
		{ ...parts, assignment: '' },
		{ ...parts, learner: 'ben' },
		{ ...parts, turn: 1 }
	].map(seedOf);
	expect(new Set(seeds).size).toBe(seeds.length);
});

test('draws fulfil their conditions, and learners get different numbers', () => {
	const drawn = Array.from({ length: 100 }, (_, turn) =>
		draw(numberExample, seedOf({ ...parts, turn }), economy)
	);
	for (const each of drawn)
		for (const condition of numberExample.where) expect(holds(condition, each)).toBe(true);
	expect(new Set(drawn.map(({ names }) => names['fixedLabour'])).size).toBeGreaterThan(8);
});

test('throws when no draw can fulfil the conditions', () => {
	const hopeless = exerciseOf(numberExample.task, { where: [false] });
	expect(() => draw(hopeless, 'a', economy)).toThrow(RangeError);
});

test('steps of a range are the decimals an author writes, both ends among them', () => {
	const numbers = { from: 0.1, to: 0.7, step: 0.2 };
	const bare = exerciseOf(numberExample.task, {
		model: null,
		given: {},
		where: [],
		draws: { n: numbers }
	});
	const seen = Array.from({ length: 60 }, (_, turn) => draw(bare, `${turn}`, noEconomy).names['n']);
	expect([...new Set(seen)].sort()).toEqual([0.1, 0.3, 0.5, 0.7]);
	expect(countOf(numbers)).toBe(4);
});

test('every model can be loaded by itself', async () => {
	for (const id of Object.keys(models)) {
		const loaded = await loadEconomy(id);
		expect(loaded.solve).toBe(models[id as keyof typeof models].solve);
	}
	await expect(loadEconomy('big-psh')).rejects.toThrow(RangeError);
});

const situation = draw(numberExample, 'a', economy);
const labour = Number(situation.names['fixedLabour']);

test.each<[string, Formula, Value]>([
	['2 + 3 · 4', ['+', 2, ['*', 3, 4]], 14],
	['2 ^ 3 ^ 2', ['^', 2, ['^', 3, 2]], 512],
	['minus', ['minus', ['name', 'fixedLabour']], -labour],
	['a function', ['call', 'round', 3.14159, 2], 3.14],
	['a count', ['call', 'count', ['get', ['solution'], 'equilibria'], ['text', 'stable']], 2],
	['what does not exist', ['get', ['get', ['solution'], 'at'], 'income'], null],
	['a sum with what does not exist', ['+', 1, ['get', ['solution'], 'at']], null],
	['a comparison with what does not exist', ['<', ['get', ['solution'], 'at'], 5], false],
	['a word', ['==', ['get', ['solution'], 'regime'], ['text', 'multiple']], true],
	['either', ['if', ['>', labour, 1000], 1, 2], 2],
	['the model again', ['get', ['with', { fixedLabour: 40 }], 'tippingShare'], 0.5],
	['an entry of a list', ['at', ['list', 7, 8, 9], ['-', 3, 1]], 9]
])('a formula computes %s', (_, formula, value) => {
	expect(evaluate(formula, situation)).toBe(value);
});

test('numbers enter a text as text', () => {
	const prose = {
		html: '<p><span class="slot" data-slot="0"></span> of <mn data-slot="1"></mn></p>',
		slots: [
			{ formula: 1250.5, format: '.1f' },
			{ formula: null, format: '.1f' }
		]
	} as const;
	expect(filledHtml(prose, situation, 'en')).toBe(
		'<p><span class="slot" data-slot="0">1,250.5</span> of <mn data-slot="1">–</mn></p>'
	);
});

test('a version changes with what bears on marking, and with nothing else', () => {
	const { version } = numberExample;
	const told = { ...numberExample, title: 'Another', text: plain('<p>Mended.</p>'), hints: [] };
	expect(versionOf(told)).toBe(version);
	expect(
		versionOf({ ...numberExample, task: { ...numberExample.task, unit: 'sectors', format: '.3f' } })
	).toBe(version);
	const changed = [
		{ ...numberExample, points: 3 },
		{ ...numberExample, where: [] },
		{ ...numberExample, misconceptions: [] },
		{ ...numberExample, draws: { fixedLabour: { from: 28, to: 55, step: 1 } } },
		{ ...numberExample, task: { ...numberExample.task, tolerance: { absolute: 0.01 } } },
		{ ...numberExample, task: { ...numberExample.task, format: '.0%' as const } }
	].map(versionOf);
	expect(new Set([version, ...changed]).size).toBe(changed.length + 1);
});
