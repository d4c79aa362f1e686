/**
 * What is opened of the course below a path, and of its newer version; what no link leads to comes
 * along, by the `entries` of its route.
 */
const aFew = [
	'/',
	'/en/',
	'/en/lessons/the-big-push/',
	'/en/lessons/railroads-airports-and-hotels/',
	'/en/models/big-push/',
	'/en/manifest.webmanifest'
];

/**
 * The built sites of the browser tests, beside the one that is served to readers: the course, the
 * course below a path, and a newer version of the course. Each is made in a workshop of its own: types
 * and unit tests are checked meanwhile. Only the course itself is whole, and only the one below a path is
 * packed, as every site is that is given to readers: both take long.
 * @type {Readonly<Record<'course' | 'below' | 'newer', import('../../src/commands/build.js').Build>>}
 */
export const sites = {
	course: {
		folder: '.svelte-kit/sites/course',
		workshop: '.svelte-kit/workshops/course',
		version: 'first',
		packed: false
	},
	below: {
		folder: '.svelte-kit/sites/below',
		workshop: '.svelte-kit/workshops/below',
		base: '/minga',
		version: 'first',
		pages: aFew
	},
	newer: {
		folder: '.svelte-kit/sites/newer',
		workshop: '.svelte-kit/workshops/newer',
		version: 'second',
		packed: false,
		pages: aFew
	}
};
