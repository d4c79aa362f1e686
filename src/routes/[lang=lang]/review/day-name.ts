import { startOfDay } from '$lib/review/days.ts';

/** The name of the day that lies so many days ahead: "Thursday". */
export function dayName(ahead: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(startOfDay(Date.now(), ahead));
}

/** A day as it is written out: "3 December". */
export function dateName(at: number, locale: string): string {
	return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(at);
}
