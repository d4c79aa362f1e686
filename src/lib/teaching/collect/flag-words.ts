import type { Flag } from '../../classroom/collect/flags/flag.ts';
import type { CollectWords } from '../../i18n/words.ts';

/** What people and exercises are called. */
export interface Names {
	readonly person: (key: string) => string;
	readonly exercise: (id: string) => string;
}

/** A flag in a sentence. */
export function flagWords(flag: Flag, { flags }: CollectWords, names: Names): string {
	const exercises = 'exercises' in flag ? flag.exercises.map(names.exercise) : [];
	switch (flag.kind) {
		case 'broken-chain':
			return flags[flag.kind](flag.from);
		case 'copied':
			return flags[flag.kind](flag.others.map(names.person), flag.sameDevice);
		case 'same-answers':
			return flags[flag.kind](flag.others.map(names.person), exercises);
		case 'other-seed':
			return flags[flag.kind](exercises, flag.whose.map(names.person));
		case 'outside-window':
			return flags[flag.kind](flag.early, flag.late, flag.handedInLate);
		case 'other-issue':
			return flags[flag.kind];
		case 'too-many':
			return flags[flag.kind](exercises, flag.allowed);
		default:
			return flags[flag.kind](exercises);
	}
}
