import type { UnequalExportersParameters } from '../../../models/unequal-exporters/parameters.ts';
import type { UnequalExportersSolution } from '../../../models/unequal-exporters/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Unequal exporters in English. */
export const words: ModelWords<UnequalExportersParameters, UnequalExportersSolution> = {
	title: 'Unequal exporters',
	shows:
		'Where buyers know only the country, a firm cares for its name by its own share in what is exported: the large carry the name, and the small ride along.',
	assumes:
		'Firms export different shares of a good under one name. Buyers pay all of them the same, by the share of high quality in what the country sends. Each firm decides once for all it exports; high quality costs the same more per unit for large and small.',
	leavesOut:
		'Firms that grow or leave, brands of their own, agreements between large firms, and the standards of an association.',
	parameters: {
		exportShares: {
			label: 'Shares of exports',
			meaning:
				'What part of the country’s exports each firm sends. All make a whole: if one grows, the others give way.',
			element: 'firm'
		},
		qualityPremium: {
			label: 'Quality premium',
			meaning: 'What buyers add to the price if all that the country sends is of high quality.'
		},
		qualityCost: {
			label: 'Cost of quality',
			meaning: 'What high quality costs more, for each unit.'
		}
	},
	views: { shares: 'Who invests', gain: 'Who gains' },
	presets: {
		twoCarry: 'Two large firms carry the name',
		allSmall: 'Ten equal firms: all too small',
		oneLeader: 'One leader and three who ride along',
		fewEqual: 'Four equal firms: all invest',
		notWorthIt: 'Quality is not worth its cost'
	},
	facts: {
		investing: 'Firms that invest',
		smallestInvestingShare: 'Share of exports from which investing pays',
		highQualityShare: 'Share of exports of high quality',
		pricePremium: 'Premium that all are paid, per unit',
		welfareGain: 'Gain of the industry, per unit',
		welfareGainFirstBest: 'The same if all invested'
	},
	picture: {
		firm: 'Firm',
		share: 'Share of exports',
		gain: 'Gain on a unit exported (money)',
		paysFrom: 'investing pays from',
		nobody: 'no firm could be large enough',
		invests: 'invests',
		rides: 'rides along',
		allInvest: 'if all invested:',
		keyInvests: 'invests',
		keyRidesShare: 'does not: rides along',
		keyLine: 'share from which it pays',
		keyKeeps: 'an investing firm keeps',
		keySpends: 'and spends on quality',
		keyRides: 'who rides along keeps all',
		keyBest: 'gain if all invested'
	},
	sentence: (solution, parameters, write) =>
		`${rule(solution, parameters, write)} ${outcome(solution, parameters, write)}`
};

function rule(
	{ smallestInvestingShare }: UnequalExportersSolution,
	{ qualityPremium, qualityCost }: UnequalExportersParameters,
	write: WriteNumber
): string {
	const amounts = `Quality costs ${write(qualityCost, '.3')} a unit and is paid ${write(qualityPremium, '.3')} once all is good`;
	return smallestInvestingShare > 1 + 1e-9
		? `${amounts}.`
		: `${amounts}, so it pays a firm that sends at least ${write(smallestInvestingShare, '.0%')} of the exports.`;
}

function outcome(
	{ invests, highQualityShare, ...solution }: UnequalExportersSolution,
	{ exportShares }: UnequalExportersParameters,
	write: WriteNumber
): string {
	const gain = write(solution.welfareGain, '.3');
	const best = write(solution.welfareGainFirstBest, '.3');
	if (solution.smallestInvestingShare > 1 + 1e-9)
		return `Even if all invested each unit would lose ${write(-solution.welfareGainFirstBest, '.3')}: nobody does, and nobody should. No coordination failure.`;
	if (highQualityShare > 1 - 1e-9)
		return `Every firm that exports is that large: all is of high quality, a gain of ${gain} a unit. No coordination failure.`;
	const failure = 'The failure is one equilibrium that is inefficient';
	const could = `${gain} a unit where ${best} could be had`;
	if (!invests.some(Boolean))
		return `None of ${write(exportShares.length, 'd')} firms is that large, and none invests. ${failure}: ${could}.`;
	const investing = invests.filter(Boolean).length;
	const carry = `That is true of ${write(investing, 'd')} of ${write(exportShares.length, 'd')} firms`;
	return `${carry}, with ${write(highQualityShare, '.0%')} of the exports; all are paid ${write(solution.pricePremium, '.3')} more for it, also those who ride along. ${failure}: ${could}.`;
}
