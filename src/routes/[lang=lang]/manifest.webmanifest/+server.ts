import { json } from '@sveltejs/kit';
import { loadWords } from '$lib/i18n/words.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
const paper = '#fbf8f2';

/** How the course is installed: one app, whatever the language it is installed from. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
	const { site, manifest } = await loadWords(lang);
	const { name, description, wide, narrow } = await manifest();
	return json({
		id: 'minga',
		name,
		short_name: site.name,
		description,
		lang,
		dir: 'ltr',
		start_url: './',
		scope: '../',
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		categories: ['education'],
		icons: [
			{ src: '../icons/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '../icons/icon-512.png', sizes: '512x512', type: 'image/png' },
			{
				...{ src: '../icons/maskable-512.png', sizes: '512x512', type: 'image/png' },
				purpose: 'maskable'
			},
			{ src: '../icons/icon.svg', sizes: 'any', type: 'image/svg+xml' }
		],
		screenshots: [
			{
				...{ src: '../screenshots/wide.png', sizes: '1180x820', type: 'image/png' },
				...{ form_factor: 'wide', label: wide }
			},
			{
				...{ src: '../screenshots/narrow.png', sizes: '390x844', type: 'image/png' },
				...{ form_factor: 'narrow', label: narrow }
			}
		]
	});
};
