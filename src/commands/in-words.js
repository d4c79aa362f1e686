/**
 * Runs a command; what goes wrong is said in one sentence, and the exit code tells it too.
 * @param {() => Promise<void>} command
 */
export async function inWords(command) {
	try {
		await command();
	} catch (error) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
