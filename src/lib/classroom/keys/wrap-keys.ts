import * as v from 'valibot';
import { needCryptography } from '../cryptography.ts';
import { fromBase64url, toBase64url, type Bytes } from '../transport/base64url.ts';
import type { PrivateKeys } from './keys.ts';

/** Private keys under a passphrase, as they travel in a backup. */
export interface WrappedKeys {
	readonly salt: string;
	/** Rounds of PBKDF2 with SHA-256. */
	readonly rounds: number;
	readonly nonce: string;
	readonly sealed: string;
}

/** So many that trying passphrases is slow; OWASP's advice of 2023 for SHA-256. */
const rounds = 600_000;

const wrappedShape = v.strictObject({
	salt: v.string(),
	// More than ten times as many only keep a device busy.
	rounds: v.pipe(v.number(), v.integer(), v.minValue(rounds), v.maxValue(10 * rounds)),
	nonce: v.string(),
	sealed: v.pipe(v.string(), v.maxLength(2000))
});
const privateShape = v.strictObject({ signKey: v.string(), openKey: v.string() });

/** Puts private keys under a passphrase. */
export async function wrapKeys(
	{ signKey, openKey }: PrivateKeys,
	passphrase: string
): Promise<WrappedKeys> {
	const [salt, nonce] = [16, 12].map((size) => crypto.getRandomValues(new Uint8Array(size)));
	if (!salt || !nonce) throw new RangeError('wrapKeys requires a salt and a nonce');
	const key = await keyFrom(passphrase, salt, rounds);
	const bare = new TextEncoder().encode(JSON.stringify({ signKey, openKey }));
	const sealed = await needCryptography().encrypt({ name: 'AES-GCM', iv: nonce }, key, bare);
	return {
		salt: toBase64url(salt),
		rounds,
		nonce: toBase64url(nonce),
		sealed: toBase64url(new Uint8Array(sealed))
	};
}

/** The private keys again; null: the passphrase is another, or this is nothing that was wrapped. */
export async function unwrapKeys(
	wrapped: unknown,
	passphrase: string
): Promise<PrivateKeys | null> {
	const checked = v.safeParse(wrappedShape, wrapped);
	if (!checked.success) return null;
	const [salt, iv, sealed] = [checked.output.salt, checked.output.nonce, checked.output.sealed].map(
		fromBase64url
	);
	if (!salt || !iv || !sealed) return null;
	try {
		const key = await keyFrom(passphrase, salt, checked.output.rounds);
		const bare = await needCryptography().decrypt({ name: 'AES-GCM', iv }, key, sealed);
		return v.parse(privateShape, JSON.parse(new TextDecoder().decode(bare)));
	} catch {
		return null;
	}
}

async function keyFrom(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
	const subtle = needCryptography();
	const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
	const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	return subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}
