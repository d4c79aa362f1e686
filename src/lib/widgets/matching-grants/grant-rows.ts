import type { Offer } from '../../models/matching-grants/offer.ts';
import type { MatchingGrantsParameters } from '../../models/matching-grants/parameters.ts';
import type { MatchingGrantsSolution } from '../../models/matching-grants/solve.ts';

/** What becomes of a project; keys of the words. */
export type GrantStatus =
	'funded' | 'windfall' | 'anyway' | 'poor' | 'declines' | 'unaided' | 'gainless' | 'noMoney';

/** A project in the order of its rank. */
export interface GrantRow {
	/** Position in the list of projects, from 0. */
	readonly index: number;
	readonly offer: Offer;
	readonly cost: number;
	readonly privateBenefit: number;
	readonly externalBenefit: number;
	/** The benefit to others as the agency sees it. */
	readonly perceivedBenefit: number;
	readonly status: GrantStatus;
	readonly isFunded: boolean;
	/** Is it in the best set that the budget pays for? */
	readonly isBest: boolean;
}

/** The projects as they are ranked: first those admitted, by falling score, then the others. */
export function grantRows(
	{ projects, screenAdditionality, qualityFloor }: MatchingGrantsParameters,
	{ projects: offers, selectedIndices, bestByTrueGain }: MatchingGrantsSolution
): GrantRow[] {
	const standing = ({ eligible, score }: Offer) => (eligible ? (score ?? 0) : -Infinity);
	const rows = offers.flatMap((offer) => {
		const project = projects[offer.index];
		if (!project) return [];
		const isFunded = selectedIndices.includes(offer.index);
		const isPoor = (project.quality ?? 1) < qualityFloor;
		const { cost, privateBenefit, externalBenefit } = project;
		return {
			index: offer.index,
			offer,
			cost,
			privateBenefit,
			externalBenefit,
			perceivedBenefit: project.perceivedExternalBenefit ?? externalBenefit,
			status: statusOf(offer, isFunded, isPoor, screenAdditionality),
			isFunded,
			isBest: bestByTrueGain.selectedIndices?.includes(offer.index) ?? false
		};
	});
	return rows.sort((one, other) => {
		const [first, second] = [standing(one.offer), standing(other.offer)];
		return first === second ? one.index - other.index : second - first;
	});
}

function statusOf(
	offer: Offer,
	isFunded: boolean,
	isPoor: boolean,
	screened: boolean
): GrantStatus {
	if (isFunded) return offer.additional ? 'funded' : 'windfall';
	if (!offer.additional && screened) return 'anyway';
	if (isPoor) return 'poor';
	if (!offer.accepts) return 'declines';
	if (offer.grantShare === 0) return 'unaided';
	return offer.perceivedGain > 0 ? 'noMoney' : 'gainless';
}
