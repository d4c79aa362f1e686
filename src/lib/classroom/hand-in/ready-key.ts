import { needCryptography } from '../cryptography.ts';
import { sealing, type PrivateKeys, type PublicKeys } from '../keys/keys.ts';
import { fromBase64url, toBase64url, type Bytes } from '../transport/base64url.ts';
import { keyMark } from './seal.ts';

/** What opens hand-ins. */
export type OpeningKey = Pick<PublicKeys, 'sealKey'> & Pick<PrivateKeys, 'openKey'>;

/** A key made ready to open many hand-ins. */
export interface ReadyKey {
	/** By which hand-ins say that they are for it, as base64url. */
	readonly mark: string;
	readonly point: Bytes;
	readonly own: CryptoKey;
}

const ready = new WeakMap<OpeningKey, Promise<ReadyKey | null>>();

/** Makes a key ready, once for all hand-ins; null: it is none. */
export function readyKey(key: OpeningKey): Promise<ReadyKey | null> {
	const made = ready.get(key) ?? makeReady(key);
	ready.set(key, made);
	return made;
}

async function makeReady({ sealKey, openKey }: OpeningKey): Promise<ReadyKey | null> {
	const [point, pkcs8] = [fromBase64url(sealKey), fromBase64url(openKey)];
	if (!point || !pkcs8) return null;
	try {
		const own = needCryptography().importKey('pkcs8', pkcs8, sealing, false, ['deriveBits']);
		return { mark: toBase64url(await keyMark(point)), point, own: await own };
	} catch {
		return null;
	}
}
