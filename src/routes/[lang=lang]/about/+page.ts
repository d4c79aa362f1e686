import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	about: await (await parent()).words.about()
});
