import type { PageLoad } from './$types';

/** The page is for whoever has learned something: its words come with it. */
export const load: PageLoad = async ({ data, parent }) => {
	const { words } = await parent();
	return { ...data, review: await words.review() };
};
