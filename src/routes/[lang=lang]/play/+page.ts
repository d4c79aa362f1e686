import type { PageLoad } from './$types';

/** Its words come with the page that plays. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	const [room, shell] = await Promise.all([words.room(), words.widget()]);
	return { room, shell };
};
