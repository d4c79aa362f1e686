import type { Plugin } from 'vite';

/**
 * Lets the build leave out the parts of Svelte that nobody uses: SvelteKit takes two of them out of
 * the whole in a way that would otherwise keep every one, and load it with every page.
 */
export function prunableSvelte(): Plugin {
	return {
		name: 'minga-prunable-svelte',
		enforce: 'pre',
		transform: {
			filter: { id: /kit\/src\/runtime\/client\/client\.js/ },
			handler: (code) =>
				code.replace(takenOut, 'const onMount = svelte.onMount, tick = svelte.tick;')
		}
	};
}

const takenOut = 'const { onMount, tick } = svelte;';
