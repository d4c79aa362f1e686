import type { PageLoad } from './$types';

/** The page is for whoever teaches: its words come with it. */
export const load: PageLoad = async ({ parent }) => {
	const { words } = await parent();
	const [teach, assignment] = await Promise.all([words.teach(), words.assignment()]);
	return { teach, assignment };
};
