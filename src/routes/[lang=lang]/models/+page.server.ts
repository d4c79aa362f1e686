import { loadGalleryAliases } from '$lib/i18n/gallery-aliases.ts';
import { loadWords } from '$lib/i18n/words.ts';
import { loadCourse } from '$lib/server/course.ts';
import { chapters } from '$lib/widgets/gallery/chapters.ts';
import { widgetIds } from '$lib/widgets/registry.ts';
import { describeCard } from './describe-card.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const { lessons } = loadCourse(lang);
	const [aliases, shell] = await Promise.all([
		loadGalleryAliases(lang),
		loadWords(lang).then((words) => words.widget())
	]);
	const groups = await Promise.all(
		chapters.map(async ({ id, models }) => ({
			id,
			cards: await Promise.all(
				models
					.filter((model) => widgetIds.includes(model.id))
					.map((model) => describeCard(model, aliases[model.id], lessons, shell, lang))
			)
		}))
	);
	return { chapters: groups.filter(({ cards }) => cards.length > 0) };
};
