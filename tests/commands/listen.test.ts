import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/commands/listen.js';

function server() {
	const made = createServer();
	onTestFinished(() => void made.close());
	return made;
}

describe('listen', () => {
	test('returns the port that the system chose when asked for 0', async () => {
		expect(await listen(server(), 'localhost', '0')).toBeGreaterThan(0);
	});

	test('throws in words when the port asked for is in use', async () => {
		const port = String(await listen(server(), 'localhost', '0'));
		await expect(listen(server(), 'localhost', port)).rejects.toThrow(
			`Port ${port} is in use. Choose another with PORT=… or end what uses it.`
		);
	});

	test('takes the next free port when none was asked for', async () => {
		const first = await listen(server(), 'localhost', undefined);
		const second = await listen(server(), 'localhost', undefined);
		expect(second).toBeGreaterThan(first);
	});

	test.each(['a door', '70000', '-1', '80.5'])('throws when PORT is "%s"', async (asked) => {
		await expect(listen(server(), 'localhost', asked)).rejects.toThrow(
			`PORT must be a number from 0 to 65535, not "${asked}"`
		);
	});
});
