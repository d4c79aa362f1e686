import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { matchingGrants } from '../../src/lib/models/matching-grants/model.ts';
import type { Model } from '../../src/lib/models/model.ts';
import type { NumberSpec } from '../../src/lib/models/parameter-spec.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import type { SomeState, SomeWords } from '../../src/lib/widgets/some-model.ts';
import { takeTyped } from '../../src/lib/widgets/take-typed.ts';

const shells = {
	en: await (await loadWords('en')).widget(),
	es: await (await loadWords('es')).widget()
};
const words = {
	parameters: {
		fixedLabour: { label: 'Fixed labour', meaning: '' },
		wagePremium: { label: 'Wage premium', meaning: '' },
		share: { label: 'Share of factories', meaning: '' }
	}
} as unknown as SomeWords;

function opened<P extends object, S>(model: Model<P, S>, given: Partial<P> = {}): SomeState {
	return new ModelState(model, given) as unknown as SomeState;
}

describe('a number typed into a lever', () => {
	const take = (model: SomeState, name: string, typed: number, locale: 'en' | 'es' = 'en') => {
		const setting = { model, words, shell: shells[locale], locale };
		const spec = model.model.parameters[name] as NumberSpec;
		const label = words.parameters[name]?.label ?? name;
		return takeTyped(setting, typed, spec, label, { [name]: typed });
	};

	test('that the other levers do not allow is told how far it goes, and changes nothing', () => {
		const model = opened(bigPush, { fixedLabour: 40 });
		expect(take(model, 'fixedLabour', 500)).toBe(
			'With the other levers as they are, fixed labour goes no further than 99.'
		);
		expect(take(model, 'fixedLabour', 500, 'es')).toContain('no va más allá de 99.');
		expect(model.value('fixedLabour')).toBe(40);
		expect(take(model, 'fixedLabour', 99)).toBeNull();
	});

	test('names its limit in the number format of the reader', () => {
		const model = opened(bigPush, { labourForce: 1250.5, fixedLabour: 1200.25 });
		expect(take(model, 'fixedLabour', 2000)).toContain('goes no further than 1,250.');
		expect(take(model, 'fixedLabour', 2000, 'es')).toMatch(/no va más allá de 1.?250\./);
	});

	test('outside what it can ever be is told both ends', () => {
		const model = opened(bigPush);
		expect(take(model, 'share', 60)).toBe(
			'Share of factories must be a number of at least 0 and at most 1.'
		);
	});

	test('leaves no reason behind at the lever: that is the field’s, and goes with what was typed', () => {
		const model = opened(bigPush, { fixedLabour: 40 });
		expect(take(model, 'fixedLabour', 500)).not.toBeNull();
		expect(model.problem).toBeNull();
	});
});

test('a list of which one number may not be told how far that one goes', () => {
	const limited: Model<{ readonly parts: readonly number[] }, object> = {
		...bigPush,
		parameters: {
			parts: {
				kind: 'list',
				symbol: '',
				unit: '',
				domain: '(-∞, ∞)',
				default: [1, 1],
				slider: [0, 5, 0.5]
			}
		},
		solve: ({ parts = [] }) => {
			if ((parts[1] ?? 0) > 3) throw new RangeError('parts must be at most 3');
			return {};
		}
	} as never;
	const model = opened(limited);
	const setting = { model, words: { parameters: {} } as never, shell: shells.en, locale: 'en' };
	const { parts } = model.model.parameters as never as { parts: NumberSpec };
	expect(takeTyped(setting, 4, parts, 'Parts', { parts: [1, 4] })).toBe(
		'With the other levers as they are, parts, 2 goes no further than 3.'
	);
	// Two at once: neither of them alone was the limit.
	expect(takeTyped(setting, 4, parts, 'Parts', { parts: [0, 4] })).toBe(
		'With the other values as they are, this cannot be 4.'
	);
});

test('a number of a table that the model refuses is told so, the rows left alone', () => {
	const model = opened(matchingGrants);
	const setting = { model, words: { parameters: {} } as never, shell: shells.en, locale: 'en' };
	const rows = model.value('projects') as readonly Record<string, number>[];
	const limits = { domain: '(-∞, ∞)' } as const;
	const changed = rows.map((row, at) => (at === 0 ? { ...row, cost: -1 } : row));
	expect(takeTyped(setting, -1, limits, 'Cost', { projects: changed })).toBe(
		'With the other values as they are, this cannot be −1.'
	);
	expect(model.value('projects')).toEqual(rows);
});
