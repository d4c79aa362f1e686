/** Colours and letters of a plot, read from the tokens of the page. */
export interface ChartTheme {
	readonly ink: string;
	readonly soft: string;
	readonly grid: string;
	readonly line: string;
	readonly threshold: string;
	readonly font: string;
}

/**
 * The theme where a plot stands. A canvas knows no custom properties, so each token is put on a
 * probe and read back as a colour; `light-dark()` is resolved by the browser on the way.
 */
export function readTheme(place: HTMLElement): ChartTheme {
	const probe = document.createElement('span');
	// Under reduced motion every change is a very short transition: it would be read at its start.
	probe.style.transitionProperty = 'none';
	place.append(probe);
	const look = getComputedStyle(probe);
	const colour = (token: string) => {
		probe.style.color = `var(${token})`;
		return look.color;
	};
	const theme = {
		ink: colour('--ink'),
		soft: colour('--ink-soft'),
		grid: colour('--line'),
		line: colour('--indigo'),
		threshold: colour('--ochre'),
		font: look.fontFamily
	};
	probe.remove();
	return theme;
}

/**
 * Calls back when the page looks otherwise: light or dark, by the system or by the reader, or set in
 * its fonts, which come after its first paint.
 */
export function followTheme(changed: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const reader = new MutationObserver(changed);
	system.addEventListener('change', changed);
	reader.observe(document.documentElement, {
		attributes: true,
		attributeFilter: ['data-theme', 'data-fonts']
	});
	return () => {
		system.removeEventListener('change', changed);
		reader.disconnect();
	};
}
