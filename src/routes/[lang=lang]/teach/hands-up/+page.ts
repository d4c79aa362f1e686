import type { PageLoad } from './$types';

/** The page is for whoever teaches: its words come with it. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	const [room, shell] = await Promise.all([words.room(), words.widget()]);
	return { room, shell };
};
