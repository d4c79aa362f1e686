import {
	requireOneEntryASector,
	requireSector,
	requireWhole
} from '../clusters/require-sectors.ts';
import { sectorsOf, wageIn } from '../clusters/sectors.ts';
import { entry } from '../numeric/entry.ts';
import { exceeds } from '../numeric/sign.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { clusterTariffParameters, type ClusterTariffParameters } from './parameters.ts';

export interface ClusterTariffSolution {
	/** Wage in South's export sector, w_0 (North's wage). */
	readonly wage: number;
	/** Tariff from which the good is made at home, ρ − 1 (share of price). */
	readonly prohibitiveTariff: number;
	/** Is the good made at home, 1 + t ≥ ρ? */
	readonly domesticProduction: boolean;
	/** Labour in the protected sector (share). */
	readonly protectedEmploymentShare: number;
	/** Real income with the tariff over free trade (ratio). */
	readonly welfareRatio: number;
	/** Real income lost (per cent). */
	readonly welfareLossPercent: number;
	/** Output per worker at world prices (North's wage). */
	readonly gdpAtWorldPrices: number;
	/** Revenue per worker, paid back to consumers (North's wage). */
	readonly tariffRevenue: number;
}

/**
 * What a tariff does that is to draw workers into another sector, where they are not coordinated.
 *
 * South goes on exporting its good, so that its wage in North's wage does not move; the good under
 * the tariff becomes dearer. Below a prohibitive tariff consumers still buy it abroad and get the
 * revenue back; from there on a part of the labour force makes it at home, at ρ times the world
 * price, and a higher tariff changes nothing more. The good is bought with a constant share of
 * income. (sector, coordinated) is meant to be an equilibrium; it is not tested.
 *
 * In symbols: ρ = w_0/d_k; real income falls to ρ^{−α_k} if 1 + t ≥ ρ, else to
 * (1+t)^{−α_k}/(1 − α_k·t/(1+t)) of free trade.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures and Comparative Advantage", which
 * says that import substitution "would only decrease the wage": with a tariff it is the real wage
 * that falls. Formulas derived here.
 *
 * @throws RangeError if a parameter is outside its domain, lists differ in length or have fewer than
 * 2 entries, spendingShares do not sum to 1 (within 1e-9), a sector does not exist, or the protected
 * sector is the export sector.
 * @example solveClusterTariff({ protectedSector: 3, tariff: 0.7 }).prohibitiveTariff // 0.6
 */
export function solveClusterTariff(
	given: Partial<ClusterTariffParameters> = {}
): ClusterTariffSolution {
	const parameters = checkParameters(clusterTariffParameters, given);
	const { southProductivity, northProductivity, coordinationFactor, spendingShares } = parameters;
	const { sector, coordinated, protectedSector, tariff } = parameters;
	const lists = { southProductivity, northProductivity, coordinationFactor, spendingShares };
	requireOneEntryASector(lists);
	requireWhole(spendingShares);
	requireSector('sector', sector, southProductivity.length);
	requireSector('protectedSector', protectedSector, southProductivity.length);
	requireThat(
		protectedSector !== sector,
		`protectedSector must differ from sector (${sector}), got ${protectedSector}`
	);

	const sectors = sectorsOf(parameters);
	const wage = wageIn(sectors, sector, coordinated);
	const homeCost = wage / wageIn(sectors, protectedSector, false);
	const homeMade = !exceeds(homeCost, 1 + tariff);
	const share = entry(spendingShares, protectedSector - 1);
	const revenueShare = (share * tariff) / (1 + tariff);
	const welfareRatio = homeMade ? homeCost ** -share : (1 + tariff) ** -share / (1 - revenueShare);

	return {
		wage,
		prohibitiveTariff: homeCost - 1,
		domesticProduction: homeMade,
		protectedEmploymentShare: homeMade ? share : 0,
		welfareRatio,
		welfareLossPercent: 100 * (1 - welfareRatio),
		gdpAtWorldPrices: homeMade ? (1 - share) * wage + (share * wage) / homeCost : wage,
		tariffRevenue: homeMade ? 0 : (wage * revenueShare) / (1 - revenueShare)
	};
}
