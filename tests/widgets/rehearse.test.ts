import { expect, test, vi } from 'vitest';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { rehearse } from '../../src/lib/widgets/rehearse.ts';
import type { SomeState } from '../../src/lib/widgets/some-model.ts';

function opened() {
	return new ModelState(bigPush, { fixedLabour: 40, share: 0.3 }) as unknown as SomeState;
}

test('moves the first lever that is a number, and leaves the model as it was', async () => {
	const state = opened();
	const before = { ...state.parameters };
	const slide = vi.spyOn(state, 'slide');
	await rehearse(state, ['nothing', 'fixedLabour', 'share'], () => false);
	expect(slide).toHaveBeenCalled();
	expect(slide.mock.calls.every(([patch]) => Object.keys(patch).join() === 'fixedLabour')).toBe(
		true
	);
	expect(state.parameters).toEqual(before);
	expect(state.calm).toBe(state.rested);
	expect(state.canUndo).toBe(false);
	expect(state.moving).toBe(false);
	expect(state.problem).toBeNull();
});

test('leaves off when somebody waits, and leaves the model as it was', async () => {
	const state = opened();
	const slide = vi.spyOn(state, 'slide');
	await rehearse(state, ['fixedLabour'], () => slide.mock.calls.length > 0);
	expect(slide).toHaveBeenCalledTimes(1);
	expect(state.parameters['fixedLabour']).toBe(40);
	expect(state.canUndo).toBe(false);
});

test('moves nothing where no lever is a number', async () => {
	const state = opened();
	const slide = vi.spyOn(state, 'slide');
	await rehearse(state, [], () => false);
	expect(slide).not.toHaveBeenCalled();
});
