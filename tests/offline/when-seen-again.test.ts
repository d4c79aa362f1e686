import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenSeenAgain } from '../../src/lib/offline/when-seen-again.ts';

const minute = 60_000;
let page: EventTarget & { hidden: boolean };

beforeEach(() => {
	vi.useFakeTimers();
	page = Object.assign(new EventTarget(), { hidden: false });
	vi.stubGlobal('document', page);
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A reader comes back to the tab, or leaves it. */
function turn(hidden: boolean) {
	page.hidden = hidden;
	page.dispatchEvent(new Event('visibilitychange'));
}

test('calls when a tab is looked at again after an hour, not before and not when it is left', () => {
	const act = vi.fn();
	whenSeenAgain(act);
	vi.advanceTimersByTime(59 * minute);
	turn(false);
	expect(act).not.toHaveBeenCalled();
	vi.advanceTimersByTime(minute);
	turn(true);
	expect(act).not.toHaveBeenCalled();
	turn(false);
	turn(false);
	expect(act).toHaveBeenCalledTimes(1);
});
