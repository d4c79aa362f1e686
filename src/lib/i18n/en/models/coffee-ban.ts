import type { CoffeeBanParameters } from '../../../models/coffee-ban/parameters.ts';
import type { CoffeeBanSolution } from '../../../models/coffee-ban/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The coffee ban in English. */
export const words: ModelWords<CoffeeBanParameters, CoffeeBanSolution> = {
	title: 'Coffee ban',
	shows:
		'Each grower would rather sell its best coffee at home and ride on the country’s name abroad; a ban on that can raise the income of all, or lower it.',
	assumes:
		'Equal growers each have one lot of high and one of low grade, export one and sell the other at home. Abroad all are paid alike, by the part of the exports that is of high grade; at home the grade can be seen. Under the ban who is caught selling high grade at home loses the premium and pays the fine.',
	leavesOut:
		'What inspectors cost, buyers at home who lose their good coffee, growers of different size, and grades that could be seen abroad.',
	parameters: {
		growers: { label: 'Growers', meaning: 'How many growers of equal size share the name.' },
		exportPremium: {
			label: 'Premium abroad',
			meaning: 'What the world pays more if all that the country exports is of high grade.'
		},
		homePremium: {
			label: 'Premium at home',
			meaning: 'What buyers at home pay more for high grade.'
		},
		detectionProbability: {
			label: 'Chance of detection',
			meaning:
				'The chance that high grade sold at home is found out; at 0 the ban stands on paper only.'
		},
		fine: { label: 'Fine', meaning: 'What is paid when it is found out.' }
	},
	views: { income: 'What a grower earns', cheatGain: 'Does the ban work' },
	presets: {
		helps: 'The ban works, and all gain',
		leaky: 'Too few are caught',
		harmful: 'The ban works, and all lose',
		twoGrowers: 'Two growers: no ban is needed'
	},
	facts: {
		honestIsEquilibriumWithoutBan: 'Without a ban growers export their best',
		honestIsEquilibriumWithBan: 'Under the ban growers export their best',
		ownPartOfPremium: 'A grower’s own part of the premium abroad',
		cheatGainWithoutBan: 'Gain of keeping it at home, without a ban',
		cheatGainWithBan: 'Gain of keeping it at home, under the ban',
		welfareGainOfHonesty: 'Gain of each if all export their best',
		banRaisesIncome: 'The ban raises incomes',
		banLowersIncome: 'The ban lowers incomes',
		detectionProbabilityLowerBound: 'Chance of detection that the ban needs'
	},
	picture: {
		allExport: 'all export their best',
		oneKeeps: 'one keeps its best at home',
		allKeep: 'all keep it at home',
		underBan: 'under the ban',
		detection: 'Chance of detection',
		cheatGain: 'Gain of keeping it at home (money)',
		works: 'the ban works from',
		notNeeded: 'no ban is needed',
		keyAbroad: 'earned more abroad (money)',
		keyHome: 'earned at home, if nothing is forbidden',
		keyBan: 'all that can be expected under the ban',
		keyHonest: 'what exporting would earn'
	},
	sentence: (solution, parameters, write) =>
		`${temptation(solution, parameters, write)} ${outcome(solution, parameters, write)}`
};

function temptation(
	{ honestIsEquilibriumWithoutBan }: CoffeeBanSolution,
	{ exportPremium, homePremium, growers }: CoffeeBanParameters,
	write: WriteNumber
): string {
	const part = write(exportPremium / growers, '.3');
	const home = write(homePremium, '.3');
	return honestIsEquilibriumWithoutBan
		? `A grower’s own part of the premium abroad, ${part}, is no less than the ${home} paid at home: all export their best without being told.`
		: `Selling its best coffee at home earns a grower ${home} and costs it only its own part of the premium abroad, ${part}: without a ban all do.`;
}

function outcome(
	solution: CoffeeBanSolution,
	{ detectionProbability }: CoffeeBanParameters,
	write: WriteNumber
): string {
	const { honestIsEquilibriumWithoutBan, honestIsEquilibriumWithBan, welfareGainOfHonesty } =
		solution;
	if (honestIsEquilibriumWithoutBan) return 'No coordination failure, and nothing for a ban to do.';
	const gain = write(Math.abs(welfareGainOfHonesty), '.3');
	const tooWeak = `the ban is too weak: ${write(detectionProbability, '.0%')} are caught where it takes ${write(solution.detectionProbabilityLowerBound, '.0%')}.`;
	if (solution.banRaisesIncome)
		return `That is one equilibrium that is inefficient: each would earn ${gain} more if all exported it. The ban works, and raises all incomes by as much.`;
	if (solution.banLowersIncome)
		return `They are right to: buyers at home pay more than the world, and it is no coordination failure. The ban works, and costs each ${gain}.`;
	if (Math.abs(welfareGainOfHonesty) < 0.005)
		return `Home and world pay the same, so that it makes no difference${honestIsEquilibriumWithBan ? ', with a ban or without' : ''}: no coordination failure.`;
	return welfareGainOfHonesty > 0
		? `The failure is one equilibrium that is inefficient, each would earn ${gain} more if all exported it; and ${tooWeak}`
		: `They are right to: buyers at home pay more than the world, and it is no coordination failure. It does no harm either that ${tooWeak}`;
}
