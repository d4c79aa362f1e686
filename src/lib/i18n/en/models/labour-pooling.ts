import { newcomerOf } from '../../../models/labour-pooling/newcomer.ts';
import type { LabourPoolingParameters } from '../../../models/labour-pooling/parameters.ts';
import type { LabourPoolingSolution } from '../../../models/labour-pooling/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Labour pooling in English. */
export const words: ModelWords<LabourPoolingParameters, LabourPoolingSolution> = {
	title: 'Labour pooling',
	shows:
		'Firms whose good and bad years fall differently gain from one labour market: those in a good year hire whom the others let go, and the wage is steadier.',
	assumes:
		'Equal firms bring equally many workers into one labour market. Each has good and bad years of its own; a further worker adds less than the one before. Every year workers go where they make most, at one wage for all.',
	leavesOut:
		'Workers who must learn a new trade, firms with power over wages, bad years that hit all at once, and firms left without any worker: shocks must be small.',
	parameters: {
		firms: { label: 'Firms', meaning: 'How many firms hire in the same labour market.' },
		workersPerFirm: { label: 'Workers per firm', meaning: 'How many workers there are to a firm.' },
		productivity: {
			label: 'Productivity',
			meaning: 'What the first worker of a firm makes in a normal year.'
		},
		diminishingReturns: {
			label: 'Fall per worker',
			meaning: 'How much less each further worker of a firm makes.'
		},
		shockSize: {
			label: 'Size of shocks',
			meaning: 'By how much a firm’s years differ: a standard deviation of what a worker makes.'
		}
	},
	views: { wage: 'Wage and its risk', gain: 'Gain of a firm' },
	presets: {
		together: 'Ten firms together',
		alone: 'A firm alone',
		two: 'Two firms',
		noShocks: 'All years alike: nothing to pool'
	},
	facts: {
		meanWage: 'Expected wage',
		wageStandardDeviation: 'Risk of the wage (standard deviation)',
		outputPerFirm: 'Expected output of a firm',
		profitPerFirm: 'Expected profit of a firm',
		poolingGainPerFirm: 'Gain of a firm from pooling',
		poolingGainLimit: 'The same with very many firms',
		totalGainFromNextFirm: 'What one more firm adds',
		ownGain: 'of which it gains itself',
		gainOfOthers: 'of which the others gain',
		ownShare: 'Part that it keeps'
	},
	picture: {
		firms: 'Firms in one labour market',
		wage: 'Wage (goods)',
		gain: 'Gain of a firm from pooling (goods)',
		gainHere: 'gain of a firm',
		risk: 'risk of the wage',
		meanWage: 'expected wage',
		limit: 'with very many firms'
	},
	sentence: (solution, parameters, write) =>
		[pooled(solution, parameters, write), failure(parameters, write), limits(solution, parameters)]
			.filter(Boolean)
			.join(' ')
};

function pooled(
	{ meanWage, wageStandardDeviation, poolingGainPerFirm }: LabourPoolingSolution,
	{ firms, shockSize }: LabourPoolingParameters,
	write: WriteNumber
): string {
	const wage = write(meanWage, '.3');
	if (shockSize === 0)
		return `All years are alike: the wage is ${wage}, whoever hires with whom, and there is nothing to pool.`;
	const risk = write(wageStandardDeviation, '.2f');
	return firms === 1
		? `A firm alone cannot let its workers go to another: the wage of ${wage} moves up and down by ${risk} with its own good and bad years.`
		: `With ${write(firms, 'd')} firms in one labour market the wage of ${wage} moves up and down by ${risk} only, where a firm alone would see ${write(shockSize, '.2f')}; each gains ${write(poolingGainPerFirm, '.3')} by hiring in its good years.`;
}

function failure(parameters: LabourPoolingParameters, write: WriteNumber): string {
	if (parameters.shockSize === 0) return 'No coordination failure.';
	const { ownShare } = newcomerOf(parameters);
	const part = write(ownShare, '.0%');
	return `One more firm would keep ${part} of what it adds and leave the others ${write(1 - ownShare, '.0%')}: firms come together by themselves. No coordination failure.`;
}

function limits(
	{ meanWage }: LabourPoolingSolution,
	{ workersPerFirm, diminishingReturns, shockSize }: LabourPoolingParameters
): string {
	if (meanWage <= 0)
		return 'With so many workers the last one would make less than nothing: here the model says no more.';
	return 2 * shockSize > diminishingReturns * workersPerFirm
		? 'Shocks this large would leave some firms without a worker: read the numbers with care.'
		: '';
}
