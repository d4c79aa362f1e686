import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * A module of this folder and all it needs, as they are shipped: bundled, without types.
 * @param {string} name of its file
 */
export async function bundled(name) {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [svelte({ configFile: false })],
		ssr: { noExternal: true },
		build: {
			write: false,
			minify: false,
			ssr: fileURLToPath(new URL(name, import.meta.url)),
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const code = [built].flat().flatMap((made) => ('output' in made ? made.output : []))[0];
	if (code?.type !== 'chunk') throw new Error(`${name} did not become one file`);
	return import(`data:text/javascript;base64,${Buffer.from(code.code).toString('base64')}`);
}
