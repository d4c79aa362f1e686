import { error } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locales.ts';
import type { ModelBlock } from '$lib/lessons/lesson.ts';
import { models, type ModelId } from '$lib/models/index.ts';
import { loadCourse } from '$lib/server/course.ts';
import { renderOpening } from '$lib/server/render-opening.ts';
import { describeModel } from '../describe-model.ts';
import { lessonsWhere } from '../../used-in.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.flatMap((lang) => Object.keys(models).map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params }) => {
	if (!isModelId(params.id)) error(404);
	const id = params.id;
	const { lessons } = await loadCourse(params.lang);
	const description = await describeModel(id, params.lang);
	const block: ModelBlock = {
		kind: 'model',
		id: 'model',
		model: id,
		title: description.title,
		show: models[id].views,
		levers: null,
		parameters: {}
	};
	return {
		description,
		block,
		opening: await renderOpening(block, params.lang),
		lessons: lessonsWhere(lessons, ({ spreads }) =>
			spreads.some(({ blocks }) =>
				blocks.some((each) => each.kind === 'model' && each.model === id)
			)
		)
	};
};

function isModelId(id: string): id is ModelId {
	return id in models;
}
