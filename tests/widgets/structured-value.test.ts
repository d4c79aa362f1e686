import { describe, expect, test } from 'vitest';
import { matchingGrants } from '../../src/lib/models/matching-grants/model.ts';
import { innovationNetwork } from '../../src/lib/models/innovation-network/model.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { decodeState, encodeState } from '../../src/lib/widgets/state-address.ts';
import { isStructured, listStructured } from '../../src/lib/widgets/structured-value.ts';

describe('a state with structured values', () => {
	const grants = defaultsOf(matchingGrants.parameters);
	const network = defaultsOf(innovationNetwork.parameters);

	test('comes back from its address as it was', () => {
		const projects = [{ cost: 12.5, privateBenefit: 1e-9, externalBenefit: 3 }];
		for (const changed of [{ projects }, { projects: [], budget: 10 }]) {
			const text = encodeState(grants, { ...grants, ...changed }) ?? '';
			expect(decodeState(matchingGrants.parameters, text)).toEqual(changed);
		}
		const allocations = { 'one: ~half~, 100 %': [1, 2, 0, 0, 0, 0] };
		const text = encodeState(network, { ...network, allocations }) ?? '';
		expect(text.split(',')).toHaveLength(1);
		expect(decodeState(innovationNetwork.parameters, text)).toEqual({ allocations });
	});

	test('is the opening one only if nothing inside differs', () => {
		const [first, ...others] = grants.projects;
		if (!first) throw new RangeError('no project to change');
		const projects = [{ ...first, cost: first.cost + 1 }, ...others];
		expect(encodeState(grants, { ...grants, projects })).not.toBeNull();
		expect(encodeState(grants, { ...grants, projects: [{ ...first }, ...others] })).toBeNull();
	});

	test('is refused if its text is not what was written', () => {
		for (const text of ['projects:~7B', 'projects:5', 'projects:~', 'projects:none'])
			expect(() => decodeState(matchingGrants.parameters, text)).toThrow(RangeError);
		expect(decodeState(innovationNetwork.parameters, 'allocations:none')).toEqual({
			allocations: null
		});
	});
});

describe('a structured value', () => {
	test('is told from numbers, lists and words', () => {
		expect([1, null, 'word', true, [1, 2], []].some((value) => isStructured(value))).toBe(false);
		expect([{ cluster: [1] }, [{ cost: 1 }]].every((value) => isStructured(value))).toBe(true);
	});

	test('is written on one line', () => {
		expect(listStructured({ cluster: [1, 0], remote: [0, 1] }, String)).toBe(
			'cluster: 1, 0; remote: 0, 1'
		);
		expect(
			listStructured(
				[
					{ price: 1, quality: 2 },
					{ price: 3, quality: 4 }
				],
				String
			)
		).toBe('1, 2; 3, 4');
	});
});
