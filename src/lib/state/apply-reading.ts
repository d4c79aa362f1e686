import type { Reading } from './reading.ts';

/** Puts the settings on the page's root element, where the styles look for them. */
export function applyReading(root: HTMLElement, { theme, textSize }: Reading): void {
	setOrRemove(root, 'theme', theme === 'system' ? null : theme);
	setOrRemove(root, 'textSize', textSize === 'normal' ? null : textSize);
}

function setOrRemove(root: HTMLElement, name: string, value: string | null): void {
	if (value === null) delete root.dataset[name];
	else root.dataset[name] = value;
}
