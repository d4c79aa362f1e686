import { randomId } from '../../storage/random-id.ts';
import { sha256 } from '../../storage/sha256.ts';

/** A PIN as it is kept: it stops a mix-up, not somebody who means to get in. */
export function hashPin(pin: string, salt: string = randomId()): string {
	return `${salt}:${sha256(`${salt}:${pin}`)}`;
}

/** Is it the PIN? Without one kept, whatever was typed is right. */
export function isPin(kept: string | null, typed: string): boolean {
	return kept === null || hashPin(typed, kept.slice(0, kept.indexOf(':'))) === kept;
}
