import type { Plugin } from 'vite';
import { replaceInPackage } from './replace-in-package.ts';

/** Leaves out of Chart.js what moves by itself and what answers a pointer: the plots here do neither. */
export function stillPlots(): Plugin {
	return {
		name: 'minga-still-plots',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: { id: /chart\.js\/dist\/(?:chart|chunks\/index)\.js/ },
			handler: (code, id) => (id.includes('chunks') ? withoutEasing(code) : withoutPointing(code))
		}
	};
}

/** How one place leads to another: evenly. */
export function withoutEasing(helpers: string): string {
	return replaceInPackage(helpers, /(const effects = \{)[^]*?^\};$/m, '$1 linear: (t) => t };');
}

/** What lies under a pointer: Chart.js finds nothing when it knows no way to look. */
export function withoutPointing(chart: string): string {
	return replaceInPackage(chart, /(var Interaction = \{)[^]*?^\};$/m, '$1 modes: {} };');
}
