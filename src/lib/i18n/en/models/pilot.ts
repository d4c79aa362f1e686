import type { PilotParameters } from '../../../models/pilot/parameters.ts';
import type { PilotSolution } from '../../../models/pilot/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The pilot in English. */
export const words: ModelWords<PilotParameters, PilotSolution> = {
	title: 'Start small',
	shows:
		'A pilot can make a project worth while that would lose on average: the full cost is only borne where the project is known to work.',
	assumes:
		'A project either works or fails, and nobody knows which. At full scale it costs the same in both cases. A pilot costs less and tells for sure.',
	leavesOut:
		'Pilots that mislead, the time they take, what works in one place and not in another, and programmes that nobody dares to end.',
	parameters: {
		successProbability: {
			label: 'Chance that it works',
			meaning: 'How likely the project is to work, as far as is known today.'
		},
		projectValue: {
			label: 'Value if it works',
			meaning: 'What the project is worth to the country if it works.'
		},
		scaleUpCost: {
			label: 'Cost at full scale',
			meaning: 'What it costs to do the whole project.'
		},
		pilotCost: {
			label: 'Cost of a pilot',
			meaning: 'What it costs to find out whether the project works.'
		}
	},
	views: {
		ways: 'Three ways',
		tree: 'Decisions',
		pilotCost: 'What a pilot may cost'
	},
	presets: {
		worthTrying: 'Only a pilot makes it pay',
		nearlySure: 'Nearly sure: a pilot wastes its cost',
		edge: 'On the edge: a pilot just covers its cost',
		tooDear: 'A pilot too dear for what it can find'
	},
	facts: {
		pilotBetter: 'A pilot first is best',
		directValue: 'Value of all at once',
		pilotFirstValue: 'Value of a pilot first',
		bestValue: 'Value of the best way',
		pilotCostUpperBound: 'A pilot pays below this cost',
		rangeFrom: 'A pilot pays from this chance on',
		rangeTo: 'A pilot pays up to this chance'
	},
	picture: {
		chance: 'Chance that it works',
		value: 'Value on average (money)',
		costOfPilot: 'Cost of a pilot (money)',
		direct: 'all at once',
		pilotFirst: 'pilot first',
		nothing: 'leave it',
		best: 'best:',
		mayCost: 'pays below',
		costs: 'costs',
		works: 'works',
		fails: 'fails',
		scale: 'go on',
		stop: 'stop',
		onAverage: 'on average'
	},
	sentence: (solution, parameters, write) =>
		`${verdict(solution, parameters, write)} No coordination failure: what is missing is not agreement but knowledge.`
};

function verdict(
	{ directValue, pilotFirstValue, bestValue, pilotBetter, pilotCostUpperBound }: PilotSolution,
	{ pilotCost, projectValue, scaleUpCost }: PilotParameters,
	write: WriteNumber
): string {
	const direct = outcome(directValue, write);
	const first = outcome(pilotFirstValue, write);
	const limit =
		pilotCostUpperBound > 0
			? `A pilot pays as long as it costs less than ${write(pilotCostUpperBound, '.3')}.`
			: 'At no cost would a pilot pay.';
	if (pilotBetter)
		return `All at once, the project ${direct}; with a pilot first it ${first}, since the full cost is only borne where it works. ${limit}`;
	if (Math.abs(pilotFirstValue - bestValue) <= 1e-9 * Math.max(projectValue, scaleUpCost))
		return pilotCost === 0
			? `All at once, the project ${direct}; with a pilot, which costs nothing, it ${first}. A pilot would find out nothing that changes the decision.`
			: `On the edge: a pilot of ${write(pilotCost, '.3')} costs just what it saves. With it the project ${first}, all at once it ${direct}.`;
	if (bestValue > 0)
		return `All at once, the project ${direct}; a pilot first would cost more than it saves, and the project then ${first}. ${limit}`;
	return `Neither way pays: all at once, the project ${direct}; with a pilot first it ${first}. It is better left. ${limit}`;
}

function outcome(value: number, write: WriteNumber): string {
	if (Math.abs(value) < 1e-9) return 'breaks even on average';
	return value > 0
		? `gains ${write(value, '.3')} on average`
		: `loses ${write(-value, '.3')} on average`;
}
