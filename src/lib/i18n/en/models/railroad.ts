import type { RailroadParameters } from '../../../models/railroad/parameters.ts';
import type { RailroadSolution } from '../../../models/railroad/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The railroad in English. */
export const words: ModelWords<RailroadParameters, RailroadSolution> = {
	title: 'Railroad',
	shows:
		'A railroad may be worth its cost to the country and yet not be built, for two reasons: its users keep most of the gain, or the builder cannot be sure that they will come.',
	assumes:
		'A railroad takes workers to build and none to run. A factory must use it and pays one posted fee, the same for all; it hires its own workers before its first unit, some sectors more of them than others. The incomes of those who use the railroad are the demand of the others.',
	leavesOut:
		'Fees that differ between users, freight of different goods, and a state that builds without knowing demand.',
	parameters: {
		labourForce: { label: 'Labour force', meaning: 'All workers of the economy.' },
		factoryProductivity: {
			label: 'Factory productivity',
			meaning: 'What a factory worker makes while a cottage worker makes one unit.'
		},
		lowestFixedLabour: {
			label: 'Least fixed labour',
			meaning: 'Workers a factory needs before its first unit, in the sector that needs fewest.'
		},
		fixedLabourSpread: {
			label: 'Spread of fixed labour',
			meaning: 'How many more it takes in the sector that needs most; 0: all sectors are alike.'
		},
		railroadLabour: {
			label: 'Cost of the railroad',
			meaning: 'Workers it takes to build the railroad.'
		},
		fee: {
			label: 'Posted fee',
			meaning: 'What each user pays, known before anybody decides.',
			none: 'no fee posted'
		}
	},
	views: { thresholds: 'Who would build', demand: 'Use at the fee', welfare: 'Welfare' },
	presets: {
		waitsForUsers: 'The builder cannot count on users',
		cannotCollect: 'The users keep the gain',
		both: 'Sectors differ: few or all may use it',
		built: 'Cheap enough: it is built',
		notWorthIt: 'Not worth its cost'
	},
	facts: {
		railroadLabourCautiousLimit: 'A cautious investor builds up to this cost (workers)',
		railroadLabourOptimisticLimit: 'An optimist builds up to this cost (workers)',
		railroadLabourSocialLimit: 'It is worth building up to this cost (workers)',
		cautiousProfit: 'Profit that a cautious investor expects',
		cautiousShare: 'Use that a cautious investor expects at the best fee',
		optimisticProfit: 'Profit that an optimist expects',
		optimisticFee: 'Fee that an optimist would post',
		optimisticShare: 'Use that an optimist expects at that fee',
		welfareGain: 'Gain of the country, used at its best',
		plannerShare: 'Share of sectors that should use it',
		userSurplusAtNone: 'What the first user gains before the fee',
		userSurplusAtFull: 'What the last user gains before the fee',
		equilibria: 'Equilibria of use at the posted fee',
		leastUse: 'Least use that holds at the posted fee',
		profitAtLeastUse: 'Profit of the railroad at that use',
		mostUse: 'Most use that holds at the posted fee',
		profitAtMostUse: 'Profit of the railroad at the most use',
		welfareAtMostUse: 'Welfare at the most use'
	},
	picture: {
		share: 'Share of sectors that use the railroad',
		cost: 'Cost of the railroad (workers)',
		worth: 'Worth less cost (goods)',
		surplus: 'Gain and fee of the marginal user (goods)',
		surplusLine: 'gain of the next user',
		welfare: 'Welfare (goods)',
		planner: 'country',
		plannerToo: 'country, optimist',
		optimist: 'optimist',
		optimistToo: 'any investor',
		cautious: 'cautious',
		built: 'built',
		waits: 'users uncertain',
		cannotCollect: 'not collected',
		none: 'nobody uses it',
		full: 'all use it',
		partial: 'some use it',
		tipping: 'tipping share',
		interior: 'indifferent',
		best: 'best',
		without: 'without a railroad'
	},
	sentence: (solution, parameters, write) =>
		[outcome(solution, parameters, write), use(solution, write)].filter(Boolean).join(' ')
};

function outcome(
	solution: RailroadSolution,
	{ railroadLabour }: RailroadParameters,
	write: WriteNumber
): string {
	const cost = write(railroadLabour, '.3');
	const gain = write(solution.welfareGain, '.3');
	switch (solution.outcome) {
		case 'built':
			return `At a cost of ${cost} workers the railroad is built: even an investor who expects the least use earns ${write(solution.cautiousProfit, '.2')}, and the country gains ${gain}. No coordination failure.`;
		case 'failure-coordination':
			return `At a cost of ${cost} workers the country would gain ${gain}, but use has several equilibria: an optimist expects to earn ${write(solution.optimisticProfit, '.2')}, a cautious investor to lose ${write(-solution.cautiousProfit, '.2')}, and stays out. The coordination failure is one of several equilibria.`;
		case 'failure-appropriability':
			return `At a cost of ${cost} workers the country would gain ${gain}, but even at the best fee and the most use a builder loses ${write(-solution.optimisticProfit, '.2')}: the users keep the gain. The failure is one equilibrium that is inefficient, without a railroad.`;
		case 'not-worthwhile':
			return `At a cost of ${cost} workers the railroad is not worth building: the country would ${Math.abs(solution.welfareGain) < 0.005 ? 'gain nothing' : `lose ${write(-solution.welfareGain, '.3')}`} even if it were used at its best. No coordination failure.`;
	}
}

function use({ fee, equilibria }: RailroadSolution, write: WriteNumber): string {
	if (fee === null || !equilibria) return '';
	const stable = equilibria.filter((equilibrium) => equilibrium.stable);
	const shares = stable.map(({ share }) =>
		share < 0.0005 ? 'nobody' : share > 0.9995 ? 'all' : `${write(share, '.0%')} of the sectors`
	);
	if (shares.length === 0) return `At a fee of ${write(fee, '.3')} users are indifferent.`;
	const tipping = equilibria.find(({ kind, stable: holds }) => kind === 'interior' && !holds);
	return shares.length === 1
		? `At a fee of ${write(fee, '.3')} it would be used by ${shares[0] ?? ''}.`
		: `At a fee of ${write(fee, '.3')} it may be used by ${shares.join(' or by ')}${tipping ? `; the tipping share is ${write(tipping.share, '.0%')}` : ''}.`;
}
