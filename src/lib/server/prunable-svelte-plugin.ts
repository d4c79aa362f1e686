import type { Plugin } from 'vite';
import { replaceInPackage } from './replace-in-package.ts';

/**
 * Lets the build leave out the parts of Svelte that nobody uses: SvelteKit takes two of them out of
 * the whole in a way that would otherwise keep every one, and load it with every page.
 */
export function prunableSvelte(): Plugin {
	return {
		name: 'minga-prunable-svelte',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: { id: /kit\/src\/runtime\/client\/client\.js/ },
			handler: (code) => takenOneByOne(code)
		}
	};
}

export function takenOneByOne(client: string): string {
	return replaceInPackage(
		client,
		/^const \{ onMount, tick \} = svelte;$/m,
		'const onMount = svelte.onMount, tick = svelte.tick;'
	);
}
