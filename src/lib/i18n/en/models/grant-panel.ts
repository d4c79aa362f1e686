import type { GrantPanelParameters } from '../../../models/grant-panel/parameters.ts';
import type { GrantPanelSolution } from '../../../models/grant-panel/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The panel in English. */
export const words: ModelWords<GrantPanelParameters, GrantPanelSolution> = {
	title: 'Grant panel',
	shows:
		'Grants are as good as those who choose: a panel that errs loses part of what it could gain, and a captured one may choose worse than a lottery.',
	assumes:
		'Many proposals differ in what they are worth. The panel’s score is the true worth, an error, and connections with a weight; the proposals with the best scores are accepted.',
	leavesOut:
		'Why somebody judges badly or is captured, who applies at all, panels that learn, and what judging itself costs.',
	parameters: {
		meanQuality: { label: 'Mean worth', meaning: 'What proposals are worth on average.' },
		qualitySpread: {
			label: 'Spread of worth',
			meaning: 'How much proposals differ in what they are worth.'
		},
		noiseSpread: {
			label: 'Panel’s error',
			meaning: 'How far the panel’s judgement strays from what a proposal is worth.'
		},
		capture: {
			label: 'Weight of connections',
			meaning: 'How much connections add to a proposal’s score.'
		},
		connectionsSpread: {
			label: 'Spread of connections',
			meaning: 'How much those who propose differ in connections.'
		},
		connectionsCorrelation: {
			label: 'Connections and worth',
			meaning:
				'Whether those with connections have better proposals (above 0) or worse ones (below).'
		},
		acceptedFraction: {
			label: 'Share accepted',
			meaning: 'How many of all proposals are accepted.'
		},
		cost: { label: 'Cost of a project', meaning: 'What each accepted project costs.' }
	},
	views: { selection: 'Who is chosen', noiseSpread: 'Error', capture: 'Connections' },
	presets: {
		errs: 'A panel that errs',
		experts: 'A panel of experts',
		captured: 'The same panel, captured',
		perverse: 'Captured by those with worse projects'
	},
	facts: {
		meanQualitySelected: 'Mean worth of those accepted',
		meanQualityPerfectPanel: 'The same with a perfect panel',
		meanQualityLottery: 'The same with a lottery',
		panelEfficiency: 'Part of a perfect panel’s gain that is had',
		netValuePerProject: 'Worth less cost of a project',
		meanConnectionsSelected: 'Mean connections of those accepted',
		cutoff: 'Score at the line (standard deviations)',
		selectionIntensity: 'Mean score of those accepted (standard deviations)'
	},
	picture: {
		value: 'What a proposal is worth (money)',
		score: 'Panel’s score',
		worth: 'Mean worth of those accepted (money)',
		accepts: 'accepted',
		panel: 'panel',
		perfect: 'perfect',
		lottery: 'lottery',
		keyRight: 'accepted, and among the best',
		keyWrong: 'accepted, not among the best',
		keyMissed: 'among the best, turned down',
		keyConnected: 'well connected'
	},
	sentence: (solution, parameters, write) =>
		[
			verdict(solution, write),
			favours(solution, parameters, write),
			net(solution, parameters, write)
		]
			.filter(Boolean)
			.join(' ')
};

function verdict(solution: GrantPanelSolution, write: WriteNumber): string {
	const { panelEfficiency } = solution;
	const worth = `worth ${write(solution.meanQualitySelected, '.3')} on average; a perfect panel’s would be worth ${write(solution.meanQualityPerfectPanel, '.3')}, a lottery’s ${write(solution.meanQualityLottery, '.3')}`;
	if (panelEfficiency > 1 - 1e-9)
		return `The panel chooses as well as anybody could: projects accepted are ${worth}. No failure here.`;
	if (panelEfficiency < -1e-9)
		return `The panel chooses worse than a lottery: projects accepted are ${worth}. No coordination failure, but a remedy that does harm.`;
	return `Projects accepted are ${worth}, so that the panel has ${write(panelEfficiency, '.0%')} of the gain that can be had by choosing. No coordination failure, but a remedy only as good as its judges.`;
}

function favours(
	{ meanConnectionsSelected }: GrantPanelSolution,
	{ capture, connectionsSpread, connectionsCorrelation }: GrantPanelParameters,
	write: WriteNumber
): string {
	if (capture === 0 || connectionsSpread === 0 || meanConnectionsSelected < 0.005) return '';
	const share = write(meanConnectionsSelected / connectionsSpread, '.2');
	const worse =
		connectionsCorrelation < 0 ? ', and those who have them propose worse projects' : '';
	return `Connections count${worse}: those accepted have ${share} standard deviations more than the average.`;
}

function net(
	{ netValuePerProject }: GrantPanelSolution,
	{ cost }: GrantPanelParameters,
	write: WriteNumber
): string {
	return cost === 0 ? '' : `Less its cost, a project brings ${write(netValuePerProject, '.3')}.`;
}
