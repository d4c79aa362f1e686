import { describe, expect, test } from 'vitest';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { researchTender } from '../../src/lib/models/research-tender/model.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';

function opened() {
	return new ModelState(bigPush, { fixedLabour: 40, share: 0.3 });
}

describe('changing', () => {
	test('the solution follows the parameters', () => {
		const state = opened();
		expect(state.set({ fixedLabour: 48 })).toBe(true);
		expect(state.solution.welfareAtFull).toBeCloseTo(106, 10);
	});

	test('keeps the old state and says why when the model refuses', () => {
		const state = opened();
		expect(state.set({ fixedLabour: 120 })).toBe(false);
		expect(state.parameters.fixedLabour).toBe(40);
		expect(state.problem).toMatchObject({ name: 'fixedLabour', asked: 120, kept: undefined });
		state.set({ fixedLabour: 41 });
		expect(state.problem).toBeNull();
	});

	test('a slider stops at the last step that the model goes along with', () => {
		const state = opened();
		state.slide({ fixedLabour: 120 });
		expect(state.parameters.fixedLabour).toBe(99);
		expect(state.problem).toMatchObject({ name: 'fixedLabour', kept: 99 });
		state.slide({ labourForce: 50 });
		expect(state.parameters.labourForce).toBe(100);
	});

	test('throws for an opening outside the domains', () => {
		expect(() => new ModelState(bigPush, { fixedLabour: -1 })).toThrow(RangeError);
	});
});

describe('the way back', () => {
	test('a drag is one step', () => {
		const state = opened();
		for (const share of [0.31, 0.35, 0.42]) state.set({ share });
		state.settle();
		state.set({ share: 0.5 });
		state.settle();
		state.undo();
		expect(state.parameters.share).toBe(0.42);
		state.undo();
		expect(state.parameters.share).toBe(0.3);
		expect(state.canUndo).toBe(false);
	});

	test('another lever begins another step', () => {
		const state = opened();
		state.set({ share: 0.5 });
		state.set({ fixedLabour: 45 });
		state.undo();
		expect(state.parameters).toMatchObject({ share: 0.5, fixedLabour: 40 });
	});

	test('what changes nothing is no step', () => {
		const state = opened();
		state.set({ share: 0.3 });
		expect(state.canUndo).toBe(false);
	});

	test('a number changed inside a table is a change, and can be undone', () => {
		const offers = [{ price: 90, quality: 2 }];
		const state = new ModelState(researchTender, { offers });
		state.slide({ offers: [{ price: 95, quality: 2 }] });
		expect(state.solution.price).toBe(95);
		state.undo();
		expect(state.solution.price).toBe(90);
	});

	test('reset and presets can be undone', () => {
		const state = opened();
		state.preset({ wagePremium: 0 });
		expect(state.parameters).toMatchObject({ wagePremium: 0, share: null });
		state.reset();
		expect(state.parameters).toEqual(state.opening);
		state.undo();
		expect(state.parameters.wagePremium).toBe(0);
	});

	test('what an address brought cannot be undone', () => {
		const state = opened();
		expect(state.open({ fixedLabour: 48 })).toBe(true);
		expect(state.canUndo).toBe(false);
	});
});

describe('comparing', () => {
	test('swap trades places with the pinned state', () => {
		const state = opened();
		state.pin();
		state.set({ fixedLabour: 48 });
		state.swap();
		expect(state.parameters.fixedLabour).toBe(40);
		expect(state.pinned?.parameters.fixedLabour).toBe(48);
		state.unpin();
		expect(state.pinned).toBeNull();
	});
});
