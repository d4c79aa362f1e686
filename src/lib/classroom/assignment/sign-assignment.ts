import * as v from 'valibot';
import { needCryptography } from '../cryptography.ts';
import { signing, type PrivateKeys } from '../keys/keys.ts';
import { sha256Of } from '../sha256-of.ts';
import { fromBase64url } from '../transport/base64url.ts';
import { joined, pack } from '../transport/pack.ts';
import { headOf, writeParcel } from '../transport/parcel.ts';
import { assignmentShape } from './assignment-shape.ts';
import type { Assignment } from './assignment.ts';

/** An assignment ready to be given out. */
export interface SignedAssignment {
	/** What files, links and codes carry. */
	readonly text: string;
	/** SHA-256 of what was signed, in hexadecimal: hand-ins name it. */
	readonly digest: string;
}

/**
 * Signs an assignment.
 *
 * @throws v.ValiError if it is none
 * @throws RangeError if there is no cryptography, or the key is none
 */
export async function signAssignment(
	assignment: Assignment,
	{ signKey }: Pick<PrivateKeys, 'signKey'>
): Promise<SignedAssignment> {
	const subtle = needCryptography();
	const pkcs8 = fromBase64url(signKey);
	if (!pkcs8) throw new RangeError('signAssignment requires a key in base64url');
	// The shape puts the names in its own order: the same assignment is always the same text.
	const canonical = JSON.stringify(v.parse(assignmentShape, assignment));
	const packed = pack(canonical);
	const key = await subtle.importKey('pkcs8', pkcs8, signing, false, ['sign']);
	const signature = await subtle.sign(
		{ name: 'ECDSA', hash: 'SHA-256' },
		key,
		joined([headOf('assignment'), packed])
	);
	const bytes = joined([new Uint8Array(signature), packed]);
	return { text: writeParcel('assignment', bytes), digest: await sha256Of(canonical) };
}
