import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { solvers } from '../../src/lib/models/index.ts';

interface Case {
	readonly name: string;
	readonly input: Record<string, unknown>;
	readonly output: Record<string, unknown>;
}

const path = new URL('../fixtures/cases-public.json', import.meta.url);
const cases = JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly Case[]>;

for (const [id, solve] of Object.entries(solvers))
	describe(`the published cases of ${id}`, () => {
		test.each(cases[id] ?? [])('$name', ({ input, output }) => {
			const solution = (solve as (input: Record<string, unknown>) => unknown)(input);
			expectSame(solution, output, id);
		});
	});

/** Numbers agree to a relative 1e-9, everything else exactly, and no field is missing or extra. */
function expectSame(actual: unknown, expected: unknown, path: string): void {
	if (typeof expected === 'number') {
		expect(actual, path).toBeTypeOf('number');
		const distance = Math.abs((actual as number) - expected);
		expect(distance, `${path}: ${String(actual)} against ${expected}`).toBeLessThanOrEqual(
			1e-9 * Math.max(1, Math.abs(expected))
		);
	} else if (expected !== null && typeof expected === 'object') {
		expect(actual, path).toBeTypeOf('object');
		const fields = actual as Record<string, unknown>;
		expect(Object.keys(fields).sort(), path).toEqual(Object.keys(expected).sort());
		for (const [key, value] of Object.entries(expected))
			expectSame(fields[key], value, `${path}.${key}`);
	} else {
		expect(actual, path).toBe(expected);
	}
}
