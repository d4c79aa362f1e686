import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	lookUp: await (await parent()).words.lookUp()
});
