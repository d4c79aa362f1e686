import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { root } from './root.js';

/**
 * Runs a command in the project's folder and shows what it says.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @param {{ gentle?: boolean }} [manner] gentle: it leaves the processors to whatever else wants them
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, parameters, environment = {}, { gentle = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, parameters, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...environment },
			// On Windows npm is a script, which only a shell runs.
			shell: process.platform === 'win32' && command !== process.execPath
		});
		// What it starts in its turn is as gentle.
		if (gentle && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}
