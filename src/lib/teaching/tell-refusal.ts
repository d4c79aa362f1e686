import type { Refusal } from '../classroom/transport/refusal.ts';
import type { AssignmentWords } from '../i18n/words.ts';

/** Why something from outside was not taken, and what to do. */
export function tellRefusal({ refused }: AssignmentWords, refusal: Refusal): string {
	switch (refusal.why) {
		case 'other-kind':
			return refused['other-kind'][refusal.kind];
		case 'misshapen':
			return refused.misshapen(refusal.where);
		default:
			return refused[refusal.why];
	}
}
