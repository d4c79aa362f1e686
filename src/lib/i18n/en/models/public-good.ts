import type { PublicGoodParameters } from '../../../models/public-good/parameters.ts';
import { sharedCost } from '../../../models/public-good/shared-cost.ts';
import type { PublicGoodSolution } from '../../../models/public-good/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The public good in English. */
export const words: ModelWords<PublicGoodParameters, PublicGoodSolution> = {
	title: 'Public good',
	shows:
		'What all enjoy once anybody has paid for it is paid by nobody, unless a levy pays; and a government that does not levy it is one more of those who wait.',
	assumes:
		'A good has one cost, whoever pays it. Once it is there everybody has the same benefit from it, and nobody can be kept from it. A government can levy money from all alike, and loses some of it on the way.',
	leavesOut:
		'Larger or smaller amounts of the good, people who gain more than others and may hide it, clubs that can shut out who does not pay, and how a government comes to act.',
	parameters: {
		agents: { label: 'People', meaning: 'How many enjoy the good.' },
		benefitPerAgent: {
			label: 'Benefit of each',
			meaning: 'What the good is worth to each of them.'
		},
		cost: { label: 'Cost of the good', meaning: 'What it costs, whoever pays.' },
		costOfFunds: {
			label: 'Loss in raising taxes',
			meaning: 'What is lost for each unit of money that taxes raise.'
		}
	},
	views: { balance: 'Cost and worth', people: 'How many people' },
	presets: {
		nobodyPays: 'Worth a levy, and nobody pays',
		taxesTooDear: 'Worth its cost, but not the taxes',
		onePays: 'Worth it to one alone',
		tooFew: 'Too few to be worth its cost'
	},
	facts: {
		privateProvision: 'Somebody pays alone',
		efficient: 'It is worth its cost',
		governmentShouldProvide: 'It is worth a levy',
		worthToAll: 'Worth to all together',
		gap: 'Subsidy that makes somebody provide it',
		taxPerAgent: 'Levy on each that covers the cost',
		taxCost: 'Cost if taxes pay for it',
		welfareGainOfPublicProvision: 'Gain of all if taxes pay for it',
		costOfFundsUpperBound: 'Loss in raising taxes up to which a levy is worth while'
	},
	picture: {
		one: 'one alone would pay',
		cost: 'it costs',
		taxes: 'through taxes',
		all: 'it is worth to all',
		missing: 'missing',
		byTaxes: 'through taxes',
		people: 'People who enjoy it',
		money: 'Money',
		onePays: 'one pays, whoever else enjoys it',
		notWorth: 'not worth it',
		taxesTooDear: 'not worth a tax',
		leviesPay: 'only a levy pays',
		keyOne: 'what one alone would pay (money)',
		keyGap: 'missing: the subsidy that closes the gap',
		keyLoss: 'lost in raising taxes',
		keyCost: 'the cost'
	},
	sentence: (solution, parameters, write) => outcome(solution, parameters, write)
};

function outcome(
	solution: PublicGoodSolution,
	parameters: PublicGoodParameters,
	write: WriteNumber
): string {
	const { worthToAll, taxCost, gap } = sharedCost(parameters);
	const money = (value: number) => write(value, '.4');
	const own = money(parameters.benefitPerAgent);
	const cost = money(parameters.cost);
	const who =
		parameters.agents === 1
			? 'The only one who wants it'
			: `Together ${write(parameters.agents, 'd')} people`;
	if (solution.privateProvision)
		return `The good is worth ${own} to each and costs ${cost}: whoever wants it pays for it alone, and the others enjoy it too. No coordination failure.`;
	if (!solution.efficient)
		return `${who} would gain ${money(worthToAll)} from a good that costs ${cost}: nobody pays, and nobody should. No coordination failure.`;
	const failure = `${who} gain ${money(worthToAll)} from a good that costs ${cost}, but each alone only ${own}, so nobody pays: the failure is one equilibrium that is inefficient.`;
	return solution.governmentShouldProvide
		? `${failure} A subsidy of ${money(gap)}, or a levy of ${money(solution.taxPerAgent)} from each for all of it, closes the gap; even with what taxes lose, all gain ${money(solution.welfareGainOfPublicProvision)}.`
		: `${failure} A levy does not mend it: through taxes the good costs ${money(taxCost)}, which is ${money(-solution.welfareGainOfPublicProvision)} more than it is worth.`;
}
