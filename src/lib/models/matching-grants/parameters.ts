import { choice, number, table, toggle } from '../describe-parameter.ts';
import type { ParameterSpecs, TableRow } from '../parameter-spec.ts';

/** A project that a firm proposes. */
export interface Project {
	/** Cost of the project, c (money). */
	readonly cost: number;
	/** Benefit to the firm, b (money). */
	readonly privateBenefit: number;
	/** Benefit to others, e (money). */
	readonly externalBenefit: number;
	/** Benefit to others as the agency sees it, ê (money). */
	readonly perceivedExternalBenefit: number;
	/** Quality mark of the panel, q (score from 0 to 1). */
	readonly quality: number;
}

/** A project as it is given: seen as it is, and of full quality, if nothing else is said. */
export type Proposal = Omit<Project, 'perceivedExternalBenefit' | 'quality'> & Partial<Project>;

export type GrantShareRule = 'externality' | 'minimal' | 'fixed';
export type GrantRanking = 'net-gain-per-public-cost' | 'benefit-cost-ratio' | 'quality';

export interface MatchingGrantsParameters {
	readonly projects: readonly Proposal[];
	/** Public money available, B (money). */
	readonly budget: number;
	/** How the public share is set: by perceived externality, just enough to tip, one for all. */
	readonly shareRule: GrantShareRule;
	/** Public share of the cost under the fixed rule, g (share). */
	readonly fixedGrantShare: number;
	/** What projects are ranked by. */
	readonly ranking: GrantRanking;
	/** Lowest quality mark admitted, q_min (score). */
	readonly qualityFloor: number;
	/** Are projects excluded that would be done anyway? */
	readonly screenAdditionality: boolean;
	/** Loss per unit of tax money raised, λ (share). */
	readonly costOfFunds: number;
}

export const matchingGrantsParameters: ParameterSpecs<MatchingGrantsParameters> = {
	projects: table(
		{
			cost: number('c', 'money', '(0, ∞)', 50, [5, 200, 5]),
			privateBenefit: number('b', 'money', '[0, ∞)', 30, [0, 200, 5]),
			externalBenefit: number('e', 'money', '[0, ∞)', 30, [0, 200, 5]),
			perceivedExternalBenefit: number('ê', 'money', '[0, ∞)', 30, [0, 200, 5]),
			quality: number('q', 'score', '[0, 1]', 1, [0, 1, 0.05])
		},
		[
			defaultProject(100, 60, 70),
			defaultProject(80, 90, 10),
			defaultProject(50, 20, 25),
			defaultProject(120, 50, 120),
			defaultProject(60, 45, 30),
			defaultProject(40, 10, 60)
		],
		['perceivedExternalBenefit', 'quality']
	),
	budget: number('B', 'money', '[0, ∞)', 150, [0, 400, 5]),
	shareRule: choice(['externality', 'minimal', 'fixed'], 'externality'),
	fixedGrantShare: number('g', 'share', '[0, 1]', 0.5, [0, 1, 0.05]),
	ranking: choice(
		['net-gain-per-public-cost', 'benefit-cost-ratio', 'quality'],
		'net-gain-per-public-cost'
	),
	qualityFloor: number('q_min', 'score', '[0, 1]', 0, [0, 1, 0.05]),
	screenAdditionality: toggle(true),
	costOfFunds: number('λ', 'share', '[0, ∞)', 0, [0, 1, 0.05])
};

function defaultProject(cost: number, privateBenefit: number, externalBenefit: number): TableRow {
	return {
		cost,
		privateBenefit,
		externalBenefit,
		perceivedExternalBenefit: externalBenefit,
		quality: 1
	};
}
