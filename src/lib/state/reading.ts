/** How a reader wants the page: the words in app.html's script, which applies them before the first paint. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

export interface Reading {
	readonly theme: Theme;
	readonly textSize: TextSize;
}

/** What holds for a reader who has chosen nothing. */
const defaultReading: Reading = { theme: 'system', textSize: 'normal' };

/** Reads what was saved; whatever cannot be read counts as not chosen. */
export function parseReading(saved: string | null): Reading {
	const found = parseRecord(saved);
	return {
		theme: themes.find((theme) => theme === found['theme']) ?? defaultReading.theme,
		textSize: textSizes.find((size) => size === found['textSize']) ?? defaultReading.textSize
	};
}

function parseRecord(text: string | null): Record<string, unknown> {
	if (text === null) return {};
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
