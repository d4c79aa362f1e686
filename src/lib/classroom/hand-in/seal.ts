import { needCryptography } from '../cryptography.ts';
import { sealing } from '../keys/keys.ts';
import type { Bytes } from '../transport/base64url.ts';
import { joined } from '../transport/pack.ts';
import { headOf } from '../transport/parcel.ts';

/** Bytes by which a hand-in says for which key it is. */
export const keyMarkBytes = 8;
/** Bytes of an uncompressed point of P-256, and of a nonce of AES-GCM. */
export const pointBytes = 65;
export const nonceBytes = 12;

/** The first bytes of the hash of a seal key. */
export async function keyMark(sealKey: Bytes): Promise<Bytes> {
	const hash = await needCryptography().digest('SHA-256', sealKey);
	return new Uint8Array(hash).slice(0, keyMarkBytes);
}

/**
 * The key of one hand-in: what the two halves of ECDH agree on, drawn out by HKDF and bound to both.
 *
 * Source: RFC 5869; the pattern is that of ECIES.
 */
export async function sharedKey(
	privateKey: CryptoKey,
	publicPoint: Bytes,
	ephemeral: Bytes,
	sealKey: Bytes,
	use: 'encrypt' | 'decrypt'
): Promise<CryptoKey> {
	const subtle = needCryptography();
	const other = await subtle.importKey('raw', publicPoint, sealing, false, []);
	const bits = await subtle.deriveBits({ name: 'ECDH', public: other }, privateKey, 256);
	const secret = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
	const info = joined([headOf('hand-in'), ephemeral, sealKey]);
	const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
	return subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, [use]);
}
