import { loadBuildWords } from '../i18n/build-words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Spread } from '../lessons/lesson.ts';
import { loadWidget } from '../widgets/registry.ts';

/** Words that move a model, as the lesson engine writes them: what they say, which model, which values. */
const steering =
	/(?<=class="steer" aria-label=")([^"]*)(?=" data-model="([^"]*)" data-set="([^"]*)")/g;

/**
 * A text in which words that move a model are named by what they set: who hears "25, button" knows
 * neither what is 25 nor that it is no answer.
 *
 * @example 'aria-label="25"' becomes 'aria-label="25: sets fixed labour"'
 */
export async function nameSteering(
	spreads: readonly Spread[],
	locale: Locale
): Promise<readonly Spread[]> {
	const { steering: name } = await loadBuildWords(locale);
	const labels = await labelsOf(spreads, locale);
	const named = (html: string) =>
		html.replace(steering, (_, words: string, model: string, set: string) => {
			const levers = Object.keys(JSON.parse(unescaped(set)) as object);
			return name(
				words,
				levers.map((lever) => escaped(labels.get(model)?.[lever]?.label ?? lever))
			);
		});
	return spreads.map(({ blocks }) => ({
		blocks: blocks.map((block) =>
			block.kind === 'prose' ? { ...block, html: named(block.html) } : block
		)
	}));
}

/** What the levers of each model of a text are called, by the model's id in the text. */
async function labelsOf(spreads: readonly Spread[], locale: Locale) {
	const models = spreads.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'model');
	return new Map(
		await Promise.all(
			models.map(async ({ id, model }) => {
				const { words } = await loadWidget(model);
				return [id, (await words[locale]()).parameters] as const;
			})
		)
	);
}

/** An attribute as the lesson engine wrote it. */
function unescaped(text: string): string {
	return text.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
