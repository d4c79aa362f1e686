import { error } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales.ts';
import { loadCourse } from '$lib/server/course.ts';
import type { ModelRequest } from '$lib/widgets/live-model.ts';
import { widgetIds } from '$lib/widgets/registry.ts';
import { describeModel } from '../describe-model.ts';
import { lessonsWhere, showsModel } from '../../used-in.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((lang) => widgetIds.map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params }) => {
	const { id } = params;
	if (!widgetIds.includes(id)) error(404);
	const { lessons } = await loadCourse(params.lang);
	const description = await describeModel(id, params.lang);
	// No parameters: it opens where its phenomenon is to be seen.
	const block: ModelRequest = {
		id: 'model',
		model: id,
		title: description.title,
		show: [],
		levers: null,
		parameters: null
	};
	return {
		description,
		block,
		lessons: lessonsWhere(lessons, (lesson) => showsModel(lesson, id))
	};
};
