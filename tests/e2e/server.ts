import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Build } from '../../src/commands/build.js';
import { root } from '../../src/commands/root.js';

/** A server in a process of its own. */
export interface Server {
	/** Where the site begins, with a slash at the end. */
	readonly address: string;
	readonly port: number;
	/** Ends it from one moment to the next, as a power cut does. */
	kill(): Promise<void>;
}

/** Serves a built site as `npm start` does; port 0: any that is free. */
export async function startServer({ folder, base = '' }: Build, port = 0): Promise<Server> {
	const child = spawn(process.execPath, [join(root, 'src/commands/serve.js'), join(root, folder)], {
		env: { ...process.env, HOST: 'localhost', PORT: String(port), BASE_PATH: base },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const gone = once(child, 'exit');
	const [line] = (await Promise.race([
		once(createInterface(child.stdout), 'line'),
		gone.then(() => Promise.reject(new Error(`the server of ${folder} ended at once`)))
	])) as [string];
	const address = /http:\S+/.exec(line)?.[0] ?? '';
	return {
		address,
		port: Number(new URL(address).port),
		kill: async () => {
			child.kill('SIGKILL');
			await gone;
		}
	};
}
