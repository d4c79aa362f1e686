import { needCryptography } from '../cryptography.ts';
import { toBase64url } from '../transport/base64url.ts';
import { sealing, signing, type PrivateKeys, type PublicKeys } from './keys.ts';

/** Keys for an instructor: one pair to sign assignments, one to open what is handed in. */
export async function createKeys(): Promise<PublicKeys & PrivateKeys> {
	const subtle = needCryptography();
	const [signs, opens] = await Promise.all([
		subtle.generateKey(signing, true, ['sign', 'verify']),
		subtle.generateKey(sealing, true, ['deriveBits'])
	]);
	const [verifyKey, signKey, sealKey, openKey] = await Promise.all([
		subtle.exportKey('raw', signs.publicKey),
		subtle.exportKey('pkcs8', signs.privateKey),
		subtle.exportKey('raw', opens.publicKey),
		subtle.exportKey('pkcs8', opens.privateKey)
	]);
	const text = (exported: ArrayBuffer) => toBase64url(new Uint8Array(exported));
	return {
		verifyKey: text(verifyKey),
		signKey: text(signKey),
		sealKey: text(sealKey),
		openKey: text(openKey)
	};
}
