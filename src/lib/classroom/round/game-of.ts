import { bigPushEconomy } from '../../models/big-push/economy.ts';
import { countryBrandEconomy } from '../../models/country-brand/economy.ts';
import { knowledgeSpilloversEconomy } from '../../models/knowledge-spillovers/economy.ts';
import { thickMarketEconomy } from '../../models/thick-market/economy.ts';
import type { TippingGame } from '../../models/tipping-game.ts';
import type { RoundGame } from './round-game.ts';
import type { RoundModel, RoundParameters } from './round-model.ts';

/** A model by what adopters and others earn at a share of adopters. */
interface ByShare {
	readonly parameters: object;
	readonly adopter: (share: number) => number;
	readonly other: (share: number) => number;
	readonly game: TippingGame;
}

const nothing = () => 0;

const byShare: Readonly<
	Record<Exclude<RoundModel, 'country-brand'>, (given: RoundParameters) => ByShare>
> = {
	'big-push': (given) => {
		const { parameters, profit, game } = bigPushEconomy(given);
		return { parameters, adopter: profit, other: nothing, game };
	},
	'thick-market': (given) => {
		const { parameters, gain, game } = thickMarketEconomy(given);
		return { parameters, adopter: gain, other: nothing, game };
	},
	'knowledge-spillovers': (given) => {
		const economy = knowledgeSpilloversEconomy({ ...given, firms: null });
		const { parameters, modernIncome, backwardIncome, game } = economy;
		return { parameters, adopter: modernIncome, other: backwardIncome, game };
	}
};

/**
 * Puts a class into a model. In the country brand each player is one of that many exporters; in the
 * others a player who adopts moves the share by one part of all, as in spillovers among whole firms.
 *
 * @param given what differs from the model's defaults
 * @throws RangeError if there are fewer than two players, or a parameter is outside its domain.
 */
export function gameOf(model: RoundModel, given: RoundParameters, players: number): RoundGame {
	if (!Number.isInteger(players) || players < 2)
		throw new RangeError(`gameOf requires at least two players, got ${String(players)}`);
	if (model === 'country-brand') return brandGame(given, players);
	const nowhere = { ...given, share: null };
	const { parameters, adopter, other, game } = byShare[model](nowhere);
	return {
		model,
		players,
		parameters: parameters as RoundParameters,
		adopterEarns: (adopters) => adopter(adopters / players),
		otherEarns: (adopters) => other(adopters / players),
		theory: game,
		place: (adopters) => ({ x: adopters / players, y: game.gain(adopters / players) })
	};
}

function brandGame(given: RoundParameters, players: number): RoundGame {
	const economy = countryBrandEconomy({ ...given, firms: players });
	const { parameters, highProfit, lowProfit, gain, game } = economy;
	const others = players - 1;
	return {
		model: 'country-brand',
		players,
		parameters: { ...parameters },
		adopterEarns: (adopters) => highProfit((adopters - 1) / others),
		otherEarns: (adopters) => lowProfit(adopters / others),
		theory: game,
		// Its picture counts the others: when all are high, each has all but itself beside it.
		place: (adopters) => {
			const beside = Math.min(adopters, others);
			return { x: beside, y: gain(beside / others) };
		}
	};
}
