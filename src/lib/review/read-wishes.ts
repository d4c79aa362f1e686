import * as v from 'valibot';
import { defaultWishes, type ReviewWishes } from './wishes.ts';

const time = v.pipe(v.number(), v.finite());

const wishes: v.GenericSchema<unknown, ReviewWishes> = v.object({
	dailyLimit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
	exam: v.nullable(v.object({ at: time, since: time })),
	away: v.nullable(
		v.object({
			at: time,
			days: v.pipe(v.number(), v.integer(), v.minValue(1)),
			backlog: v.array(v.string())
		})
	)
});

/** What a learner has decided, from what was kept; the usual where nothing was, or it cannot be read. */
export function readWishes(kept: unknown): ReviewWishes {
	const read = v.safeParse(wishes, kept);
	return read.success ? read.output : defaultWishes;
}
