import { checkParameters } from '../parameters.ts';
import { marketSurplus, twoSidedMarket, type TwoSidedMarket } from './economy.ts';
import {
	emptyEquilibrium,
	fullEquilibrium,
	interiorEquilibrium,
	saturatedEquilibrium,
	slope,
	type EntryEquilibrium
} from './equilibria.ts';
import {
	requireSpreadCosts,
	twoSidedEntryParameters,
	type TwoSidedEntryParameters
} from './parameters.ts';

export interface TwoSidedEntryEquilibrium extends EntryEquilibrium {
	/** Benefits less costs of both sides (money). */
	readonly welfare: number;
}

export interface TwoSidedEntrySolution {
	/** Empty, interior, side 1 saturated, side 2 saturated, full: those that there are. */
	readonly equilibria: readonly TwoSidedEntryEquilibrium[];
	/** Product of the two reaction slopes, s₁s₂; above 1 the interior equilibrium is unstable. */
	readonly slopeProduct: number;
	/** Share of side 1 at the unstable interior equilibrium; null if there is none. */
	readonly firstSideTippingShare: number | null;
}

/**
 * Solves two-sided entry: how much of each side enters, given that the other has to come too.
 *
 * That nobody enters always sustains itself. If enough of both sides would enter for each other, a
 * busy market does so too, with all or with a part of one side, and a tipping point lies between.
 *
 * In symbols: (1, 1) iff a_i ≥ hi_i; side 1 saturated iff n₂ = (a₂ − lo₂)/(hi₂ − lo₂) < 1 and
 * a₁n₂ ≥ hi₁; the interior one iff both lines, followed on, end above 1.
 * Source: after the examples in Rodríguez-Clare (2005), section "Clusters"; derived here. Where the
 * lowest costs are zero and a₁a₂ = hi₁hi₂ a whole line of shares sustains itself; its ends are listed.
 *
 * @throws RangeError if a parameter is outside its domain or a lowest cost is not below its highest.
 * @example solveTwoSidedEntry({ firstSideBenefit: 10, secondSideBenefit: 12 }).firstSideTippingShare // 0.5
 */
export function solveTwoSidedEntry(
	given: Partial<TwoSidedEntryParameters> = {}
): TwoSidedEntrySolution {
	const parameters = checkParameters(twoSidedEntryParameters, given);
	requireSpreadCosts(parameters);
	const market = twoSidedMarket(parameters);
	const interior = interiorEquilibrium(market);

	const equilibria = [
		emptyEquilibrium(market),
		interior,
		firstSideSaturated(market),
		secondSideSaturated(market),
		fullEquilibrium(market)
	].flatMap((equilibrium) => equilibrium ?? []);

	return {
		equilibria: equilibria.map((equilibrium) => ({
			...equilibrium,
			welfare: marketSurplus(market, equilibrium.firstSideShare, equilibrium.secondSideShare)
		})),
		slopeProduct: slope(market.first) * slope(market.second),
		firstSideTippingShare: interior?.firstSideShare ?? null
	};
}

function firstSideSaturated({ first, second }: TwoSidedMarket): EntryEquilibrium | null {
	const saturated = saturatedEquilibrium(first, second);
	return (
		saturated && {
			firstSideShare: 1,
			secondSideShare: saturated.partShare,
			stable: saturated.stable
		}
	);
}

function secondSideSaturated({ first, second }: TwoSidedMarket): EntryEquilibrium | null {
	const saturated = saturatedEquilibrium(second, first);
	return (
		saturated && {
			firstSideShare: saturated.partShare,
			secondSideShare: 1,
			stable: saturated.stable
		}
	);
}
