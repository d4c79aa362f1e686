import type { ParcelKind } from './parcel-kind.ts';

/** Why something that came from outside was not taken. */
export type Refusal =
	/** Nothing there. */
	| { readonly why: 'empty' }
	/** Neither an assignment nor a hand-in. */
	| { readonly why: 'foreign' }
	/** A file of a learner's work, whatever assignments or hand-ins it holds. */
	| { readonly why: 'backup' }
	/** An assignment where a hand-in is wanted, or the other way round. */
	| { readonly why: 'other-kind'; readonly kind: ParcelKind }
	/** Written by a newer version of the course. */
	| { readonly why: 'newer'; readonly version: number }
	/** Its end is missing. */
	| { readonly why: 'cut-off' }
	/** Changed on the way, or by somebody. */
	| { readonly why: 'damaged' }
	/** Larger than anything a class needs. */
	| { readonly why: 'too-large' }
	/** Unpacked it is not what it should be; `where` says which part, such as "exercises, 3, points". */
	| { readonly why: 'misshapen'; readonly where: readonly (string | number)[] }
	/** Its signature is not of the key it names: it was changed after it was signed. */
	| { readonly why: 'forged' }
	/** A hand-in for another instructor's key. */
	| { readonly why: 'other-key' }
	/** The page came over plain http, where browsers give no cryptography. */
	| { readonly why: 'no-cryptography' };

/** The outcome of whatever takes something in: it was not taken, and why. */
export function refused(refusal: Refusal): { readonly taken: false; readonly refusal: Refusal } {
	return { taken: false, refusal };
}
