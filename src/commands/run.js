import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * Runs a command in the project's folder and shows what it says.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, parameters, environment = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, parameters, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...environment },
			// On Windows npm is a script, which only a shell runs.
			shell: process.platform === 'win32' && command !== process.execPath
		});
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}
