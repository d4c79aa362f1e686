import { formatNumber } from '../format.ts';

/** The course in several languages: changing over, and what of each is on the device. */
export const languages = {
	/** Over the choice of languages. */
	label: 'Idioma',
	/** A way to have a language, by its own name, without a connection. */
	keep: (name: string, bytes: number) =>
		`Guardar también ${name} (${formatNumber(bytes / 1e6, '.2', 'es')} MB)`,
	/** What was asked for without a connection. */
	notHere: (name: string) =>
		`Esta página está en un idioma que todavía no está en este dispositivo: ${name}. Ábrela una vez con conexión y desde entonces la tendrás aquí.`,
	/** Over a text that has not followed a change of its original. */
	behind: 'Esta traducción va atrasada: el texto en inglés cambió después.'
};
