import { signOf } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { publicGoodParameters, type PublicGoodParameters } from './parameters.ts';
import { sharedCost } from './shared-cost.ts';

export interface PublicGoodSolution {
	/** Would one agent alone pay, b ≥ c? */
	readonly privateProvision: boolean;
	/** Does the benefit of all cover the cost, Nb ≥ c? */
	readonly efficient: boolean;
	/** Does it cover the cost of raising the money by taxes, Nb ≥ (1 + λ)c? */
	readonly governmentShouldProvide: boolean;
	/** Nb − (1 + λ)c (money). */
	readonly welfareGainOfPublicProvision: number;
	/** Equal tax that pays for the good, c/N (money). */
	readonly taxPerAgent: number;
	/** Public provision pays up to this cost of funds, Nb/c − 1 (share). */
	readonly costOfFundsUpperBound: number;
	/** What goes wrong without a government. */
	readonly failure: 'none' | 'unique-inefficient';
}

/**
 * Solves the public good: who would pay for something that everybody then enjoys?
 *
 * Each agent waits for another to pay unless its own benefit covers the whole cost. A government can
 * tax all of them, at some loss; if it does not although that would be worth it, it fails as an
 * agent as the others do.
 *
 * In symbols: private iff b ≥ c, efficient iff Nb ≥ c, worth a tax iff Nb ≥ (1 + λ)c.
 * Source: Rodríguez-Clare (2005), footnote 8; the cost of funds is our addition.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solvePublicGood({ agents: 100, benefitPerAgent: 2, cost: 120 }).failure // 'unique-inefficient'
 */
export function solvePublicGood(given: Partial<PublicGoodParameters> = {}): PublicGoodSolution {
	const parameters = checkParameters(publicGoodParameters, given);
	const { agents, benefitPerAgent, cost } = parameters;
	const { worthToAll, taxCost } = sharedCost(parameters);
	const covers = (gain: number, expense: number) => signOf(gain - expense, expense) >= 0;
	const privateProvision = covers(benefitPerAgent, cost);
	const efficient = covers(worthToAll, cost);

	return {
		privateProvision,
		efficient,
		governmentShouldProvide: covers(worthToAll, taxCost),
		welfareGainOfPublicProvision: worthToAll - taxCost,
		taxPerAgent: cost / agents,
		costOfFundsUpperBound: worthToAll / cost - 1,
		failure: efficient && !privateProvision ? 'unique-inefficient' : 'none'
	};
}
