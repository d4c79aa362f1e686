import * as v from 'valibot';
import { needCryptography } from '../cryptography.ts';
import { sealing } from '../keys/keys.ts';
import { fromBase64url } from '../transport/base64url.ts';
import { joined, pack } from '../transport/pack.ts';
import { headOf, writeParcel } from '../transport/parcel.ts';
import { handInShape } from './hand-in-shape.ts';
import type { HandIn } from './hand-in.ts';
import { keyMark, nonceBytes, sharedKey } from './seal.ts';

/**
 * Seals a hand-in so that only the instructor of the assignment can open it. Each time with a new
 * key and a new nonce: the same hand-in never looks the same twice.
 *
 * @param sealKey of the assignment's instructor
 * @throws v.ValiError if it is no hand-in
 * @throws RangeError if there is no cryptography, or the key is none
 */
export async function sealHandIn(handIn: HandIn, sealKey: string): Promise<string> {
	const subtle = needCryptography();
	const point = fromBase64url(sealKey);
	if (!point) throw new RangeError('sealHandIn requires a key in base64url');
	const pair = await subtle.generateKey(sealing, false, ['deriveBits']);
	const ephemeral = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
	const key = await sharedKey(pair.privateKey, point, ephemeral, point, 'encrypt');
	const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
	const open = joined([await keyMark(point), ephemeral, iv]);
	const additionalData = joined([headOf('hand-in'), open]);
	const packed = pack(JSON.stringify(v.parse(handInShape, handIn)));
	const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, packed);
	return writeParcel('hand-in', joined([open, new Uint8Array(sealed)]));
}
