import type { MatchingGrantsParameters } from '../../models/matching-grants/parameters.ts';

/** The usual projects as an agency sees them that misjudges what others gain from them. */
const misjudged = [
	{
		cost: 100,
		privateBenefit: 60,
		externalBenefit: 70,
		perceivedExternalBenefit: 60,
		quality: 0.9
	},
	{ cost: 80, privateBenefit: 90, externalBenefit: 10, perceivedExternalBenefit: 25, quality: 0.8 },
	{ cost: 50, privateBenefit: 20, externalBenefit: 25, perceivedExternalBenefit: 45, quality: 0.4 },
	{
		cost: 120,
		privateBenefit: 50,
		externalBenefit: 120,
		perceivedExternalBenefit: 70,
		quality: 0.7
	},
	{
		cost: 60,
		privateBenefit: 45,
		externalBenefit: 30,
		perceivedExternalBenefit: 20,
		quality: 0.95
	},
	{ cost: 40, privateBenefit: 10, externalBenefit: 60, perceivedExternalBenefit: 40, quality: 0.6 }
];

/** Named states: what differs from the defaults. The first ranks by gain for public money. */
export const matchingGrantsPresets = {
	byGain: {},
	windfall: { ranking: 'benefit-cost-ratio', screenAdditionality: false },
	fixedShare: { shareRule: 'fixed' },
	misjudged: { projects: misjudged, qualityFloor: 0.5 },
	minimal: { shareRule: 'minimal', costOfFunds: 0.2 }
} as const satisfies Record<string, Partial<MatchingGrantsParameters>>;
