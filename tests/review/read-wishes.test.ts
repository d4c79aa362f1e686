import { expect, test } from 'vitest';
import { readWishes } from '../../src/lib/review/read-wishes.ts';
import { defaultWishes } from '../../src/lib/review/wishes.ts';

test('wishes survive being kept', () => {
	const wishes = {
		dailyLimit: 4,
		exam: { at: 20, since: 10 },
		away: { at: 5, days: 3, backlog: ['the-big-push/tipping-point'] }
	};
	expect(readWishes(JSON.parse(JSON.stringify(wishes)))).toEqual(wishes);
});

test.each([null, 'ten', { dailyLimit: -1 }, { ...defaultWishes, exam: 'soon' }])(
	'%j leaves the usual',
	(kept) => {
		expect(readWishes(kept)).toEqual(defaultWishes);
	}
);
