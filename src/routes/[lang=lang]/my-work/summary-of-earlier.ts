import type { Json } from '$lib/storage/json.ts';
import type { Earlier } from '$lib/storage/records.ts';

/** How many characters of a long text are shown. */
const longest = 200;

/** An earlier version in a line: from when it is, and what it says. */
export function summaryOfEarlier(
	{ record }: Earlier,
	locale: string
): { readonly when: string; readonly text: string } {
	const fields = (record ?? {}) as Readonly<Record<string, Json>>;
	const time = fields['changedAt'] ?? fields['at'];
	const said = fields['name'] ?? fields['title'] ?? fields['text'] ?? null;
	const value = fields['value'] ?? fields['answer'] ?? null;
	const parts = [said, value].filter((part) => part !== null && part !== '');
	const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
	return {
		when:
			typeof time === 'number'
				? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
				: '',
		text: text.join(': ').slice(0, longest)
	};
}
