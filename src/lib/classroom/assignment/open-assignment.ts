import { cryptography } from '../cryptography.ts';
import { signing } from '../keys/keys.ts';
import { limits } from '../limits.ts';
import { sha256Of } from '../sha256-of.ts';
import { fromBase64url, type Bytes } from '../transport/base64url.ts';
import { joined, unpack } from '../transport/pack.ts';
import { headOf, readParcel, writeParcel } from '../transport/parcel.ts';
import { parseShaped } from '../transport/parse-shaped.ts';
import { refused, type Refusal } from '../transport/refusal.ts';
import { assignmentShape } from './assignment-shape.ts';
import type { Assignment } from './assignment.ts';

export type OpenedAssignment =
	| {
			readonly taken: true;
			readonly assignment: Assignment;
			readonly digest: string;
			/** The text of its file, whatever stood around it. */
			readonly text: string;
	  }
	| { readonly taken: false; readonly refusal: Refusal };

/** Bytes of an ECDSA signature over P-256. */
const signatureBytes = 64;

/**
 * Opens an assignment from a file, a link or a text, and checks that it is as its key signed it.
 * Whose key that is, only the fingerprint tells.
 */
export async function openAssignment(text: string): Promise<OpenedAssignment> {
	const parcel = readParcel(text);
	if (!parcel.taken) return parcel;
	if (parcel.kind !== 'assignment') return refused({ why: 'other-kind', kind: parcel.kind });
	const subtle = cryptography();
	if (!subtle) return refused({ why: 'no-cryptography' });
	const packed = parcel.bytes.subarray(signatureBytes);
	const unpacked = unpack(packed, limits.unpacked.assignment);
	if (typeof unpacked === 'string') return refused({ why: unpacked });
	const shaped = parseShaped(unpacked.text, assignmentShape);
	if (!shaped.taken) return shaped;
	const signature = parcel.bytes.subarray(0, signatureBytes);
	const { verifyKey } = shaped.value.instructor;
	if (!(await isSigned(subtle, verifyKey, signature, packed))) return refused({ why: 'forged' });
	return {
		taken: true,
		assignment: shaped.value,
		digest: await sha256Of(unpacked.text),
		text: writeParcel('assignment', parcel.bytes)
	};
}

async function isSigned(
	subtle: SubtleCrypto,
	verifyKey: string,
	signature: Bytes,
	packed: Bytes
): Promise<boolean> {
	const point = fromBase64url(verifyKey);
	if (!point) return false;
	try {
		const key = await subtle.importKey('raw', point, signing, false, ['verify']);
		const signed = joined([headOf('assignment'), packed]);
		return await subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed);
	} catch {
		// The point does not lie on the curve.
		return false;
	}
}
