import { describe, expect, test } from 'vitest';
import { Outbox } from '../../src/lib/storage/outbox.ts';
import type { Put } from '../../src/lib/storage/records.ts';

/** A disk that may be full, and remembers what was written at once. */
class Disk {
	room = true;
	refuses: string | null = null;
	readonly writes: string[][] = [];

	readonly write = async (puts: readonly Put[]): Promise<void> => {
		await Promise.resolve();
		const values = puts.map(({ record }) => String((record as { value?: unknown }).value));
		if (!this.room || values.includes(this.refuses ?? ''))
			throw new DOMException('no room', 'QuotaExceededError');
		this.writes.push(values);
	};
}

const put = (name: string, value: string): Put => ({
	kind: 'settings',
	record: { profile: 'a', name, value, changedAt: 1 }
});

describe('what is on its way to the disk', () => {
	test('is said to be saved when it is written', async () => {
		const disk = new Disk();
		const outbox = new Outbox(disk.write);
		expect(await outbox.send([put('x', '1')])).toBeNull();
		expect([disk.writes, outbox.held, outbox.unwritten]).toEqual([[['1']], [], []]);
	});

	test('is written one writing at a time, of each record only the latest state', async () => {
		const disk = new Disk();
		const outbox = new Outbox(disk.write);
		await Promise.all(['1', '2', '3'].map((value) => outbox.send([put('x', value)])));
		expect(disk.writes.at(-1)).toEqual(['3']);
		expect(disk.writes.flat().filter((value) => value === '2')).toEqual([]);
	});

	test('is held when the disk is full, and written with the next that finds room', async () => {
		const disk = new Disk();
		const outbox = new Outbox(disk.write);
		disk.room = false;
		expect(await outbox.send([put('x', '1')])).toMatchObject({ kind: 'full' });
		expect(outbox.held).toEqual([put('x', '1')]);
		expect(await outbox.retry()).toMatchObject({ kind: 'full' });
		disk.room = true;
		expect(await outbox.send([put('y', '2')])).toBeNull();
		expect([disk.writes, outbox.held, outbox.problem]).toEqual([[['1', '2']], [], null]);
	});

	test('does not wait for the one record that the disk refuses', async () => {
		const disk = new Disk();
		disk.refuses = 'too much';
		const outbox = new Outbox(disk.write);
		const results = [put('x', 'too much'), put('y', '2')].map((each) => outbox.send([each]));
		expect(await Promise.all(results)).toMatchObject([{ kind: 'full' }, null]);
		expect(await outbox.send([put('z', '3')])).toBeNull();
		expect(disk.writes.flat()).toEqual(['2', '3']);
		expect(outbox.held).toEqual([put('x', 'too much')]);
	});

	test('is held in its latest state', async () => {
		const disk = new Disk();
		disk.room = false;
		const outbox = new Outbox(disk.write);
		await outbox.send([put('x', '1')]);
		await outbox.send([put('x', '2')]);
		expect(outbox.held).toEqual([put('x', '2')]);
	});

	test('is let go when it is not wanted any more', async () => {
		const disk = new Disk();
		disk.room = false;
		const outbox = new Outbox(disk.write);
		await outbox.send([put('x', '1')]);
		outbox.drop(() => true);
		expect([outbox.held, await outbox.retry()]).toEqual([[], null]);
	});

	test('tells whoever listens when something is held, and when it no longer is', async () => {
		const disk = new Disk();
		const told: number[] = [];
		const outbox: Outbox = new Outbox(disk.write, () => told.push(outbox.held.length));
		disk.room = false;
		await outbox.send([put('x', '1')]);
		disk.room = true;
		await outbox.retry();
		expect(told).toEqual([1, 0]);
	});
});
