import { checkParameters, requireThat } from '../parameters.ts';
import { tippingGame, type TippingGame } from '../tipping-game.ts';
import { bigPushParameters, type BigPushParameters } from './parameters.ts';

/** The economy at a share n of industrialised sectors. Wage and price are 1. */
export interface BigPushEconomy {
	readonly parameters: BigPushParameters;
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** Factory margin per unit of revenue, m = 1 − (1+v)/α (share). */
	readonly profitMargin: number;
	/** Income y(n) (goods). */
	readonly income: (share: number) => number;
	/** Profit of a factory π(n) (goods): what a sector gains by industrialising. */
	readonly profit: (share: number) => number;
	/** Income less the disutility of factory work, W(n) (goods). */
	readonly welfare: (share: number) => number;
	/** Workers in factories, n(y/α + F) (workers). */
	readonly factoryLabour: (share: number) => number;
	/** Each sector chooses between cottages and a factory. */
	readonly game: TippingGame;
}

/**
 * The static big push: what every sector earns when a share of them runs factories.
 *
 * Every good takes the same share of spending, and a fringe of cottages makes any good at one
 * worker a unit, so that no factory can charge more than 1. A factory hires F workers before its
 * first unit, then makes α units a worker, and pays a premium v for the disutility of its work.
 * Profits are spent at home: a factory that earns raises the demand for all others.
 *
 * In symbols: y(n) = (L − nF)/(1 − an), π(n) = m·y(n) − (1+v)F, W(n) = L + nπ(n),
 * n* = [(1+v)F − mL]/(vF).
 * Source: in the spirit of Murphy, Shleifer and Vishny (1989); Rodríguez-Clare (2005), section
 * "Coordination Failures".
 *
 * @throws RangeError if a parameter is outside its domain or the fixed labour exceeds the labour force.
 */
export function bigPushEconomy(given: Partial<BigPushParameters> = {}): BigPushEconomy {
	const parameters = checkParameters(bigPushParameters, given);
	const { labourForce, factoryProductivity, fixedLabour, wagePremium } = parameters;
	requireThat(
		fixedLabour < labourForce,
		`fixedLabour must be less than labourForce (${labourForce}), got ${fixedLabour}`
	);

	const labourSaving = (factoryProductivity - 1) / factoryProductivity;
	const profitMargin = 1 - (1 + wagePremium) / factoryProductivity;
	const profitAtNone = profitMargin * labourForce - (1 + wagePremium) * fixedLabour;

	// 1 − an, without the loss of digits that 1 − a brings in very productive factories.
	const labourPerGood = (share: number) => 1 - share + share / factoryProductivity;
	const income = (share: number) => (labourForce - share * fixedLabour) / labourPerGood(share);
	const profit = (share: number) =>
		(profitAtNone + share * wagePremium * fixedLabour) / labourPerGood(share);
	const welfare = (share: number) => labourForce + share * profit(share);
	const factoryLabour = (share: number) =>
		share * (income(share) / factoryProductivity + fixedLabour);

	const largestWageBill = labourForce * factoryProductivity * (1 + wagePremium);
	const breakEven = () => -profitAtNone / (wagePremium * fixedLabour);
	const game = tippingGame(profit, largestWageBill, breakEven);

	return { parameters, labourSaving, profitMargin, income, profit, welfare, factoryLabour, game };
}
