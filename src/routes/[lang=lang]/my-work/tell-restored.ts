import type { ProgressWords } from '$lib/i18n/words.ts';
import { putsOf } from '$lib/storage/content.ts';
import { kinds } from '$lib/storage/keys.ts';
import type { Restored } from '$lib/storage/restore.ts';

/** What a file has brought, a sentence each. */
export function tellRestored(
	words: ProgressWords,
	{ added, replaced }: Restored
): readonly string[] {
	const told: string[] = [];
	const counts = kinds
		.filter((kind) => kind !== 'earlier' && added[kind].length > 0)
		.map((kind) => [kind, added[kind].length] as const);
	if (counts.length > 0) told.push(words.restored.added(counts));
	const later = putsOf(replaced).length;
	if (later > 0) told.push(words.restored.replaced(later));
	if (added.earlier.length > 0) told.push(words.restored.kept(added.earlier.length));
	return told.length > 0 ? told : [words.restored.nothingNew];
}
