import { signOf } from '../numeric/sign.ts';
import type { MatchingGrantsParameters, Project, Proposal } from './parameters.ts';

/** A project with the grant offered for it, and what agency and society make of it. */
export interface Offer {
	/** Position in the list of projects, from 0. */
	readonly index: number;
	/** Public share of the cost, g. */
	readonly grantShare: number;
	/** Public money, gc (money). */
	readonly publicCost: number;
	/** The firm's money, (1 − g)c (money). */
	readonly privateCost: number;
	/** Does the firm take the offer, b ≥ (1 − g)c? */
	readonly accepts: boolean;
	/** Would the firm not do it alone, b < c? */
	readonly additional: boolean;
	/** Is it admitted to the ranking? */
	readonly eligible: boolean;
	/** Social gain from funding, less the cost of funds (money). */
	readonly trueGain: number;
	/** The same as the agency sees it (money). */
	readonly perceivedGain: number;
	/** What it is ranked by; null if there is no public cost. */
	readonly score: number | null;
	/** The firm's gain with the grant, b − (1 − g)c (money). */
	readonly privateNetGain: number;
	/** Do the benefits cover the cost, b + e ≥ c? */
	readonly efficient: boolean;
}

/**
 * The grant offered for a project.
 *
 * Money for a project that the firm would do anyway gains nothing, whatever its return; an agency
 * that does not ask takes the whole net benefit for its own doing. All comparisons are made up to a
 * relative 1e-12.
 */
export function offerFor(
	proposal: Proposal,
	index: number,
	parameters: MatchingGrantsParameters
): Offer {
	const project = completed(proposal);
	const { cost, privateBenefit, externalBenefit, perceivedExternalBenefit, quality } = project;
	const { screenAdditionality, costOfFunds, qualityFloor } = parameters;

	const grantShare = grantShareOf(project, parameters);
	const publicCost = grantShare * cost;
	const privateCost = (1 - grantShare) * cost;
	const privateNetGain = privateBenefit - privateCost;
	const accepts = signOf(privateNetGain, cost) >= 0;
	const additional = signOf(privateBenefit - cost, cost) < 0;
	const counts = additional || !screenAdditionality;

	const lost = costOfFunds * publicCost;
	const netBenefit = privateBenefit + externalBenefit - cost;
	const trueGain = (additional ? netBenefit : 0) - lost;
	const perceivedNetBenefit = privateBenefit + perceivedExternalBenefit - cost;
	const perceivedGain = (counts ? perceivedNetBenefit : 0) - lost;
	const scores = {
		'net-gain-per-public-cost': perceivedGain / publicCost,
		'benefit-cost-ratio': (privateBenefit + perceivedExternalBenefit) / cost,
		quality
	};

	return {
		index,
		grantShare,
		publicCost,
		privateCost,
		accepts,
		additional,
		eligible: signOf(quality - qualityFloor) >= 0 && accepts && grantShare > 0 && counts,
		trueGain,
		perceivedGain,
		score: publicCost > 0 ? scores[parameters.ranking] : null,
		privateNetGain,
		efficient: signOf(netBenefit, cost) >= 0
	};
}

function completed({ perceivedExternalBenefit, quality, ...project }: Proposal): Project {
	return {
		...project,
		perceivedExternalBenefit: perceivedExternalBenefit ?? project.externalBenefit,
		quality: quality ?? 1
	};
}

function grantShareOf(
	{ cost, privateBenefit, perceivedExternalBenefit }: Project,
	{ shareRule, fixedGrantShare }: MatchingGrantsParameters
): number {
	switch (shareRule) {
		case 'fixed':
			return fixedGrantShare;
		case 'minimal':
			return Math.max(0, 1 - privateBenefit / cost);
		case 'externality':
			return perceivedExternalBenefit > 0
				? perceivedExternalBenefit / (privateBenefit + perceivedExternalBenefit)
				: 0;
	}
}
