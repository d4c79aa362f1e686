import type { SharedPreventionParameters } from '../../../models/shared-prevention/parameters.ts';
import type { SharedPreventionSolution } from '../../../models/shared-prevention/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Shared prevention in English. */
export const words: ModelWords<SharedPreventionParameters, SharedPreventionSolution> = {
	title: 'Shared prevention',
	shows:
		'An outbreak anywhere costs every cattle farm of the country; whether farms take care depends on how the care of each keeps it off.',
	assumes:
		'Equal producers each choose how much care to take, at a cost that rises faster and faster. An outbreak costs every one of them the same. Care lowers a shared risk, or counts only as the least of all, or keeps each producer’s own door shut.',
	leavesOut:
		'Producers of different size, insurance, animals that are traded, inspection and its cost, and outbreaks that come again.',
	parameters: {
		producers: { label: 'Producers', meaning: 'How many equal producers bear the loss together.' },
		outbreakLoss: {
			label: 'Loss in an outbreak',
			meaning: 'What an outbreak costs each producer.'
		},
		effortCost: {
			label: 'Cost of care',
			meaning: 'What a little more care costs who already takes full care.'
		},
		riskMode: {
			label: 'How care counts',
			meaning: 'On average, by the least careful, or one by one where a single lapse is enough.',
			options: {
				shared: 'On average',
				'weakest-link': 'By the least',
				chain: 'One by one'
			}
		},
		baseRisk: {
			label: 'Risk without care',
			meaning: 'The chance of an outbreak if nobody takes care; not where care counts one by one.'
		},
		lapseRisk: {
			label: 'Risk of one lapse',
			meaning: 'The chance that a careless producer lets it in; only where care counts one by one.'
		}
	},
	views: { care: 'Cost and return of care', risk: 'Risk', welfare: 'Payoff' },
	presets: {
		shared: 'On average: everybody takes too little care',
		weakest: 'By the least: the best can hold',
		chainTrap: 'One by one: a careless trap',
		chainCareless: 'One by one: only carelessness holds',
		chainInterior: 'One by one: a little care would be best'
	},
	facts: {
		lowEffort: 'Care taken, lowest',
		highEffort: 'Care taken, highest',
		firstBestEffort: 'Care that would be best',
		firstBestIsEquilibrium: 'The best holds by itself',
		lowRisk: 'Risk at the lowest care',
		firstBestRisk: 'Risk at the best care',
		lowWelfare: 'Payoff at the lowest care',
		firstBestWelfare: 'Payoff at the best care',
		effortSubsidy: 'Subsidy on care that closes the gap',
		levyPerProducer: 'Levy that pays for it, per producer',
		subsidyForFullEffortUnique: 'Subsidy that leaves only full care'
	},
	picture: {
		chosen: 'taken',
		to: 'to',
		best: 'best',
		subsidy: 'subsidy',
		levy: 'levy',
		noSubsidy: 'no subsidy',
		keyCost: 'cost of a little more care, against the care of all (0% to 100%)',
		keyOwn: 'what it returns to one',
		keyJoint: 'what it returns to all',
		keySubsidy: 'the subsidy that closes the gap',
		keyRisk: 'chance of an outbreak, against the care of all (0% to 100%)',
		keyWelfare: 'payoff of each, against the care of all (0% to 100%)',
		keyChosen: 'care that holds by itself',
		keyTipping: 'care that tips either way',
		keyBest: 'the best care'
	},
	sentence: (solution, parameters, write) => {
		switch (parameters.riskMode) {
			case 'shared':
				return onAverage(solution, parameters, write);
			case 'weakest-link':
				return byTheLeast(solution, parameters, write);
			case 'chain':
				return oneByOne(solution, write);
		}
	}
};

function onAverage(
	{ equilibria, firstBestEffort, firstBestIsEquilibrium, ...solution }: SharedPreventionSolution,
	{ producers }: SharedPreventionParameters,
	write: WriteNumber
): string {
	const taken = write(equilibria?.[0]?.effort ?? null, '.0%');
	if (firstBestIsEquilibrium)
		return `Care counts on average, and everybody takes ${taken}, which is best: no coordination failure.`;
	return `Care counts on average: each of ${write(producers, 'd')} bears the whole cost and has a part of 1 in ${write(producers, 'd')} in what it returns, and takes ${taken} care where ${write(firstBestEffort, '.0%')} would be best. The failure is one equilibrium that is inefficient. A subsidy of ${write(solution.effortSubsidy, '.3')} on care, paid by a levy of ${write(solution.levyPerProducer, '.3')} each, closes the gap.`;
}

function byTheLeast(
	{ firstBestEffort, welfareFirstBest, welfareWorstEquilibrium }: SharedPreventionSolution,
	{ producers }: SharedPreventionParameters,
	write: WriteNumber
): string {
	const best = write(firstBestEffort, '.0%');
	if (producers === 1)
		return `A single producer bears all of the risk and takes ${best} care, which is best: no coordination failure.`;
	return `Only the least care counts: nobody gains by more than the others, nobody by less. Every common care from ${write(0, '.0%')} to ${best} holds, and ${best} is best: the coordination failure is one of several equilibria, a payoff of ${write(welfareWorstEquilibrium, '.3')} where ${write(welfareFirstBest, '.3')} could be had. It takes trust, and no subsidy.`;
}

function oneByOne(solution: SharedPreventionSolution, write: WriteNumber): string {
	const { equilibria, firstBestEffort, firstBestIsEquilibrium, welfareFirstBest } = solution;
	const stable = (equilibria ?? []).filter((equilibrium) => equilibrium.stable);
	const [low] = stable;
	const high = stable.at(-1);
	const best = write(firstBestEffort, '.0%');
	const subsidy = `A subsidy of ${write(solution.effortSubsidy, '.3')} on care, paid by a levy of ${write(solution.levyPerProducer, '.3')} each, makes it hold.`;
	const lost = `a payoff of ${write(low?.welfare ?? null, '.3')} where ${write(welfareFirstBest, '.3')} could be had`;
	if (low && high && stable.length > 1)
		return `One lapse is enough, so care pays where all the others take it: ${write(low.effort, '.0%')} and ${write(high.effort, '.0%')} both hold. The coordination failure is one of several equilibria, ${lost}. ${
			firstBestIsEquilibrium
				? `A subsidy of ${write(solution.subsidyForFullEffortUnique, '.3')} on care leaves only full care.`
				: subsidy
		}`;
	if (low && low.effort < firstBestEffort - 1e-6)
		return firstBestIsEquilibrium
			? `On the edge: full care is best and just holds, but one doubt undoes it, and ${write(low.effort, '.0%')} is the only care that is stable: ${lost}. The coordination failure is one of several equilibria.`
			: `One lapse is enough, and care is in vain where others lapse: only ${write(low.effort, '.0%')} holds, ${lost} at ${best}. The failure is one equilibrium that is inefficient. ${subsidy}`;
	return `One lapse is enough, and everybody takes ${best} care by itself, which is best: no coordination failure.`;
}
