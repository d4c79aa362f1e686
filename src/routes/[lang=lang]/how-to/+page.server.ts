import { loadShownPage } from '../load-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	page: loadShownPage(params.lang, 'how-to')
});
