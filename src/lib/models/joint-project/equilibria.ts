import { signOf } from '../numeric/sign.ts';
import type { JointProjectEconomy, ProjectSide } from './economy.ts';

/** Who invests. */
export type ProjectOutcome = 'both' | 'neither' | 'only-first' | 'only-second';

export interface MixedEquilibrium {
	/** Chance that side 1 invests, p₁. */
	readonly firstSideProbability: number;
	/** Chance that side 2 invests, p₂. */
	readonly secondSideProbability: number;
}

/**
 * Outcomes in which neither side would rather have chosen otherwise; being indifferent is enough.
 *
 * In symbols: both iff g_i ≥ 0, neither iff l_i ≤ 0, only one iff l ≥ 0 for it and g ≤ 0 for the
 * other.
 */
export function pureEquilibria({ first, second }: JointProjectEconomy): ProjectOutcome[] {
	const joins = (side: ProjectSide) => side.sign(side.together) >= 0;
	const declines = (side: ProjectSide) => side.sign(side.together) <= 0;
	const startsAlone = (side: ProjectSide) => side.sign(side.alone) >= 0;
	const staysOut = (side: ProjectSide) => side.sign(side.alone) <= 0;

	const sustained: readonly (readonly [outcome: ProjectOutcome, holds: boolean])[] = [
		['both', joins(first) && joins(second)],
		['neither', staysOut(first) && staysOut(second)],
		['only-first', startsAlone(first) && declines(second)],
		['only-second', startsAlone(second) && declines(first)]
	];
	return sustained.flatMap(([outcome, holds]) => (holds ? [outcome] : []));
}

/**
 * The equilibrium in which each side invests just so often that the other is indifferent; null
 * unless each side's best choice depends on the other's. It is a tipping point, not a rest.
 *
 * In symbols: p₁ = −l₂/(g₂ − l₂), p₂ = −l₁/(g₁ − l₁), given g_i > 0 > l_i.
 */
export function mixedEquilibrium({ first, second }: JointProjectEconomy): MixedEquilibrium | null {
	const depends = (side: ProjectSide) => side.sign(side.together) > 0 && side.sign(side.alone) < 0;
	const indifferentAt = (side: ProjectSide) => -side.alone / (side.together - side.alone);
	if (!depends(first) || !depends(second)) return null;
	return {
		firstSideProbability: indifferentAt(second),
		secondSideProbability: indifferentAt(first)
	};
}

/**
 * Which of "both" and "neither" costs more to leave by mistake: the one that sides in doubt about
 * each other would choose.
 *
 * In symbols: g₁g₂ against l₁l₂.
 */
export function riskDominant({ first, second }: JointProjectEconomy): 'both' | 'neither' | 'tie' {
	const lossesFromBoth = first.together * second.together;
	const lossesFromNeither = first.alone * second.alone;
	const sign = signOf(lossesFromBoth - lossesFromNeither, lossesFromBoth + lossesFromNeither);
	return sign === 0 ? 'tie' : sign > 0 ? 'both' : 'neither';
}
