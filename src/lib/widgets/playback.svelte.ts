import type { ModelState } from './model-state.svelte.ts';
import type { Play } from './widget.ts';

/** Time between two frames (milliseconds): slow enough to count the periods. */
const pace = 280;

/**
 * Time running in a live model. Each frame changes the model's parameters; as soon as anyone else
 * changes them, the run is over.
 */
export class Playback<P extends object, S> {
	readonly #state: ModelState<P, S>;
	readonly #begin: (parameters: P) => Play<P>;
	#play = $state.raw<Play<P> | null>(null);
	#at = $state(0);
	#running = $state(false);
	/** What the last frame left behind; anything else means that somebody intervened. */
	#left = $state.raw<P | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(state: ModelState<P, S>, begin: (parameters: P) => Play<P>) {
		this.#state = state;
		this.#begin = begin;
	}

	/** The run shown, as far as it has come; null if there is none, or it no longer holds. */
	get run(): { play: Play<P>; at: number } | null {
		if (!this.#play || this.#state.parameters !== this.#left) return null;
		return { play: this.#play, at: this.#at };
	}

	get running(): boolean {
		return this.#running && this.run !== null;
	}

	get finished(): boolean {
		const run = this.run;
		return run !== null && run.at >= run.play.frames.length - 1;
	}

	/** Runs to the end, or goes on; with `still` the end and the path are there at once. */
	start(still: boolean): void {
		if (!this.run || this.finished) this.#prepare();
		const last = (this.#play?.frames.length ?? 1) - 1;
		if (still) {
			this.#show(last);
			return this.pause();
		}
		this.#running = true;
		this.#tick();
	}

	pause(): void {
		this.#stop();
		this.#state.settle();
	}

	/** One period on. */
	step(): void {
		this.pause();
		if (!this.run || this.finished) this.#prepare();
		this.#show(this.#at + 1);
	}

	#prepare(): void {
		this.#state.settle();
		this.#play = this.#begin(this.#state.parameters);
		this.#show(0);
	}

	#tick(): void {
		// A run that somebody ended may still have a frame coming.
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			// Somebody has intervened: the step in progress is theirs.
			if (!this.running) return this.#stop();
			this.#show(this.#at + 1);
			if (this.finished) this.pause();
			else this.#tick();
		}, pace);
	}

	#stop(): void {
		clearTimeout(this.#timer);
		this.#running = false;
	}

	#show(index: number): void {
		const frame = this.#play?.frames[index];
		if (!frame) return this.pause();
		this.#state.set(frame.patch);
		this.#left = this.#state.parameters;
		this.#at = index;
	}
}
