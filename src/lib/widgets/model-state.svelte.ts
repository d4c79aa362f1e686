import type { Model } from '../models/model.ts';
import { checkParameters, defaultsOf } from '../models/parameters.ts';
import { Calmed } from './calmed.svelte.ts';
import { nearestAccepted } from './nearest-accepted.ts';
import { Past } from './past.svelte.ts';
import { hasSameValues, stepOf } from './patch.ts';
import { problemOf, type Problem } from './problem.ts';
import { ValuesApart } from './values-apart.svelte.ts';
import type { Scenario } from './scenario.ts';

/**
 * The state of one live model: its parameters, what follows from them, and the way back.
 *
 * Whatever is asked for goes through the model first; what it refuses changes nothing. Changes of
 * the same parameters are one step of undo until `settle` is called, so that a drag is one step.
 */
export class ModelState<P extends object, S> {
	readonly model: Model<P, S>;
	readonly opening: P;
	readonly #scenario: Calmed<Scenario<P, S>>;
	readonly #values: ValuesApart<P>;
	#pinned = $state.raw<Scenario<P, S> | null>(null);
	#problem = $state.raw<Problem | null>(null);
	readonly #past = new Past<P>();

	/** @throws RangeError if the opening values are outside their domains. */
	constructor(model: Model<P, S>, opening: Partial<P> = {}) {
		this.model = model;
		this.opening = checkParameters(model.parameters, opening);
		const { opening: parameters } = this;
		this.#scenario = new Calmed({ parameters, solution: model.solve(parameters) });
		this.#values = new ValuesApart(parameters);
	}

	get parameters(): P {
		return this.#scenario.now.parameters;
	}

	/** One of the parameters, for who does not care about the others: a lever of its own. */
	value<Name extends keyof P>(name: Name): P[Name] {
		return this.#values.of(name);
	}

	get solution(): S {
		return this.#scenario.now.solution;
	}

	/** The same for words and tables: at once where it rests, a moment late while it is moved. */
	get calm(): Scenario<P, S> {
		return this.#scenario.calm;
	}

	/** The same for what nobody looks at while something is moved: cases, addresses, paper. */
	get rested(): Scenario<P, S> {
		return this.#scenario.rested;
	}

	get pinned(): Scenario<P, S> | null {
		return this.#pinned;
	}

	get problem(): Problem | null {
		return this.#problem;
	}

	get canUndo(): boolean {
		return !this.#past.isEmpty;
	}

	/** Something is being moved and has not come to rest. */
	get moving(): boolean {
		return this.#past.moving;
	}

	/** Changes parameters, all or none; says whether the model took them. */
	set(patch: Partial<P>): boolean {
		const asked = { ...this.parameters, ...patch };
		try {
			this.#move({ parameters: asked, solution: this.model.solve(asked) }, stepOf(patch));
			this.#problem = null;
			return true;
		} catch (refusal) {
			if (!(refusal instanceof RangeError)) throw refusal;
			this.#problem = problemOf(patch, refusal);
			return false;
		}
	}

	/** Goes to the opening state with these changes, with no way back before it: an address did it. */
	open(patch: Partial<P>): boolean {
		const taken = this.set(patch);
		this.#past.forget();
		this.#scenario.rest();
		this.#problem = null;
		return taken;
	}

	/** Changes parameters as far as the model goes along: a lever never jumps back, it stops. */
	slide(patch: Partial<P>): void {
		if (this.set(patch)) return;
		const problem = this.#problem;
		const kept = nearestAccepted(this.model, this.parameters, patch);
		this.set(kept);
		if (problem) this.#problem = { ...problem, kept: kept[problem.name as keyof P] };
	}

	/**
	 * Changes parameters as they were typed, all or none.
	 *
	 * @returns how far it would have gone, for the field to tell; null: it was taken
	 */
	take(patch: Partial<P>): Problem | null {
		if (this.set(patch)) return null;
		const problem = this.#problem;
		this.#problem = null;
		const kept = nearestAccepted(this.model, this.parameters, patch);
		return problem && { ...problem, kept: kept[problem.name as keyof P] };
	}

	/** The step in progress is over: the finger has left, the key is up. */
	settle(): void {
		this.#past.settle();
		this.#scenario.rest();
	}

	/** A named state: these values, all else at the model's defaults. */
	preset(values: Partial<P>): void {
		this.#whole({ ...defaultsOf(this.model.parameters), ...values });
	}

	reset(): void {
		this.#whole(this.opening);
	}

	undo(): void {
		const before = this.#past.back();
		if (!before) return;
		this.#be({ parameters: before, solution: this.model.solve(before) });
		this.#scenario.rest();
		this.#problem = null;
	}

	/** Keeps the present state to compare others with. */
	pin(): void {
		this.#pinned = this.#scenario.now;
	}

	unpin(): void {
		this.#pinned = null;
	}

	/** Goes to the pinned state and pins the present one. */
	swap(): void {
		const pinned = this.#pinned;
		if (!pinned) return;
		this.#pinned = this.#scenario.now;
		this.#whole(pinned.parameters);
	}

	#whole(parameters: P): void {
		this.settle();
		this.set(parameters);
		this.settle();
	}

	#move(next: Scenario<P, S>, step: string): void {
		if (hasSameValues(this.parameters, next.parameters)) return;
		this.#past.leave(this.parameters, step);
		this.#be(next);
	}

	#be(scenario: Scenario<P, S>): void {
		this.#scenario.move(scenario);
		this.#values.become(scenario.parameters);
	}
}
