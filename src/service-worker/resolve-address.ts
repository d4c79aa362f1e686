import type { Course } from './to-cache.ts';

/** What an address asks for. */
export type Wanted =
	/** Nothing of ours: the browser deals with it. */
	| { readonly kind: 'foreign' }
	/** A file of this version. */
	| { readonly kind: 'file'; readonly path: string }
	/** A page under another spelling of its address. */
	| { readonly kind: 'redirect'; readonly to: string }
	/** A file that this version does not have, though another may. */
	| { readonly kind: 'unlisted' }
	/** Which version the host has now. */
	| { readonly kind: 'version' }
	/** A page that this version does not have. */
	| { readonly kind: 'unknown'; readonly path: string };

/**
 * Reads an address the way a static host does: a folder's page with a slash at its end, index.html
 * by its folder's name, the query ignored.
 */
export function resolveAddress(address: string, isNavigation: boolean, course: Course): Wanted {
	const { origin, pathname, search } = new URL(address);
	const place = origin + pathname;
	if (!place.startsWith(course.scope)) return { kind: 'foreign' };

	const path = place.slice(course.scope.length);
	if (path === '_app/version.json') return { kind: 'version' };
	if (course.files.has(path)) return { kind: 'file', path };
	if (!isNavigation) return { kind: 'unlisted' };

	const folder = path.endsWith('/index.html') || path === 'index.html' ? path.slice(0, -10) : null;
	const page = folder ?? `${path}/`;
	if (course.files.has(page)) return { kind: 'redirect', to: course.scope + page + search };
	return { kind: 'unknown', path };
}

/** The pages for an unknown address; first the one in the language that the address begins with. */
export function notFoundPages(path: string, course: Course): readonly string[] {
	const inItsLanguage = `${path.split('/')[0] ?? ''}/not-found/`;
	const pages = [...course.files.keys()].filter(isNotFoundPage);
	return pages.sort(
		(one, other) => Number(other === inItsLanguage) - Number(one === inItsLanguage)
	);
}

/** Is this a page that says that something was not found? */
export function isNotFoundPage(path: string): boolean {
	return /^[^/]+\/not-found\/$/.test(path);
}
