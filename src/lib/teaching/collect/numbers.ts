import { formatNumber } from '../../i18n/format.ts';

/** Points as they are written: whole where they are whole, else with up to two decimals. */
export function pointsText(points: number, locale: string): string {
	const rounded = Math.round(points * 100) / 100;
	const decimals = Number.isInteger(rounded) ? 0 : Number.isInteger(rounded * 10) ? 1 : 2;
	return formatNumber(rounded, `.${decimals}f`, locale);
}
