import type { InfantIndustryParameters } from '../../../models/infant-industry/parameters.ts';
import {
	solveInfantIndustry,
	type InfantIndustrySolution
} from '../../../models/infant-industry/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The infant industry in English. */
export const words: ModelWords<InfantIndustryParameters, InfantIndustrySolution> = {
	title: 'Infant industry',
	shows:
		'An advanced sector promises a cluster, but where North has its cluster already, the good has become cheap.',
	assumes:
		'A small South makes a traditional and an advanced good and trades at North’s prices. Labour in the advanced sector grows more productive together, up to a full cluster; North’s is full. In the backward mode nothing is gained by being many. Import substitution means that all of the advanced good is made at home, for the home market only.',
	leavesOut:
		'Learning over time, many sectors, a tariff’s revenue and its lobbies, and a South so large that it moves the world price.',
	parameters: {
		southTraditionalProductivity: {
			label: 'South in the traditional sector',
			meaning: 'What a worker of South makes there.'
		},
		southAdvancedProductivity: {
			label: 'South in the advanced sector',
			meaning: 'What a worker of South makes there before any cluster.'
		},
		northTraditionalProductivity: {
			label: 'North in the traditional sector',
			meaning: 'What a worker of North makes there.'
		},
		northAdvancedProductivity: {
			label: 'North in the advanced sector',
			meaning: 'What a worker of North would make there without its cluster.'
		},
		southCoordinationFactor: {
			label: 'South’s full cluster',
			meaning: 'How many times more productive a full cluster makes South.'
		},
		northCoordinationFactor: {
			label: 'North’s cluster',
			meaning:
				'How many times more productive its cluster makes North, and so how cheap the good is.'
		},
		clusterSize: {
			label: 'Size of a full cluster',
			meaning: 'Labour in the advanced sector from which on a cluster gains no more.'
		},
		labourForce: { label: 'Labour force', meaning: 'All workers of South.' },
		advancedSpendingShare: {
			label: 'Home market',
			meaning: 'The share of income spent on the advanced good, and of labour that can serve it.'
		},
		coordinated: {
			label: 'A cluster can form',
			meaning: 'If not, the advanced good is made in the backward mode, however many make it.'
		}
	},
	views: { promise: 'Promise and truth', protection: 'Import substitution' },
	presets: {
		falsePromise: 'A false promise',
		trapGrows: 'A true trap: the infant grows up',
		trapSmallMarket: 'A true trap: the home market is too small',
		backward: 'Protected, but backward',
		tie: 'No better and no worse'
	},
	facts: {
		equilibria: 'Equilibria',
		naiveGain: 'Income in the advanced sector, as promised',
		trueGain: 'Income in the advanced sector, in truth',
		protectionGain: 'Real income under import substitution',
		tippingShare: 'Share of labour at which it tips',
		infantGrowsUp: 'The home market carries it past the tipping point',
		firstEntrantTariff: 'Tariff the first producer needs',
		homeScaleTariff: 'Tariff needed when it serves the home market',
		advancedPrice: 'World price of the advanced good',
		naiveAdvancedPrice: 'The price if North had no cluster',
		requiredFactor: 'Cluster factor needed to pay as much',
		welfareTraditional: 'Real income, all traditional',
		welfareAdvanced: 'Real income, all advanced',
		welfareImportSubstitution: 'Real income, import substitution'
	},
	picture: {
		labour: 'Labour in the advanced sector (workers)',
		ratio: 'Income there against the traditional sector',
		truth: 'truth',
		naive: 'promise',
		fancy: 'As promised, forgetting North’s cluster',
		infant: 'at home',
		tipping: 'tips at',
		keyTrue: 'at the world price, which North’s cluster has lowered',
		keyNaive: 'as promised, forgetting North’s cluster',
		keyHome: 'the home market: as far as protection carries it',
		traditional: 'Free trade, all in the traditional sector',
		backward: 'Import substitution, backward mode',
		clustered: 'Import substitution, with a cluster',
		advanced: 'Free trade, all in the advanced sector',
		keyFilled: 'can come about as things are',
		keyWashed: 'only in the other mode, or does not last',
		keyOutlined: 'a fancy',
		keyFreeTrade: 'free trade, all traditional'
	},
	sentence: (solution, parameters, write) =>
		[
			withoutCluster(solution, parameters, write) ?? verdict(solution, write),
			protection(solution, parameters, write)
		]
			.filter(Boolean)
			.join(' ')
};

function verdict(solution: InfantIndustrySolution, write: WriteNumber): string {
	const { naiveIncomeRatio: naive, trueIncomeRatio: truth } = solution;
	switch (solution.verdict) {
		case 'false-promise':
			return `A false promise: the advanced sector seems to pay ${write(naive - 1, '.0%')} more, but North’s cluster has made its good cheap, and it would pay ${write(1 - truth, '.0%')} less. One equilibrium, all traditional: no coordination failure between the sectors.`;
		case 'true-trap':
			return `A true trap: all in the advanced sector would earn ${write(truth - 1, '.0%')} more (promised: ${write(naive - 1, '.0%')}). The coordination failure is one of several equilibria; it tips when ${write(solution.tippingShare, '.0%')} of labour are there.`;
		case 'tie':
			return 'Both specialisations are equilibria and pay the same: North’s cluster has lowered the price by as much as a cluster would gain. No coordination failure.';
		case 'advanced-only':
			return `One equilibrium: the advanced sector pays more from the first worker on, in the end ${write(Math.abs(truth - 1), '.0%')} ${truth < 1 ? 'less' : 'more'} than the traditional one. No coordination failure.`;
		case 'traditional-efficient':
			return `One equilibrium, all traditional: the advanced sector would pay ${write(1 - truth, '.0%')} less, and even the promise says no more than the traditional sector pays. No coordination failure.`;
	}
}

function protection(
	{ verdict: found, welfareRatioImportSubstitution, infantGrowsUp }: InfantIndustrySolution,
	{ advancedSpendingShare }: InfantIndustryParameters,
	write: WriteNumber
): string {
	if (found === 'advanced-only') return '';
	const change = welfareRatioImportSubstitution - 1;
	const carried = `A home market of ${write(advancedSpendingShare, '.0%')}`;
	if (infantGrowsUp)
		return `${carried} is enough: import substitution raises real income by ${write(change, '.1%')}, and the infant grows up.`;
	if (Math.abs(change) < 5e-4) return `${carried} is just enough to keep real income as it was.`;
	return `${carried} is not enough: import substitution costs ${write(-change, '.1%')} of real income.`;
}

/** Where a cluster would pay, what the backward mode lacks is a cluster; protection makes none. */
function withoutCluster(
	{ trueIncomeRatio: truth }: InfantIndustrySolution,
	parameters: InfantIndustryParameters,
	write: WriteNumber
): string | null {
	if (parameters.coordinated || truth >= 1) return null;
	const clustered = solveInfantIndustry({ ...parameters, coordinated: true });
	if (clustered.verdict !== 'true-trap') return null;
	return `In the backward mode the advanced sector pays ${write(1 - truth, '.0%')} less however many work there, so all stay traditional. With a cluster it would pay ${write(clustered.trueIncomeRatio - 1, '.0%')} more: the failure is one equilibrium that is inefficient, and what is missing is coordination, not protection.`;
}
