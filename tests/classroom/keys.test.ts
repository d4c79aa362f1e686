import { describe, expect, test } from 'vitest';
import { createKeys } from '../../src/lib/classroom/keys/create-keys.ts';
import { fingerprint } from '../../src/lib/classroom/keys/fingerprint.ts';
import { unwrapKeys, wrapKeys } from '../../src/lib/classroom/keys/wrap-keys.ts';

describe('an instructor’s keys', () => {
	test('come back from under their passphrase, and from under no other', async () => {
		const { signKey, openKey } = await createKeys();
		const wrapped = await wrapKeys({ signKey, openKey }, 'caña brava');
		expect(await unwrapKeys(wrapped, 'caña brava')).toEqual({ signKey, openKey });
		expect(await unwrapKeys(wrapped, 'Caña brava')).toBeNull();
		expect(await unwrapKeys({ ...wrapped, rounds: 1 }, 'caña brava')).toBeNull();
		expect(await unwrapKeys(null, 'caña brava')).toBeNull();
		expect(JSON.stringify(wrapped)).not.toContain(signKey);
	});

	test('have a fingerprint of four groups of four digits, always the same', async () => {
		const [keys, others] = await Promise.all([createKeys(), createKeys()]);
		expect(await fingerprint(keys)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
		expect(await fingerprint(keys)).toBe(await fingerprint({ ...keys }));
		expect(await fingerprint(keys)).not.toBe(await fingerprint(others));
	});
});
