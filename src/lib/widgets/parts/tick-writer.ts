import type { WriteNumber } from '../../i18n/model-words.ts';

/**
 * Writes the number of a tick with the decimals that tell it from its neighbours.
 *
 * @param least decimals that are written whatever the neighbours
 */
export function tickWriter(
	write: WriteNumber,
	least = 0
): (value: number, decimals: number) => string {
	return (value, decimals) => write(value, `.${Math.min(Math.max(decimals, least), 6)}f` as const);
}
