import type { Element } from 'hast';
import type { Image } from 'mdast';
import { startOf, type Compilation } from '../compilation.ts';
import { suggestion } from '../nearest.ts';

/** A picture from static/pictures; it must say in words what it shows. */
export function renderPicture(node: Image, compilation: Compilation): Element[] {
	const { context, addresses, report } = compilation;
	const alt = (node.alt ?? '').trim();
	if (alt === '')
		report(
			startOf(node),
			'this picture says nothing to those who cannot see it; write ![what it shows](…)'
		);
	if (!context.pictures.includes(node.url)) {
		const advice = /^[a-z]+:|^\/\//i.test(node.url)
			? '; put it into static/pictures and write pictures/name.jpg, nothing is fetched from elsewhere'
			: suggestion(node.url, context.pictures);
		report(startOf(node), `there is no picture "${node.url}" in static${advice}`);
	}
	return [
		{
			type: 'element',
			tagName: 'img',
			properties: {
				src: addresses.root + node.url,
				alt,
				loading: 'lazy',
				decoding: 'async'
			},
			children: []
		}
	];
}
