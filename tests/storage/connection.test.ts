import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { Connection } from '../../src/lib/storage/connection.ts';
import { migrations } from '../../src/lib/storage/schema.ts';

const newer = [...migrations, () => undefined];
const countAttempts = (connection: Connection) =>
	connection.use((database) => database.count('attempts'));

describe('the way to the storage', () => {
	test('gives way to a newer version in another tab, and then says why it does not work', async () => {
		const [old, fresh] = [new Connection('way-1'), new Connection('way-1', newer)];
		expect(await countAttempts(old)).toBe(0);
		expect(await countAttempts(fresh)).toBe(0);
		await expect(countAttempts(old)).rejects.toMatchObject({ kind: 'newer' });
	});

	test('says when another tab holds it, and works as soon as that one lets go', async () => {
		const first = new Connection('way-2', migrations.slice(0, 1));
		await countAttempts(first);
		await first.close();
		const stubborn = await new Promise<IDBDatabase>((resolve) => {
			const asked = indexedDB.open('way-2', 1);
			asked.onsuccess = () => resolve(asked.result);
		});
		const fresh = new Connection('way-2', newer);
		await expect(countAttempts(fresh)).rejects.toMatchObject({ kind: 'blocked' });
		await expect(countAttempts(fresh)).rejects.toMatchObject({ kind: 'blocked' });
		stubborn.close();
		await expect
			.poll(() => countAttempts(fresh).catch((problem: unknown) => problem))
			.not.toMatchObject({ kind: 'blocked' });
	});

	test('opens again when the browser has closed it', async () => {
		const connection = new Connection('way-3');
		await connection.use(async (database) => database.close());
		expect(await countAttempts(connection)).toBe(0);
	});

	test('says that the browser keeps its storage closed', async () => {
		const open = indexedDB.open;
		indexedDB.open = () => {
			throw new DOMException('no', 'SecurityError');
		};
		const connection = new Connection('way-4');
		await expect(countAttempts(connection)).rejects.toMatchObject({ kind: 'closed' });
		indexedDB.open = open;
		expect(await countAttempts(connection)).toBe(0);
	});
});
