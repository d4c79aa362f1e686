import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	lookUp: await (await parent()).words.lookUp()
});
