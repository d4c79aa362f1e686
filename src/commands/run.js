import { spawn } from 'node:child_process';

/**
 * Runs a command of this project or of the system and shows what it says.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to this process's own
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, parameters, environment = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, parameters, {
			stdio: 'inherit',
			env: { ...process.env, ...environment },
			shell: process.platform === 'win32'
		});
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}
