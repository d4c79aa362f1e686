import type { KeyEntry, KeyMark } from '../parts/key-entry.ts';

type Line = readonly [mark: KeyMark, tone: KeyEntry['tone'], word: string];

const keys: Readonly<Record<string, readonly Line[]>> = {
	sectors: [
		['disc', 'indigo', 'keyCoordinated'],
		['ring', 'clay', 'keyUncoordinated'],
		['hatched', 'line-strong', 'keyNone'],
		['level', 'clay', 'keyAlone'],
		['dashed', 'ochre', 'keyLine']
	],
	ranking: [
		['disc', 'indigo', 'keyCoordinated'],
		['ring', 'clay', 'keyUncoordinated'],
		['cross', 'clay', 'keyNone'],
		['rise', 'plum', 'keyArrow']
	],
	drift: [
		['line', 'indigo', 'keyPath'],
		['dashed', 'clay', 'keyLonePath'],
		['dotted', 'ochre', 'keyOutside'],
		['dotted', 'indigo', 'keyForgone']
	]
};

/** What the marks of a view mean. */
export function keyEntries(view: string, words: Readonly<Record<string, string>>): KeyEntry[] {
	return (keys[view] ?? []).map(([mark, tone, word]) => ({ mark, tone, text: words[word] ?? '' }));
}
