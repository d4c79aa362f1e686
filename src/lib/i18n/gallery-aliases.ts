import type { aliases as english } from './en/gallery-aliases.ts';
import type { Locale } from './locales.ts';
import type { Worded } from './worded.ts';

/** Other words for each model, by its id. English is the pattern. */
export type GalleryAliases = Worded<typeof english>;

const catalogues = {
	en: () => import('./en/gallery-aliases.ts'),
	es: () => import('./es/gallery-aliases.ts')
} as const satisfies Record<Locale, () => Promise<{ aliases: GalleryAliases }>>;

/** Other words by which somebody may look for a model: only the gallery needs them. */
export async function loadGalleryAliases(locale: Locale): Promise<GalleryAliases> {
	return (await catalogues[locale]()).aliases;
}
