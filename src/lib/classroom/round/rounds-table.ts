import { gameOf } from './game-of.ts';
import { payOut, type PayOut } from './pay-out.ts';
import type { Round } from './round.ts';
import { theoryPath } from './theory-path.ts';

/** A round with all that follows from it. */
export interface RoundRow {
	readonly round: Round;
	readonly paid: PayOut;
	/** Where theory would have been, from the first round on (share). */
	readonly theory: number;
	/** Parameters that are others than in the round before. */
	readonly changed: readonly string[];
}

/** The rounds of a game, each with what it paid and what theory says. */
export function roundRows(rounds: readonly Round[]): RoundRow[] {
	const games = rounds.map(({ model, parameters, players }) => gameOf(model, parameters, players));
	const [first] = rounds;
	const theory = theoryPath(
		first ? first.adopters / first.players : 0,
		games.map((game) => game.theory)
	);
	return games.flatMap((game, index) => {
		const round = rounds[index];
		if (!round) return [];
		const before = rounds[index - 1]?.parameters ?? round.parameters;
		return [
			{
				round,
				paid: payOut(game, round.adopters),
				theory: theory[index] ?? 0,
				changed: Object.keys(round.parameters).filter(
					(name) => round.parameters[name] !== before[name]
				)
			}
		];
	});
}
