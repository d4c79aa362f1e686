import { describe, expect, test } from 'vitest';
import { readDomain, type Domain } from '../../src/lib/models/domain.ts';
import { models, solvers } from '../../src/lib/models/index.ts';
import type { ParameterSpec } from '../../src/lib/models/parameter-spec.ts';
import { solverOf, specsOf, type SolverId } from './specs.ts';

interface Subject {
	readonly id: string;
	readonly specs: Readonly<Record<string, ParameterSpec>>;
	readonly solve: (given?: Record<string, unknown>) => unknown;
}

const subjects: Subject[] = [
	...(Object.keys(solvers) as SolverId[]).map((id) => ({
		id: `the solver of ${id}`,
		specs: specsOf[id],
		solve: solverOf(id)
	})),
	...Object.values(models).map(({ id, parameters, solve }) => ({
		id: `the model ${id}`,
		specs: { ...parameters } as Record<string, ParameterSpec>,
		solve: solve as Subject['solve']
	}))
];

describe.each(subjects)('$id', ({ specs, solve }) => {
	test('solves its defaults, given or left out', () => {
		const defaults = Object.fromEntries(
			Object.entries(specs).map(([name, spec]) => [name, spec.default])
		);
		expect(solve(defaults)).toEqual(solve());
		expect(solve({})).toEqual(solve());
	});

	test('throws for a parameter it does not know', () => {
		expect(() => solve({ nonsense: 1 })).toThrow(RangeError);
		expect(() => solve({ nonsense: 1 })).toThrow('nonsense');
	});

	test.each([null, 3, 'wagePremium', [1], true])(
		'throws for %j in place of parameters',
		(given) => {
			const attempt = () => solve(given as never);
			expect(attempt).toThrow(RangeError);
			expect(attempt).toThrow('parameters must be an object');
		}
	);

	const wrong = Object.entries(specs).flatMap(([name, spec]) =>
		wrongValues(spec).map((value) => [name, value] as const)
	);
	test.each(wrong)('throws for %s = %j', (name, value) => {
		const attempt = () => solve({ [name]: value });
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow(name);
		const spec = specs[name];
		if (spec && 'domain' in spec) expect(attempt).toThrow(spec.domain);
	});

	// A highest cost of 0 would leave nothing for a lowest cost that is less: no tender has it.
	const reachable = Object.entries(specs).filter(([name]) => name !== 'highestCost');
	const onTheEdge = reachable.flatMap(([name, spec]) =>
		spec.kind === 'number' ? closedEnds(spec.domain).map((value) => [name, value] as const) : []
	);
	if (onTheEdge.length > 0)
		test.each(onTheEdge)(
			'solves for %s = %d, the end of its domain, without NaN',
			(name, value) => {
				const elsewhere = name === 'protectedSector' && 'sector' in specs ? { sector: 2 } : {};
				const solution = solve({ ...elsewhere, [name]: value });
				expect(numbersIn(solution).every(Number.isFinite)).toBe(true);
				if (value === 0) expect(solve({ ...elsewhere, [name]: -0 })).toEqual(solution);
			}
		);
});

function wrongValues(spec: ParameterSpec): unknown[] {
	switch (spec.kind) {
		case 'switch':
			return [null, 0, 'true'];
		case 'choice':
			return [null, 1, 'no such option'];
		case 'number':
			return [...wrongNumbers(spec.domain), ...(spec.optional ? [] : [null]), ...fractions(spec)];
		case 'list':
			return [
				...wrongNumbers(spec.domain).map((value) => [1, value, 1, 1]),
				...(spec.optional ? [] : [null]),
				1,
				'1, 1, 1, 1',
				{ 0: 1, length: 1 },
				new Array<number>(4),
				[1, null, 1, 1]
			];
		case 'table':
		case 'named-lists':
			return [...(spec.optional ? [] : [null]), 1, 'nothing of the kind', new Array<number>(4)];
	}
}

function fractions(spec: ParameterSpec): number[] {
	return 'integer' in spec && spec.integer ? [2.5] : [];
}

/** Just outside each end, and what is no finite number at all. */
function wrongNumbers(domain: Domain): unknown[] {
	const { from, to, includesFrom, includesTo } = readDomain(domain);
	const step = 1e-9;
	const below = Number.isFinite(from) ? [includesFrom ? from - step : from, from - 1] : [];
	const above = Number.isFinite(to) ? [includesTo ? to + step : to, to + 1] : [];
	return [...below, ...above, NaN, Infinity, -Infinity, '1', true, [1]];
}

function closedEnds(domain: Domain): number[] {
	const { from, to, includesFrom, includesTo } = readDomain(domain);
	return [...(includesFrom ? [from] : []), ...(includesTo ? [to] : [])];
}

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(numbersIn);
}
