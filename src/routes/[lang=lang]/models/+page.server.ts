import { locales } from '$lib/i18n/locales.ts';
import { widgetIds } from '$lib/widgets/registry.ts';
import { describeModel } from './describe-model.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
	models: await Promise.all(widgetIds.map((id) => describeModel(id, params.lang)))
});
