import type { PayOut } from '../../classroom/round/pay-out.ts';
import type { RoundGame } from '../../classroom/round/round-game.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RoomWords } from '../../i18n/words.ts';
import { signOf } from '../../models/numeric/sign.ts';

/** A round paid out, in sentences: what was earned, who regrets, what the expectation was worth. */
export function paidWords(
	game: RoundGame,
	{ adopterEarns, otherEarns, adopterRegret, otherRegret, settled }: PayOut,
	expected: number | null,
	words: RoomWords,
	locale: Locale
): { readonly earned: string[]; readonly regret: string[]; readonly expected: string | null } {
	const who = words.models[game.model];
	const { paid } = words;
	const amount = (value: number) => formatNumber(Math.abs(value), '.3', locale);
	const sign = (value: number) => signOf(value, game.theory.scale);
	const earns = (name: string, value: number | null) =>
		value === null ? [] : [paid.earns(name, amount(value), who.unit, sign(value))];
	const regrets = (names: string, more: number) =>
		more > 0 ? [paid.regrets(names, amount(more), who.unit)] : [];
	const gain = expected === null ? 0 : game.theory.gain(expected);
	return {
		earned: [...earns(who.adopter, adopterEarns), ...earns(who.other, otherEarns)],
		regret: settled
			? [paid.settled]
			: [...regrets(who.adopters, adopterRegret), ...regrets(who.others, otherRegret)],
		expected:
			expected === null
				? null
				: paid.expected(
						formatNumber(expected, '.0%', locale),
						who.adopter,
						amount(gain),
						who.unit,
						sign(gain)
					)
	};
}
