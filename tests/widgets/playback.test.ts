import { expect, test, vi } from 'vitest';
import { bigPushEconomy } from '../../src/lib/models/big-push/economy.ts';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { playAdoption } from '../../src/lib/widgets/adoption/play-adoption.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';
import { Playback } from '../../src/lib/widgets/playback.svelte.ts';

function opened(share: number) {
	const state = new ModelState(bigPush, { share });
	const playback = new Playback(state, (parameters) => {
		const { game } = bigPushEconomy(parameters);
		return playAdoption(game, parameters.share, game.tippingShare);
	});
	return { state, playback };
}

test('a push beyond the tipping share runs to industry, and is one step of undo', () => {
	const { state, playback } = opened(0.6);
	playback.start(true);
	expect(playback.finished).toBe(true);
	expect(state.parameters.share).toBeGreaterThan(0.99);
	state.undo();
	expect(state.parameters.share).toBe(0.6);
});

test('below the tipping share the economy falls back', () => {
	const { state, playback } = opened(0.4);
	playback.start(true);
	expect(state.parameters.share).toBeLessThan(0.01);
});

test('a run goes a period at a time and can be stopped', () => {
	vi.useFakeTimers();
	const { state, playback } = opened(0.6);
	playback.start(false);
	vi.advanceTimersToNextTimer();
	expect(state.parameters.share).toBeCloseTo(0.7, 10);
	playback.pause();
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});

test('a run begun anew right after somebody intervened goes at the pace of one', () => {
	vi.useFakeTimers();
	const { state, playback } = opened(0.6);
	playback.start(false);
	state.set({ share: 0.65 });
	playback.start(false);
	expect(vi.getTimerCount()).toBe(1);
	playback.pause();
	vi.useRealTimers();
});

test('a run is over when somebody intervenes', () => {
	const { state, playback } = opened(0.6);
	playback.step();
	expect(playback.run?.at).toBe(1);
	state.set({ fixedLabour: 45 });
	expect(playback.run).toBeNull();
});
