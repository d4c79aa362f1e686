import { signOf } from '../../models/numeric/sign.ts';
import { gainAmong, type RoundGame } from './round-game.ts';

/** How simulated firms choose: all look at the round before, or only a quarter of them do. */
export const firmRules = ['best-reply', 'patient'] as const;
export type FirmRule = (typeof firmRules)[number];

/** How many simulated firms may change their minds in a round. */
export function firmsThatLook(rule: FirmRule, firms: number): number {
	return rule === 'best-reply' ? firms : Math.max(1, Math.round(firms / 4));
}

/**
 * How many simulated firms adopt in the next round. A firm that looks around takes what would have
 * paid better in the round before, given what all others did; one that would not care stays.
 *
 * @param adopting simulated firms that adopted in the round before
 * @param learnerAdopted did the learner, the one player besides them?
 */
export function nextFirms(
	game: RoundGame,
	adopting: number,
	learnerAdopted: boolean,
	rule: FirmRule
): number {
	const firms = game.players - 1;
	const adopters = adopting + (learnerAdopted ? 1 : 0);
	const sign = (gain: number) => signOf(gain, game.theory.scale);
	const looking = firmsThatLook(rule, firms);
	const leave = adopting > 0 && sign(gainAmong(game, adopters - 1)) < 0 ? adopting : 0;
	const join = adopting < firms && sign(gainAmong(game, adopters)) > 0 ? firms - adopting : 0;
	return adopting - Math.min(leave, looking) + Math.min(join, looking);
}
