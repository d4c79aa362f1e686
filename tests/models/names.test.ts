import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { models, solvers } from '../../src/lib/models/index.ts';
import { solverOf, specsOf, type SolverId } from './specs.ts';

interface Result {
	readonly name: string;
	readonly type: string;
	readonly fields?: readonly Result[];
	readonly values?: Readonly<Record<string, string>>;
}

interface Described {
	readonly id: SolverId;
	readonly parameters: readonly {
		readonly name: string;
		readonly symbol: string;
		readonly unit: string;
		readonly type: string;
		readonly default: unknown;
		readonly domain: string;
		readonly slider: readonly number[] | null;
	}[];
	readonly results: readonly Result[];
}

const path = new URL('../fixtures/api.json', import.meta.url);
const published = JSON.parse(readFileSync(path, 'utf8')) as readonly Described[];
const described = published.filter(({ id }) => id in solvers);

test('every solver and every model is published', () => {
	expect(described.map(({ id }) => id).sort()).toEqual(Object.keys(solvers).sort());
	for (const [id, model] of Object.entries(models)) {
		expect(model.id).toBe(id);
		expect(Object.keys(solvers)).toContain(id);
	}
});

describe.each(described)('the published names of $id', ({ id, parameters, results }) => {
	test('are those of its parameters, in order', () => {
		expect(Object.keys(specsOf[id])).toEqual(parameters.map(({ name }) => name));
	});

	test.each(parameters)('describe $name', ({ name, domain, type, ...rest }) => {
		const spec = specsOf[id][name];
		expect(spec).toMatchObject({
			symbol: rest.symbol,
			unit: rest.unit,
			default: rest.default
		});
		if (spec?.kind === 'switch') expect(domain).toBe('true or false');
		if (spec?.kind !== 'number' && spec?.kind !== 'list') return;
		expect(spec.slider).toEqual(rest.slider);
		expect(spec.kind === 'list' ? `each in ${spec.domain}` : spec.domain).toBe(domain);
		const whole = 'integer' in spec && spec.integer;
		const kind = spec.kind === 'list' ? 'number[]' : whole ? 'integer' : 'number';
		expect(spec.optional ? `${kind} | null` : kind).toBe(type);
	});

	test('are those of its solution', () => {
		const given = Object.fromEntries(
			parameters.map((parameter) => [parameter.name, parameter.default])
		);
		const evaluated = 'share' in given ? { ...given, share: 0.3 } : given;
		expectNames(solverOf(id)(evaluated), results, id);
	});
});

function expectNames(solution: object, results: readonly Result[], where: string): void {
	const names = results.map(({ name }) => name);
	expect(Object.keys(solution).sort(), where).toEqual([...names].sort());
	for (const { name, type, fields, values } of results) {
		const value = (solution as Record<string, unknown>)[name];
		if (values)
			for (const each of [value].flat())
				expect(Object.keys(values), `${where}.${name}`).toContain(each);
		if (type.startsWith('boolean[]')) expect((value as unknown[])[0]).toBeTypeOf('boolean');
		else if (type.startsWith('boolean')) expect(value).toBeTypeOf('boolean');
		else if (type === 'number' || type === 'integer') expect(value).toBeTypeOf('number');
		if (!fields) continue;
		if (value === null && type.endsWith('| null')) continue;
		const entries =
			Array.isArray(value) || type === 'record' ? Object.values(value as object) : [value];
		for (const entry of entries) expectNames(entry as object, fields, `${where}.${name}`);
	}
}
