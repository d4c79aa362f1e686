import { gameOf } from '../../../classroom/round/game-of.ts';
import { nextFirms, type FirmRule } from '../../../classroom/round/next-firms.ts';
import { payOut, type PayOut } from '../../../classroom/round/pay-out.ts';
import type { RoundGame } from '../../../classroom/round/round-game.ts';
import { theoryPath } from '../../../classroom/round/theory-path.ts';
import { parametersOf, type RoomModel } from '../room-model.ts';

/** Firms that play by a rule beside a learner. */
export interface Firms {
	readonly number: number;
	/** How many of them adopt in the first round. */
	readonly start: number;
	readonly rule: FirmRule;
}

/** A round of which everybody has chosen. */
export interface PassedRound {
	readonly game: RoundGame;
	/** Who adopted, in the order of the seats. */
	readonly choices: readonly boolean[];
	/** Simulated firms that adopted. */
	readonly firms: number;
	readonly paid: PayOut;
}

/** Players who choose in secret, one after the other, on one tablet; or one among simulated firms. */
export class Passing {
	readonly model: RoomModel;
	/** How many people play. */
	readonly seats: number;
	readonly firms: Firms | null;
	#rounds = $state.raw<readonly PassedRound[]>([]);
	#choices = $state.raw<readonly boolean[]>([]);
	#stage = $state<'hand-over' | 'choose' | 'all-chosen' | 'paid'>('hand-over');
	readonly #game = $derived.by(() =>
		gameOf(this.model.id, parametersOf(this.model), this.seats + (this.firms?.number ?? 0))
	);
	/** Where the rounds stand in the model's picture. */
	readonly points = $derived.by(() =>
		this.#rounds.map(({ game, choices, firms }) => game.place(adoptersOf(choices, firms)))
	);
	readonly theory = $derived.by(() => {
		const [first] = this.#rounds;
		const games = this.#rounds.map(({ game }) => game.theory);
		return first ? theoryPath(first.paid.share, games) : [];
	});

	constructor(model: RoomModel, seats: number, firms: Firms | null) {
		this.model = model;
		this.seats = seats;
		this.firms = firms;
		this.#stage = this.#opening;
	}

	get rounds(): readonly PassedRound[] {
		return this.#rounds;
	}

	get stage(): 'hand-over' | 'choose' | 'all-chosen' | 'paid' {
		return this.#stage;
	}

	/** Whose turn it is, from 1. */
	get turn(): number {
		return this.#choices.length + 1;
	}

	/** The tablet is in the right hands. */
	take(): void {
		if (this.#stage === 'hand-over') this.#stage = 'choose';
	}

	/** What one player chooses, shown to nobody until all have chosen. */
	choose(adopts: boolean): void {
		if (this.#stage !== 'choose') return;
		this.#choices = [...this.#choices, adopts];
		if (this.#choices.length < this.seats) this.#stage = 'hand-over';
		else if (this.seats > 1) this.#stage = 'all-chosen';
		else this.#pay();
	}

	/** Everybody looks at the tablet. */
	reveal(): void {
		if (this.#stage === 'all-chosen') this.#pay();
	}

	next(): void {
		this.#choices = [];
		this.#stage = this.#opening;
	}

	/** What a player has earned in all rounds. */
	totalOf(seat: number): number {
		return this.#rounds.reduce((sum, round) => sum + earnedBy(round, seat), 0);
	}

	/** Alone there is nobody to hand the tablet to. */
	get #opening(): 'hand-over' | 'choose' {
		return this.seats > 1 ? 'hand-over' : 'choose';
	}

	#pay(): void {
		const game = this.#game;
		const choices = this.#choices;
		const firms = this.#firmsNow();
		const paid = payOut(game, adoptersOf(choices, firms));
		this.#rounds = [...this.#rounds, { game, choices, firms, paid }];
		this.#stage = 'paid';
	}

	/** Firms answer the round before, by the model as it stands now. */
	#firmsNow(): number {
		if (!this.firms) return 0;
		const before = this.#rounds.at(-1);
		if (!before) return this.firms.start;
		return nextFirms(this.#game, before.firms, before.choices[0] === true, this.firms.rule);
	}
}

/** What a player earned in a round. */
export function earnedBy({ choices, paid }: PassedRound, seat: number): number {
	return (choices[seat] ? paid.adopterEarns : paid.otherEarns) ?? 0;
}

function adoptersOf(choices: readonly boolean[], firms: number): number {
	return choices.filter(Boolean).length + firms;
}
