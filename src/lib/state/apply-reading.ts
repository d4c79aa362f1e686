import type { Reading } from './reading.ts';

/** Puts the settings on the page's root element, where the styles look for them. */
export function applyReading(root: HTMLElement, { theme, textSize }: Reading): void {
	if (theme === 'system') delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
	if (textSize === 'normal') delete root.dataset['textSize'];
	else root.dataset['textSize'] = textSize;
}
