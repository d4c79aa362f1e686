import type { WriteNumber } from '../../i18n/model-words.ts';

/** Writes the number of a tick with the decimals that tell it from its neighbours. */
export function tickWriter(write: WriteNumber): (value: number, decimals: number) => string {
	return (value, decimals) => write(value, `.${Math.min(decimals, 6)}f` as const);
}
