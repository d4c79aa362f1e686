import { cryptography, needCryptography } from '../cryptography.ts';
import { limits } from '../limits.ts';
import { toBase64url, type Bytes } from '../transport/base64url.ts';
import { joined, unpack } from '../transport/pack.ts';
import { headOf, readParcel } from '../transport/parcel.ts';
import { parseShaped } from '../transport/parse-shaped.ts';
import { refused, type Refusal } from '../transport/refusal.ts';
import { handInShape } from './hand-in-shape.ts';
import type { HandIn } from './hand-in.ts';
import { readyKey, type OpeningKey, type ReadyKey } from './ready-key.ts';
import { keyMarkBytes, nonceBytes, pointBytes, sharedKey } from './seal.ts';

export type OpenedHandIn =
	| {
			readonly taken: true;
			readonly handIn: HandIn;
			/** The sealed bytes as base64url: the same file is known by them. */
			readonly sealed: string;
	  }
	| { readonly taken: false; readonly refusal: Refusal };

/** Opens a hand-in from a file, a code or a text with whichever of the keys it was sealed to. */
export async function openHandIn(text: string, keys: readonly OpeningKey[]): Promise<OpenedHandIn> {
	const parcel = readParcel(text);
	if (!parcel.taken) return parcel;
	if (parcel.kind !== 'hand-in') return refused({ why: 'other-kind', kind: parcel.kind });
	if (!cryptography()) return refused({ why: 'no-cryptography' });
	const { bytes } = parcel;
	const ready = await Promise.all(keys.map(readyKey));
	const mark = toBase64url(bytes.subarray(0, keyMarkBytes));
	const key = ready.find((each) => each?.mark === mark);
	if (!key) return refused({ why: 'other-key' });
	const packed = await unsealed(bytes, key);
	if (!packed) return refused({ why: 'damaged' });
	const unpacked = unpack(packed, limits.unpacked['hand-in']);
	if (typeof unpacked === 'string') return refused({ why: unpacked });
	const shaped = parseShaped(unpacked.text, handInShape);
	if (!shaped.taken) return shaped;
	return { taken: true, handIn: shaped.value, sealed: toBase64url(bytes) };
}

/** What was sealed; null: it was changed since. */
async function unsealed(bytes: Bytes, { own, point }: ReadyKey): Promise<Bytes | null> {
	const end = keyMarkBytes + pointBytes + nonceBytes;
	const ephemeral = bytes.slice(keyMarkBytes, keyMarkBytes + pointBytes);
	const iv = bytes.slice(keyMarkBytes + pointBytes, end);
	const additionalData = joined([headOf('hand-in'), bytes.subarray(0, end)]);
	try {
		const key = await sharedKey(own, ephemeral, ephemeral, point, 'decrypt');
		const how = { name: 'AES-GCM', iv, additionalData };
		return new Uint8Array(await needCryptography().decrypt(how, key, bytes.subarray(end)));
	} catch {
		return null;
	}
}
