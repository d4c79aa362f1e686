import type { Plugin } from 'vite';
import { replaceInPackage } from './replace-in-package.ts';

/**
 * Lets the build leave out the parts of Svelte that nobody uses: SvelteKit takes two of them out of
 * the whole in a way that would otherwise keep every one, and load it with every page; and each text
 * with a value in it would bring what waits for values that are promises, which none of ours is.
 */
export function prunableSvelte(): Plugin {
	return {
		name: 'minga-prunable-svelte',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: { id: /kit\/src\/runtime\/client\/client\.js|svelte\/.*\/reactivity\/async\.js/ },
			handler: (code, id) => (id.includes('async') ? withoutWaiting(code) : takenOneByOne(code))
		}
	};
}

/** Kit takes all of Svelte's parts to use two: taken one by one, the others can be left out. */
export function takenOneByOne(client: string): string {
	return replaceInPackage(
		client,
		/^const \{ onMount, tick \} = svelte;$/m,
		'const onMount = svelte.onMount, tick = svelte.tick;'
	);
}

/** Components await nothing in their markup: that is an experiment of Svelte's which is not turned on. */
export function withoutWaiting(async: string): string {
	return replaceInPackage(
		async,
		/^\tif \(async\.length === 0 && pending\.length === 0\) \{\n(\t\tfn\(deriveds\);\n)[^]*?^\}$/m,
		'$1}'
	);
}
