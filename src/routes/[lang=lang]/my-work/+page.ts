import type { PageLoad } from './$types';

/** The page is about what a learner has done: its words come with it. */
export const load: PageLoad = async ({ data, parent }) => {
	const { words } = await parent();
	return { ...data, progress: await words.progress() };
};
