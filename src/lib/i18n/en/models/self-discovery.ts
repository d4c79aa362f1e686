import type { SelfDiscoveryParameters } from '../../../models/self-discovery/parameters.ts';
import type { SelfDiscoverySolution } from '../../../models/self-discovery/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Self-discovery in English. */
export const words: ModelWords<SelfDiscoveryParameters, SelfDiscoverySolution> = {
	title: 'Self-discovery',
	shows:
		'Whoever finds out what a country is good at is copied, so that too few try; where much can be kept, too many do.',
	assumes:
		'Each try costs the same and finds a good of some quality, any quality being equally likely. All make the best good found, so the country gets the value of the best try. Its discoverer keeps a part; everybody who tries has the same chance to be the one.',
	leavesOut:
		'That afterwards a country may go on making too many things, that tries can learn from one another, and how long it takes until a good is copied.',
	parameters: {
		discoveryValue: {
			label: 'Value of the best good',
			meaning: 'What a good of the highest quality is worth to the country.'
		},
		discoveryCost: {
			label: 'Cost of a try',
			meaning: 'What it costs to find out how good one good would be.'
		},
		appropriableShare: {
			label: 'Part kept',
			meaning: 'The part of a discovery’s value that its discoverer keeps before others copy it.'
		}
	},
	views: { welfare: 'Value and cost', expectedGain: 'One more try' },
	presets: {
		copied: 'Copied at once: too few try',
		neutral: 'Just enough is kept',
		racing: 'A race: too many try'
	},
	facts: {
		tooLittleDiscovery: 'The market tries too little',
		entrantsLaissezFaire: 'Tries in the market',
		entrantsFirstBest: 'Best number of tries',
		welfareLaissezFaire: 'Value less costs in the market',
		welfareFirstBest: 'Value less costs at the best number',
		wholeEntrantsLaissezFaire: 'Whole tries in the market',
		wholeEntrantsFirstBest: 'Best whole number of tries',
		welfareWholeLaissezFaire: 'Value less costs at the market’s whole number',
		welfareWholeFirstBest: 'Value less costs at the best whole number',
		neutralAppropriableShare: 'Part kept at which the market is right',
		discoverySubsidy: 'Subsidy a try that puts it right'
	},
	picture: {
		tries: 'Number of tries',
		money: 'Value and cost (money)',
		gain: 'Gain of one more try (money)',
		value: 'value of the best',
		kept: 'kept',
		cost: 'cost of all',
		best: 'best: leaves',
		market: 'leaves',
		toOwn: 'to who tries',
		toCountry: 'to the country',
		atBest: 'best',
		keyMarket: 'market',
		keyBest: 'best number',
		handle: 'Tries in the market'
	},
	sentence: (solution, parameters, write) => verdict(solution, parameters, write)
};

function verdict(
	solution: SelfDiscoverySolution,
	{ appropriableShare }: SelfDiscoveryParameters,
	write: WriteNumber
): string {
	const { entrantsLaissezFaire: market, entrantsFirstBest: best } = solution;
	const kept = write(appropriableShare, '.0%');
	const number = write(best, '.2');
	const lost = write(solution.welfareFirstBest - solution.welfareLaissezFaire, '.3');
	const tried = market > 0 ? `The market makes ${count(market, write)}` : 'Nobody tries';
	if (Math.abs(appropriableShare - solution.neutralAppropriableShare) < 1e-9)
		return `${tried}, just the best number: the ${kept} that a discoverer keeps is what it takes. No coordination failure.`;
	if (solution.tooLittleDiscovery)
		return `${tried} where ${number} would be best: a discoverer keeps ${kept} of what the good is worth, others copy the rest. The failure is one equilibrium that is inefficient, and ${lost} is lost; a subsidy of ${write(solution.discoverySubsidy, '.3')} a try would put it right.`;
	return `${tried} where ${number} would be best: a discoverer keeps ${kept}, so much that a further try mostly takes the prize from another. The failure is one equilibrium that is inefficient, too much of a good thing, and ${lost} is lost.`;
}

function count(tries: number, write: WriteNumber): string {
	const written = write(tries, '.2');
	return `${written} ${written === write(1, '.2') ? 'try' : 'tries'}`;
}
