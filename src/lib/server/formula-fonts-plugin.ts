import type { Plugin } from 'vite';

/** Of KaTeX's fonts only woff2 is shipped: every browser the course runs in reads it. */
export function formulaFonts(): Plugin {
	return {
		name: 'minga-formula-fonts',
		enforce: 'pre',
		transform: {
			filter: { id: /katex-swap\.min\.css/ },
			handler: (styles) => styles.replaceAll(/,url\([^)]+\) format\("(?:woff|truetype)"\)/g, '')
		}
	};
}
