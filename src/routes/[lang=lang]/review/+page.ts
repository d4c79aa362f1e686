import type { PageLoad } from './$types';

/** The page is for whoever has learned something: its words come with it. */
export const load: PageLoad = async ({ parent }) => ({
	review: await (await parent()).words.review()
});
