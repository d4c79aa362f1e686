import type { CountryBrandParameters } from '../../../models/country-brand/parameters.ts';
import type { CountryBrandSolution } from '../../../models/country-brand/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The country brand in English. */
export const words: ModelWords<CountryBrandParameters, CountryBrandSolution> = {
	title: 'Country brand',
	shows:
		'Buyers see a country’s name and not the maker, so quality is paid to all and its cost borne by one.',
	assumes:
		'Equal exporters each deliver high or low quality. Buyers who do not know the firm pay by the average quality of the country; some recognise the single firm. High quality costs more to make.',
	leavesOut:
		'Firms of different size, reputations that take years to build and a day to lose, and competing countries.',
	parameters: {
		firms: {
			label: 'Exporters',
			meaning: 'How many firms of equal size share the name.',
			none: 'so many that none moves the average'
		},
		qualityPremium: {
			label: 'Quality premium',
			meaning: 'What buyers add to the price when every lot is of high quality.'
		},
		qualityCost: { label: 'Cost of quality', meaning: 'What high quality costs a firm more.' },
		reputationExponent: {
			label: 'Strictness of buyers',
			meaning:
				'At 1 the price follows average quality; above, only a nearly spotless name earns more.'
		},
		brandRecognition: {
			label: 'Known brands',
			meaning: 'The share of buyers who recognise the single firm.'
		},
		lowPrice: { label: 'Price of low quality', meaning: 'What buyers pay when all lots are low.' },
		lowCost: { label: 'Cost of low quality', meaning: 'What a lot of low quality costs to make.' },
		auditProbability: {
			label: 'Chance of an audit',
			meaning: 'The chance that a delivery of low quality is found out.'
		},
		standardCost: {
			label: 'Cost of the standard',
			meaning: 'What enforcing a minimum standard costs for each firm.'
		}
	},
	views: { gain: 'Gain from switching', profit: 'Profit', premium: 'Premium' },
	presets: {
		manyFirms: 'Many small firms',
		threeFirms: 'Three large firms',
		knownBrands: 'Buyers know the firm',
		strictBuyers: 'Only a nearly spotless name counts',
		endless: 'So many that none moves the average'
	},
	facts: {
		allLowIsEquilibrium: 'Low quality by all is an equilibrium',
		allHighIsEquilibrium: 'High quality by all is an equilibrium',
		equilibriumCounts: 'Firms of high quality in equilibrium',
		firstAdopterGain: 'Gain of the first firm that switches',
		lastAdopterGain: 'Gain of the last firm that switches',
		welfareAllLow: 'Profit of a firm when all are low',
		welfareAllHigh: 'Profit of a firm when all are high',
		firmsUpperBound: 'High quality holds up to this many firms',
		brandRecognitionLowerBound: 'Recognition needed for high quality by all',
		smallestFine: 'Smallest fine that makes high quality pay',
		standardGainPerFirm: 'Gain of a firm from a minimum standard'
	},
	picture: {
		others: 'Other firms already of high quality',
		otherShare: 'Share of the other firms of high quality',
		gain: 'Gain from switching to high (money)',
		profit: 'Profit of a firm (money)',
		premium: 'Premium paid for the name (money)',
		share: 'Share of exports of high quality',
		cost: 'cost of quality',
		added: 'the last firm adds',
		high: 'a firm of high quality',
		low: 'a firm of low quality',
		allLow: 'all low',
		allHigh: 'all high',
		allLowNot: 'all low: does not hold',
		allHighNot: 'all high: does not hold',
		none: 'none'
	},
	sentence: (solution, { firms }, write) =>
		`${incentive(solution, firms, write)} ${outcome(solution, write)}`
};

function incentive(
	{ firstAdopterGain, lastAdopterGain }: CountryBrandSolution,
	firms: number | null,
	write: WriteNumber
): string {
	if (firms === 1)
		return `A single firm that switches to high quality ${changes(lastAdopterGain, write)}.`;
	const who =
		firms === null
			? 'Where none of endlessly many firms moves the average'
			: `With ${write(firms, 'd')} firms`;
	if (Math.abs(firstAdopterGain - lastAdopterGain) < 0.005)
		return `${who}, one that switches to high quality ${changes(firstAdopterGain, write)}, whatever the others deliver.`;
	return `${who}, one that switches to high quality ${changes(firstAdopterGain, write)} when all others are low and ${changes(lastAdopterGain, write)} when all others are high.`;
}

function changes(gain: number, write: WriteNumber): string {
	if (Math.abs(gain) < 0.005) return 'neither gains nor loses';
	return gain > 0 ? `gains ${write(gain, '.3')}` : `loses ${write(-gain, '.3')}`;
}

function outcome(solution: CountryBrandSolution, write: WriteNumber): string {
	const low = write(solution.welfareAllLow, '.3');
	const high = write(solution.welfareAllHigh, '.3');
	switch (solution.failure) {
		case 'multiple-equilibria':
			return `All low and all high are both equilibria: the coordination failure is one of several equilibria, a profit of ${low} for each where ${high} could be had.`;
		case 'unique-inefficient':
			return `All high does not hold, although each would earn ${high} instead of ${low}: the failure is one equilibrium that is inefficient, low quality by all.`;
		case 'none':
			return solution.highQualityEfficient
				? `Low quality does not hold: every firm delivers high quality and earns ${high}. No coordination failure.`
				: `High quality is not worth its cost: each firm would earn ${high} instead of ${low}. No coordination failure.`;
	}
}
