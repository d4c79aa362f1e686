/**
 * The built sites of the browser tests, beside the one that is served to readers: the course, the
 * course below a path, and a newer version of the course. Only the course itself is packed: that takes long.
 * @type {Readonly<Record<'course' | 'below' | 'newer', import('../../src/commands/build.js').Build>>}
 */
export const sites = {
	course: { folder: '.svelte-kit/sites/course', version: 'first' },
	below: { folder: '.svelte-kit/sites/below', base: '/minga', version: 'first', packed: false },
	newer: { folder: '.svelte-kit/sites/newer', version: 'second', packed: false }
};
