/**
 * A moment as a field for date and time takes it, by this device's clock.
 *
 * @example toField(Date.UTC(2026, 10, 22)) // '2026-11-22T00:00', in a place on universal time
 */
export function toField(moment: number | null): string {
	if (moment === null) return '';
	const local = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16);
}

/** The moment that such a field says; null: none. */
export function fromField(text: string): number | null {
	const moment = new Date(text).getTime();
	return Number.isNaN(moment) ? null : moment;
}
