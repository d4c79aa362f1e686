import { gameOf } from '../../../classroom/round/game-of.ts';
import { payOut } from '../../../classroom/round/pay-out.ts';
import type { Round } from '../../../classroom/round/round.ts';
import { theoryPath } from '../../../classroom/round/theory-path.ts';
import type { LearnerWork } from '../../../state/work/learner-work.svelte.ts';
import { randomId } from '../../../storage/random-id.ts';
import { keepRound, takeBack, type KeptGame, type KeptRound } from '../kept-rounds.ts';
import { parametersOf, type RoomModel } from '../room-model.ts';

/** A game by show of hands: asking, counting, paying out, and again. Every round is kept at once. */
export class HandsUp {
	readonly model: RoomModel;
	readonly players: number;
	readonly #work: LearnerWork;
	readonly #id: string;
	#kept = $state.raw<readonly KeptRound[]>([]);
	#asking = $state(true);
	/** A round is being written: a key pressed twice counts once. */
	#paying = false;
	/** Hands counted; null: none yet. */
	hands = $state<number | null>(null);
	/** The share that the class is told to expect; null: nothing is said. */
	expected = $state<number | null>(null);
	/** The model as it stands, with the class in it. */
	readonly game = $derived.by(() => gameOf(this.model.id, parametersOf(this.model), this.players));
	readonly rounds = $derived.by(() => this.#kept.map(({ round }) => round));
	/** The model as it stood in each round. */
	readonly games = $derived.by(() =>
		this.rounds.map(({ model, parameters, players }) => gameOf(model, parameters, players))
	);
	/** Where the rounds stand in the model's picture. */
	readonly points = $derived.by(() =>
		this.rounds.flatMap(({ adopters }, index) => this.games[index]?.place(adopters) ?? [])
	);
	readonly theory = $derived.by(() => {
		const [first] = this.rounds;
		const games = this.games.map(({ theory }) => theory);
		return first ? theoryPath(first.adopters / first.players, games) : [];
	});
	/** What the last round paid; null: none was played. */
	readonly paid = $derived.by(() => {
		const [round, game] = [this.rounds.at(-1), this.games.at(-1)];
		return round && game ? payOut(game, round.adopters) : null;
	});

	/** @param earlier the game to go on with; null: a new one */
	constructor(work: LearnerWork, model: RoomModel, players: number, earlier: KeptGame | null) {
		this.#work = work;
		this.model = model;
		this.players = players;
		this.#id = earlier?.id ?? randomId();
		this.#kept = earlier?.rounds ?? [];
	}

	/** Hands are being counted; false: the last round is paid out. */
	get asking(): boolean {
		return this.#asking;
	}

	/** Counted: what does it pay? */
	async pay(): Promise<void> {
		if (!this.#asking || this.#paying || this.hands === null) return;
		this.#paying = true;
		const round: Round = {
			game: this.#id,
			model: this.model.id,
			number: this.rounds.length + 1,
			players: this.players,
			adopters: this.hands,
			expected: this.expected,
			parameters: parametersOf(this.model)
		};
		this.#kept = [...this.#kept, await keepRound(this.#work, round)];
		this.#asking = false;
		this.#paying = false;
	}

	/** The class is asked anew, and expects what it has just seen. */
	next(): void {
		this.hands = null;
		this.expected = this.paid?.share ?? null;
		this.#asking = true;
	}

	/** The last round was a mistake: its count stands there to be set right. */
	async undo(): Promise<void> {
		const last = this.#kept.at(-1);
		if (!last) return;
		this.#kept = this.#kept.slice(0, -1);
		this.hands = last.round.adopters;
		this.expected = last.round.expected;
		this.#asking = true;
		await takeBack(this.#work, last);
	}
}
