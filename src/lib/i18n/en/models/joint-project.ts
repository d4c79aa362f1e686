import type { ProjectOutcome } from '../../../models/joint-project/equilibria.ts';
import type { JointProjectParameters } from '../../../models/joint-project/parameters.ts';
import type { JointProjectSolution } from '../../../models/joint-project/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The joint project in English. */
export const words: ModelWords<JointProjectParameters, JointProjectSolution> = {
	title: 'Joint project',
	shows:
		'A facility and its users, an airport and hotels, may wait for each other; often it is enough that one moves first.',
	assumes:
		'The facility and its users each invest or wait, once. Investing costs the same in any case and earns more, or as much, in company. The users decide as one, and everybody knows all costs and revenues.',
	leavesOut:
		'Users who wait for one another, bargaining over who pays, building by halves, and doubt about what the other side would earn.',
	parameters: {
		firstSideRevenue: {
			label: 'Facility’s revenue',
			meaning: 'What the facility earns if its users invest too.'
		},
		firstSideCost: {
			label: 'Facility’s cost',
			meaning: 'What it costs to build the facility, with users or without.'
		},
		secondSideRevenue: {
			label: 'Users’ revenue',
			meaning: 'What the users earn if the facility is there.'
		},
		secondSideCost: {
			label: 'Users’ cost',
			meaning: 'What the users pay to get ready for the facility.'
		},
		firstSideRevenueAlone: {
			label: 'Facility’s revenue alone',
			meaning: 'What the facility earns without these users; never more than with them.'
		},
		secondSideRevenueAlone: {
			label: 'Users’ revenue alone',
			meaning: 'What the users earn without the facility; never more than with it.'
		}
	},
	views: { payoffs: 'At the same time', order: 'One moves first' },
	presets: {
		airport: 'Airport and hotels: each waits for the other',
		irrigation: 'Canal and farms: the canal cannot pay for itself',
		university: 'University and firms: hope is the safer bet',
		standalone: 'An airport that pays on its own',
		edge: 'Doubt tips neither way'
	},
	facts: {
		bothIsEquilibrium: 'Both investing is an equilibrium',
		neitherIsEquilibrium: 'Neither investing is an equilibrium',
		welfareBoth: 'Joint gain if both invest',
		welfareOnlyFirst: 'Joint gain if only the facility is built',
		welfareOnlySecond: 'Joint gain if only the users invest',
		firstSideProbability: 'Chance of the facility at which users are indifferent',
		secondSideProbability: 'Chance of users at which the facility is indifferent',
		bothIfFirstLeads: 'Both invest if the facility moves first',
		bothIfSecondLeads: 'Both invest if the users move first',
		transferToFirst: 'Transfer the facility needs',
		transferToSecond: 'Transfer the users need',
		transferFeasible: 'The other side’s gain covers it'
	},
	picture: {
		first: 'facility',
		second: 'users',
		both: 'both invest',
		'only-first': 'facility only',
		'only-second': 'users only',
		neither: 'neither',
		invests: 'invest',
		waits: 'wait',
		firstLeads: 'The facility moves first',
		secondLeads: 'The users move first',
		keyEquilibrium: 'nobody would rather leave',
		keyBest: 'best for both together',
		keyArrow: 'upright: what the facility would rather do; level: what the users would',
		keyPlayed: 'the moves made; gains of facility, users',
		keyNotPlayed: 'moves not made'
	},
	sentence: (solution, parameters, write) => {
		switch (solution.failure) {
			case 'multiple-equilibria':
				return severalEquilibria(solution, write);
			case 'unique-inefficient':
				return appropriability(solution, parameters, write);
			case 'none':
				return noFailure(solution, write);
		}
	}
};

const outcomes: Record<ProjectOutcome, string> = {
	both: 'both invest',
	neither: 'neither invests',
	'only-first': 'only the facility is built',
	'only-second': 'only the users invest'
};

function severalEquilibria({ welfare, riskDominant }: JointProjectSolution, write: WriteNumber) {
	const doubt = {
		both: 'Sides in doubt about each other would invest.',
		neither: 'Sides in doubt about each other would stay out.',
		tie: 'Doubt tips neither way.'
	}[riskDominant ?? 'tie'];
	return `Both and neither are equilibria: the coordination failure is one of several equilibria, nothing gained where ${write(welfare.both, '.3')} could be shared. ${doubt} Let either side move first and be seen, and the other follows.`;
}

function appropriability(
	{ pureEquilibria, welfare, transferNeeded, transferFeasible }: JointProjectSolution,
	{ firstSideRevenue, firstSideCost, secondSideRevenue, secondSideCost }: JointProjectParameters,
	write: WriteNumber
) {
	const isFacility = transferNeeded.firstSide > 0;
	const short = isFacility ? transferNeeded.firstSide : transferNeeded.secondSide;
	const gain = isFacility ? secondSideRevenue - secondSideCost : firstSideRevenue - firstSideCost;
	const [loser, gainer] = isFacility
		? ['the facility', 'the users’']
		: ['the users', 'the facility’s'];
	return [
		`In equilibrium ${pureEquilibria.map((outcome) => outcomes[outcome]).join(', or ')}: the failure is one equilibrium that is inefficient.`,
		`Together they would gain ${write(welfare.both, '.3')}, yet even then ${loser} would lose ${write(short, '.3')}, so no order of moves helps.`,
		transferFeasible
			? `A transfer of ${write(short, '.3')} out of ${gainer} gain of ${write(gain, '.3')} would.`
			: ''
	]
		.filter(Boolean)
		.join(' ');
}

function noFailure({ pureEquilibria, welfare, best }: JointProjectSolution, write: WriteNumber) {
	const [only, ...others] = pureEquilibria;
	const gains: Record<ProjectOutcome, number> = {
		both: welfare.both,
		neither: welfare.neither,
		'only-first': welfare.onlyFirst,
		'only-second': welfare.onlySecond
	};
	const worth =
		best === 'neither'
			? 'Moving together would not pay either'
			: `It yields ${write(gains[best], '.3')}, the most there is`;
	if (only !== undefined && others.length === 0)
		return `One equilibrium: ${outcomes[only]}. ${worth}: no coordination failure.`;
	return `On the edge, somebody is indifferent: it is an equilibrium that ${pureEquilibria.map((outcome) => outcomes[outcome]).join(', or that ')}. The most there is, ${write(gains[best], '.3')}, is had if ${outcomes[best]}; nobody loses by going there, so that no strict coordination failure is left.`;
}
