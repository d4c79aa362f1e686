import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOutOfDate, nodeIsTooOld } from '../../src/commands/install.js';
import { temporaryFolder } from './temporary-folder.ts';

describe('isOutOfDate', () => {
	const lock = 'package-lock.json';
	const installed = 'node_modules/.package-lock.json';

	test('is true on a fresh clone', () => {
		expect(isOutOfDate(temporaryFolder({ [lock]: '{}' }))).toBe(true);
	});

	test('is true when the lock file was changed after the packages were installed', () => {
		const folder = temporaryFolder({ [lock]: '{}', [installed]: '{}' });
		utimesSync(join(folder, installed), 1000, 1000);
		expect(isOutOfDate(folder)).toBe(true);
	});

	test('is false when the packages are newer', () => {
		const folder = temporaryFolder({ [lock]: '{}', [installed]: '{}' });
		utimesSync(join(folder, lock), 1000, 1000);
		expect(isOutOfDate(folder)).toBe(false);
	});
});

describe('nodeIsTooOld', () => {
	test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('returns null for Node %s', (version) => {
		expect(nodeIsTooOld(version)).toBe(null);
	});

	test.each(['18.20.4', '20.18.3', '16.0.0'])('says what to do about Node %s', (version) => {
		expect(nodeIsTooOld(version)).toBe(
			`Minga needs Node 20.19 or newer; this is Node ${version}. See https://nodejs.org`
		);
	});
});
