export const hour = 3_600_000;
export const day = 24 * hour;

/** The first moment of the day, by the device's clock, that lies `later` days after that of `at`. */
export function startOfDay(at: number, later = 0): number {
	const date = new Date(at);
	// Days of 23 or 25 hours are right only by the calendar.
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later).getTime();
}

/** How many midnights lie between two moments, by the device's clock. */
export function daysBetween(from: number, to: number): number {
	return Math.round((startOfDay(to) - startOfDay(from)) / day);
}
