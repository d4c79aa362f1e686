import type { MatchingGrantsParameters } from '../../../models/matching-grants/parameters.ts';
import type { MatchingGrantsSolution } from '../../../models/matching-grants/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Matching grants in English. */
export const words: ModelWords<MatchingGrantsParameters, MatchingGrantsSolution> = {
	title: 'Matching grants',
	shows:
		'An agency pays part of the cost of projects that firms propose: what counts is the gain for each unit of public money, and not to pay for what would be done anyway.',
	assumes:
		'A firm does a project if its own benefit covers its own part of the cost. Projects also benefit others. The agency sets its part of the cost by a rule, ranks the projects it admits, and pays from the top as far as the money goes.',
	leavesOut:
		'Firms that make projects look better than they are, projects that help or hinder each other, and what it costs to judge them.',
	parameters: {
		projects: {
			label: 'Projects',
			meaning: 'What each project costs, what it brings to its firm and to others, and its marks.',
			element: 'project',
			fields: {
				cost: 'Cost',
				privateBenefit: 'Benefit to the firm',
				externalBenefit: 'Benefit to others',
				perceivedExternalBenefit: 'Benefit to others as the agency sees it',
				quality: 'Quality mark'
			}
		},
		budget: { label: 'Public money', meaning: 'What the agency can spend.' },
		shareRule: {
			label: 'Public part of the cost',
			meaning: 'The rule that says which part of a project’s cost the agency pays.',
			options: {
				externality: 'others’ part of the benefit',
				minimal: 'just enough to make it pay',
				fixed: 'the same for all'
			}
		},
		fixedGrantShare: {
			label: 'Part, if the same for all',
			meaning: 'The part of the cost paid where it is the same for all projects.'
		},
		ranking: {
			label: 'Ranked by',
			meaning: 'What decides which project comes first.',
			options: {
				'net-gain-per-public-cost': 'gain for public money',
				'benefit-cost-ratio': 'benefit over whole cost',
				quality: 'quality mark'
			}
		},
		qualityFloor: {
			label: 'Lowest quality mark',
			meaning: 'Projects with a lower mark of the panel are not admitted.'
		},
		screenAdditionality: {
			label: 'Leave out what is done anyway',
			meaning: 'Whether projects that pay their firm without a grant are excluded.'
		},
		costOfFunds: {
			label: 'Cost of public money',
			meaning: 'What is lost for each unit of tax money raised.'
		}
	},
	views: { projects: 'Projects' },
	presets: {
		byGain: 'Ranked by gain for public money',
		windfall: 'Nobody asks what would be done anyway',
		fixedShare: 'Half of the cost for all',
		misjudged: 'The agency misjudges',
		minimal: 'Just enough to make it pay'
	},
	facts: {
		funded: 'Projects funded',
		publicSpending: 'Public money spent',
		gain: 'Gain of the projects funded',
		best: 'Best choice within the budget',
		bestGain: 'Its gain',
		bestAsSeen: 'Best choice as the agency sees it',
		windfallSpending: 'Spent on what would be done anyway'
	},
	picture: {
		project: 'project',
		funded: 'funded',
		windfall: 'funded, done anyway',
		anyway: 'done anyway',
		poor: 'mark too low',
		declines: 'firm declines',
		unaided: 'no grant',
		gainless: 'no gain seen',
		noMoney: 'no money left',
		spent: 'spent',
		gain: 'gain',
		bestGain: 'best within the budget',
		keyGrant: 'cost: the grant',
		keyFirm: 'the firm’s own cost and benefit',
		keyOthers: 'benefit to others',
		keySeen: 'benefits as the agency sees them',
		keyFunded: 'funded',
		keyBest: 'in the best choice within the budget'
	},
	sentence: (solution, parameters, write) =>
		[chosen(solution, parameters, write), compared(solution, write), failure(solution)]
			.filter(Boolean)
			.join(' ')
};

function chosen(
	{ selectedIndices, publicSpending, gain, projects }: MatchingGrantsSolution,
	{ budget }: MatchingGrantsParameters,
	write: WriteNumber
): string {
	const funded = selectedIndices.length;
	const isAlone = projects.length === 1;
	const all = `Of ${write(projects.length, 'd')} projects`;
	if (funded === 0) return isAlone ? 'The only project is not funded.' : `${all} none is funded.`;
	const money = `with ${write(publicSpending, '.4')} out of ${write(budget, '.4')}`;
	const result = (loses: string, gains: string) =>
		gain < 0 ? `${loses} ${write(-gain, '.3')}` : `${gains} ${write(gain, '.3')}`;
	if (isAlone) return `The only project is funded ${money}; it ${result('loses', 'gains')}.`;
	return funded === 1
		? `${all} one is funded ${money}; it ${result('loses', 'gains')}.`
		: `${all} ${write(funded, 'd')} are funded ${money}; together they ${result('lose', 'gain')}.`;
}

function compared(
	{ gain, bestByTrueGain, windfallSpending }: MatchingGrantsSolution,
	write: WriteNumber
): string {
	const { gain: best, selectedIndices } = bestByTrueGain;
	const windfall =
		windfallSpending > 0
			? `Of the money ${write(windfallSpending, '.3')} goes to what would be done anyway, and gains nothing.`
			: '';
	if (best === null || selectedIndices === null) return windfall;
	const names = selectedIndices.map((index) => write(index + 1, 'd')).join(', ');
	const verdict =
		gain >= best - 1e-9 * Math.max(1, Math.abs(best))
			? 'No choice among those admitted would gain more.'
			: names === ''
				? 'Within the budget it would be best to fund nothing.'
				: `The best choice within the budget would gain ${write(best, '.3')} (${names}).`;
	return [verdict, windfall].filter(Boolean).join(' ');
}

/** What is there to be put right: projects worth their cost that no firm does alone. */
function failure({ projects }: MatchingGrantsSolution): string {
	return projects.some(({ additional, efficient }) => additional && efficient)
		? 'Without grants the failure is one equilibrium that is inefficient: projects worth their cost do not pay their firms.'
		: 'Every project worth its cost pays its firm: no coordination failure that grants could put right.';
}
