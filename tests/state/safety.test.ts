import { describe, expect, test } from 'vitest';
import { safetyOf, type Circumstances } from '../../src/lib/state/work/safety.ts';

/** An installed app with work in it, and a browser that has promised to keep it. */
const safe: Circumstances = {
	problem: null,
	records: 40,
	privateWindow: false,
	room: 1e9,
	safariTab: false,
	persisted: true,
	daysSinceBackup: null,
	newSinceBackup: 40
};
const backedUp = { daysSinceBackup: 3, newSinceBackup: 5 };

describe('what a learner is told of their work', () => {
	test.each<[string, Partial<Circumstances>, string, string]>([
		['is kept and promised', {}, 'saved', 'saved'],
		['there is none yet', { records: 0, persisted: false }, 'nothing', 'nothing-yet'],
		['the device is full', { problem: 'full', ...backedUp }, 'risk', 'full'],
		['the browser keeps nothing', { problem: 'closed', records: 0 }, 'risk', 'closed'],
		['the window is private', { privateWindow: true }, 'risk', 'private'],
		['room is short', { room: 1e6, ...backedUp }, 'risk', 'little-room'],
		['it lies in a tab of Safari', { safariTab: true, persisted: null }, 'risk', 'safari-tab'],
		['nothing was promised', { persisted: false }, 'risk', 'not-promised'],
		['nothing is known of a promise', { persisted: null, room: null }, 'saved', 'saved'],
		['a backup covers it', { persisted: false, ...backedUp }, 'saved', 'saved'],
		[
			'the backup is old',
			{ persisted: false, daysSinceBackup: 15, newSinceBackup: 0 },
			'risk',
			'not-promised'
		],
		[
			'much has been done since the backup',
			{ persisted: false, daysSinceBackup: 1, newSinceBackup: 20 },
			'risk',
			'not-promised'
		]
	])('when %s', (_, changed, level, reason) => {
		expect(safetyOf({ ...safe, ...changed })).toEqual({ level, reason });
	});
});
