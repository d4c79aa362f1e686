/** The browser's cryptography; null: the page came over plain http, where there is none. */
export function cryptography(): SubtleCrypto | null {
	// Typed as always there, which it is not at http addresses.
	return (globalThis.crypto as { readonly subtle?: SubtleCrypto } | undefined)?.subtle ?? null;
}

/**
 * The browser's cryptography.
 *
 * @throws RangeError if there is none: ask `cryptography` before.
 */
export function needCryptography(): SubtleCrypto {
	const subtle = cryptography();
	if (!subtle) throw new RangeError('cryptography requires https or localhost');
	return subtle;
}
