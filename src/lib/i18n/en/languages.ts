import { formatNumber } from '../format.ts';

/** The course in several languages: changing over, and what of each is on the device. */
export const languages = {
	/** Over the choice of languages. */
	label: 'Language',
	/** A way to have a language, by its own name, without a connection. */
	keep: (name: string, bytes: number) =>
		`Keep ${name} too (${formatNumber(bytes / 1e6, '.2', 'en')} MB)`,
	/** What was asked for without a connection. */
	notHere: (name: string) =>
		`This page is in a language that is not on this device yet: ${name}. Open it once with a connection, and from then on it is here.`,
	/** Over a text that has not followed a change of its original. */
	behind: 'This translation is behind: the English text has been changed since.'
};
