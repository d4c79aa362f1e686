/** One value to watch. */
class Watched<Value> {
	now: Value = $state.raw() as Value;

	constructor(value: Value) {
		this.now = value;
	}
}

type AllWatched<Values> = { readonly [Name in keyof Values]: Watched<Values[Name]> };

/**
 * The values of an object to watch one by one: who reads one of them is not asked again whenever
 * another has changed.
 */
export class ValuesApart<Values extends object> {
	readonly #watched: AllWatched<Values>;

	constructor(values: Values) {
		const names = Object.keys(values) as (keyof Values)[];
		this.#watched = Object.fromEntries(
			names.map((name) => [name, new Watched(values[name])])
		) as AllWatched<Values>;
	}

	of<Name extends keyof Values>(name: Name): Values[Name] {
		return this.#watched[name].now;
	}

	/** They are now these. */
	become(values: Values): void {
		for (const name in this.#watched) this.#watched[name].now = values[name];
	}
}
