import type { PolicyMixParameters } from '../../../models/policy-mix/parameters.ts';
import type { PolicyMixSolution } from '../../../models/policy-mix/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The policy mix in English. */
export const words: ModelWords<PolicyMixParameters, PolicyMixSolution> = {
	title: 'Discovery or coordination',
	shows:
		'A poor country should above all help discover what it is good at; a richer one should help what it has discovered to move together.',
	assumes:
		'As income rises, production first spreads over more sectors and then concentrates again. The poorer a country is, the more there is left to discover and the more a policy for discovery brings. Each policy brings less and less the more is spent on it.',
	leavesOut:
		'Everything but income that sets countries apart, and how well either policy is run. The curves have the shape that the evidence suggests, which is on employment and production by sector; they are not estimated.',
	parameters: {
		income: { label: 'Income per head', meaning: 'What a person of the country earns in a year.' },
		turningIncome: {
			label: 'Turning income',
			meaning: 'The income at which production stops spreading and begins to concentrate.'
		},
		steepness: {
			label: 'How fast the mix turns',
			meaning: 'How quickly discovery gives way to coordination as income rises.'
		},
		lowestConcentration: {
			label: 'Lowest concentration',
			meaning: 'How concentrated production is at the turning income.'
		},
		concentrationCurvature: {
			label: 'Bend of the curve',
			meaning: 'How much more concentrated production is away from the turning income.'
		},
		budget: { label: 'Budget', meaning: 'What there is for both policies together.' }
	},
	views: {
		mix: 'The mix',
		returns: 'Why this mix',
		concentration: 'Concentration'
	},
	presets: {
		poor: 'A poor country: discover',
		turning: 'At the turning income: half and half',
		rich: 'A richer country: coordinate'
	},
	facts: {
		discoveryShare: 'Part of the budget for discovery',
		coordinationShare: 'Part of the budget for coordination',
		discoveryBudget: 'Money for discovery',
		coordinationBudget: 'Money for coordination',
		concentration: 'Concentration of production',
		diversifying: 'Production still spreads over more sectors'
	},
	picture: {
		income: 'Income per head (dollars)',
		part: 'Part of the budget',
		discovery: 'discovery',
		coordination: 'coordination',
		turning: 'turning income',
		concentration: 'Concentration of production (index)',
		here: 'here',
		spreads: 'spreads',
		gathers: 'concentrates',
		toDiscovery: 'Part of the budget for discovery',
		brings: 'What the budget brings',
		best: 'best:'
	},
	sentence: (solution, parameters, write) =>
		`${stage(solution, parameters, write)} Two failures are at work: few try what others would copy (one equilibrium that is inefficient), above all where income is low; and firms wait for each other (several equilibria), above all where it is high.`
};

function stage(
	{ discoveryShare, coordinationShare }: PolicyMixSolution,
	{ income, turningIncome }: PolicyMixParameters,
	write: WriteNumber
): string {
	const at = `At ${write(income, 'd')} dollars a head`;
	const split = `${write(discoveryShare, '.0%')} of the budget for discovery and ${write(coordinationShare, '.0%')} for coordination is the best mix.`;
	if (Math.abs(discoveryShare - 0.5) < 1e-9)
		return `${at}, the turning income, production is spread as widely as it ever is: ${split}`;
	return income < turningIncome
		? `${at}, below the turning income, production still spreads over more sectors: ${split}`
		: `${at}, above the turning income, production concentrates again: ${split}`;
}
