import type { ResearchTenderParameters } from '../../models/research-tender/parameters.ts';

const offers = [
	{ price: 90, quality: 2 },
	{ price: 110, quality: 2.4 },
	{ price: 80, quality: 1.6 }
];

/** Named states: what differs from the defaults. In the first one quality beats price. */
export const researchTenderPresets = {
	qualityWins: { offers, bidders: 3 },
	priceCounts: { offers, bidders: 3, priceWeight: 0.05 },
	competition: { bidders: 4 },
	thin: { bidders: 1 }
} as const satisfies Record<string, Partial<ResearchTenderParameters>>;
