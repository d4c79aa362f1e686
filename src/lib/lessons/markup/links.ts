import type { Compilation } from '../compilation.ts';
import { lessonFileOf } from '../lesson-name.ts';
import { suggestion } from '../nearest.ts';

/** Where a link of a lesson leads: an address of the site, or out of it. */
export interface LinkTarget {
	readonly href: string;
	readonly external: boolean;
}

/**
 * Turns an address as authors write it into the one the page needs, after checking that it leads
 * somewhere.
 *
 * @returns null if it leads nowhere; that is reported
 */
export function linkTarget(
	url: string,
	place: number,
	compilation: Compilation
): LinkTarget | null {
	const { context, addresses, headings, report } = compilation;
	const [path = '', anchor] = decode(url).split('#', 2);
	const lost = (message: string) => {
		report(place, message);
		return null;
	};
	const here = (href: string) => ({ href, external: false });

	if (/^https:\/\/[^/]/.test(url)) return { href: url, external: true };
	if (path === '') {
		const ids = headings.map(({ id }) => id);
		return anchor !== undefined && ids.includes(anchor)
			? here(`#${anchor}`)
			: lost(
					`there is no heading "#${anchor ?? ''}" in this lesson${suggestion(anchor ?? '', ids)}`
				);
	}
	if (path === 'glossary.md') {
		const ids = context.glossary.map(({ id }) => id);
		if (anchor === undefined) return here(addresses.glossary);
		return ids.includes(anchor)
			? here(`${addresses.glossary}#term-${anchor}`)
			: lost(`the glossary has no "#${anchor}"${suggestion(anchor, ids)}`);
	}
	if (path === 'guide/' && anchor === undefined) return here(addresses.guide);
	if (path.startsWith('models/')) {
		const id = path.slice('models/'.length).replace(/\/$/, '');
		const ids = Object.keys(context.models);
		return ids.includes(id)
			? here(addresses.model(id))
			: lost(`there is no model "${id}"${suggestion(id, ids)}`);
	}
	if (/^[^/:]*\.md$/.test(path)) {
		const files = context.lessons.map(lessonFileOf);
		const lesson = context.lessons[files.indexOf(path)];
		if (!lesson) return lost(`there is no lesson "${path}"${suggestion(path, files)}`);
		if (anchor === undefined) return here(addresses.lesson(lesson.slug));
		return lesson.headings.includes(anchor)
			? here(`${addresses.lesson(lesson.slug)}#${anchor}`)
			: lost(`${path} has no heading "#${anchor}"${suggestion(anchor, lesson.headings)}`);
	}
	if (/^http:\/\/[^/]/.test(url)) return lost(`write https:// instead of http:// in "${url}"`);
	return lost(
		`a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "${url}"`
	);
}

function decode(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
