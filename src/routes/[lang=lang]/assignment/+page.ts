import type { PageLoad } from './$types';

/** The page is for whoever was given an assignment: its words come with it. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	return { assignment: await words.assignment() };
};
