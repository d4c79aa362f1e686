import { sha256Of } from '../sha256-of.ts';
import type { PublicKeys } from './keys.ts';

/**
 * Four groups of four digits that a class can compare with what the instructor writes on the board.
 *
 * @example await fingerprint(keys) // '4821 0937 5520 1186'
 */
export async function fingerprint({ verifyKey, sealKey }: PublicKeys): Promise<string> {
	const hash = await sha256Of(`${verifyKey}.${sealKey}`);
	const groups = [0, 1, 2, 3].map((group) => {
		const number = parseInt(hash.slice(group * 8, group * 8 + 8), 16) % 10_000;
		return String(number).padStart(4, '0');
	});
	return groups.join(' ');
}
