import type { Plugin } from 'vite';

/**
 * Lets the build leave out the parts of Chart.js, and the one of Svelte, that nobody uses: their
 * classes have static fields, which for older tablets become statements that would otherwise keep
 * every one of them.
 */
export function prunableClasses(): Plugin {
	return {
		name: 'minga-prunable-classes',
		enforce: 'pre',
		transform: {
			filter: { id: /chart\.js\/dist\/chart\.js|svelte\/.*\/bindings\/size\.js/ },
			handler: (code) => code.replace(topLevelClass, 'const $1 = /* @__PURE__ */ (() => $&)();')
		}
	};
}

/** From `class` at the start of a line to the brace that closes it there. */
const topLevelClass = /^class (\w+)[^]*?^\}$/gm;
