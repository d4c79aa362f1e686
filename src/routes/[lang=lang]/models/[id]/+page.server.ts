import { error } from '@sveltejs/kit';
import { loadCourse } from '$lib/server/course.ts';
import type { ModelRequest } from '$lib/widgets/live-model.ts';
import { widgetIds } from '$lib/widgets/registry.ts';
import { describeModel } from '../describe-model.ts';
import { lessonsWhere, showsModel } from '../../used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { id } = params;
	if (!widgetIds.includes(id)) error(404);
	const { lessons } = loadCourse(params.lang);
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
