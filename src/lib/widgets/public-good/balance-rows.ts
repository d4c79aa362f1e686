import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PublicGoodParameters } from '../../models/public-good/parameters.ts';
import { sharedCost } from '../../models/public-good/shared-cost.ts';
import type { PublicGoodSolution } from '../../models/public-good/solve.ts';

interface BarPart {
	readonly key: string;
	readonly from: number;
	readonly to: number;
	readonly tone: Tone;
	readonly look: 'filled' | 'washed' | 'outlined';
}

/** A row of the picture: a bar of money, in parts. */
export interface BalanceRow {
	/** Key of its words. */
	readonly key: 'one' | 'cost' | 'all';
	/** Its amounts, written out. */
	readonly amount: string;
	readonly parts: readonly BarPart[];
}

/**
 * What one alone would pay, and the subsidy that would fill the gap where the good is worth it; what
 * it costs, and what is lost if taxes pay; what it is worth to all.
 */
export function balanceRows(
	parameters: PublicGoodParameters,
	{ efficient, privateProvision }: PublicGoodSolution,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): BalanceRow[] {
	const { benefitPerAgent, cost, costOfFunds } = parameters;
	const { worthToAll, taxCost, gap } = sharedCost(parameters);
	const money = (value: number) => write(value, '.4');
	const part = (
		key: string,
		from: number,
		to: number,
		tone: Tone,
		look: BarPart['look'] = 'filled'
	): BarPart => ({ key, from, to, tone, look });
	const isMissing = efficient && !privateProvision;
	return [
		{
			key: 'one',
			amount: isMissing
				? `${money(benefitPerAgent)} (${picture['missing'] ?? ''} ${money(gap)})`
				: money(benefitPerAgent),
			parts: [
				part('own', 0, benefitPerAgent, 'clay'),
				...(isMissing ? [part('gap', benefitPerAgent, cost, 'plum', 'washed')] : [])
			]
		},
		{
			key: 'cost',
			amount:
				costOfFunds > 0
					? `${money(cost)} (${picture['byTaxes'] ?? ''} ${money(taxCost)})`
					: money(cost),
			parts: [
				part('cost', 0, cost, 'ink-soft'),
				...(costOfFunds > 0 ? [part('loss', cost, taxCost, 'plum', 'outlined')] : [])
			]
		},
		{ key: 'all', amount: money(worthToAll), parts: [part('all', 0, worthToAll, 'moss')] }
	];
}
