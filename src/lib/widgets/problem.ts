/** Why the last change was not followed, or how far. */
export interface Problem {
	/** The parameter that was to change. */
	readonly name: string;
	/** The value asked for. */
	readonly asked: unknown;
	/** The value kept, if it was followed part of the way; undefined: not at all. */
	readonly kept: unknown;
	/** What the model said. */
	readonly message: string;
}

/** What a model said no to: none of this change was followed. */
export function problemOf(patch: object, refusal: RangeError): Problem {
	const [name, asked] = Object.entries(patch)[0] ?? ['', undefined];
	return { name, asked, kept: undefined, message: refusal.message };
}
