import { bisect } from '../numeric/bisect.ts';
import { signOf } from '../numeric/sign.ts';
import type { RailroadEconomy } from './economy.ts';

/**
 * Would anybody use the railroad if it were free and nobody else used it, G > 0? If not, nobody ever
 * would: what further users gain starts lower and does not catch up.
 */
export function hasWillingUser({ parameters, surplusAtNone }: RailroadEconomy): boolean {
	return signOf(surplusAtNone, parameters.labourForce) > 0;
}

/**
 * The share of users at which welfare with the railroad is highest.
 *
 * Welfare rises as long as the marginal user gains before the fee, g(n) > 0.
 *
 * In symbols: n_P = 1 if 2aG ≥ φ, else [1 − √(1 − 2aG/φ)]/a, at most 1; 0 if G ≤ 0.
 */
export function plannerShare(economy: RailroadEconomy): number {
	if (!hasWillingUser(economy)) return 0;
	const { parameters, labourSaving, surplusAtNone } = economy;
	const { fixedLabourSpread } = parameters;
	const curvature = (2 * labourSaving * surplusAtNone) / fixedLabourSpread;
	if (curvature >= 1) return 1;
	return Math.min(1, (2 * surplusAtNone) / (fixedLabourSpread * (1 + Math.sqrt(1 - curvature))));
}

/**
 * The share at which the marginal user gains least, n_t: up to it sectors that need more labour join,
 * beyond it the growth of income outweighs that.
 *
 * In symbols: n_t = 0 if aG ≥ φ; [1 − √(2aG/φ − 1)]/a, at most 1, if φ/2 ≤ aG < φ; else 1.
 */
export function leastSurplusShare({ parameters, labourSaving, surplusAtNone }: RailroadEconomy) {
	const { fixedLabourSpread, labourForce } = parameters;
	const firstGain = labourSaving * surplusAtNone;
	if (signOf(firstGain - fixedLabourSpread, labourForce) >= 0) return 0;
	if (firstGain < fixedLabourSpread / 2) return 1;
	const root = Math.sqrt((2 * firstGain) / fixedLabourSpread - 1);
	return Math.min(1, (1 - root) / labourSaving);
}

/**
 * The first share at which revenue n·g(n) has a peak; 1 if it rises all the way.
 *
 * In symbols: n = u/a at the smallest root of u³ − 2.5u² + 2u = aG/φ in [0, 2/3], if there is one.
 *
 * @param economy one with a willing user
 */
export function revenuePeakShare(economy: RailroadEconomy): number {
	const { parameters, labourSaving, surplusAtNone } = economy;
	const target = (labourSaving * surplusAtNone) / parameters.fixedLabourSpread;
	const fall = (saved: number) => saved * (2 + saved * (saved - 2.5)) - target;
	if (fall(2 / 3) < 0) return 1;
	return Math.min(1, bisect(fall, 0, 2 / 3) / labourSaving);
}
