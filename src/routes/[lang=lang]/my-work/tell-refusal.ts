import type { ProgressWords } from '$lib/i18n/words.ts';
import type { Refusal } from '$lib/storage/backup/backup-format.ts';

/** Why a file was refused, where in it, and what to do. */
export function tellRefusal(words: ProgressWords, refusal: Refusal): string {
	const { refused } = words;
	switch (refusal.why) {
		case 'empty':
		case 'foreign':
			return refused[refusal.why];
		case 'other-kind':
			return refused['other-kind'][refusal.kind];
		case 'cut-off':
			return refused['cut-off'](refusal.lines);
		case 'damaged':
			return refused.damaged(refusal.missing);
		case 'newer':
			return refused.newer(refusal.format);
		case 'misshapen':
			return refused.misshapen(refusal.where);
	}
}
