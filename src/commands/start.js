import { join } from 'node:path';
import { inWords } from './in-words.js';
import { install } from './install.js';
import { root } from './root.js';

await inWords(async () => {
	await install();
	// What comes from packages can be had only now.
	const [{ ensureBuilt }, { serve }] = await Promise.all([
		import('./build.js'),
		import('./serve.js')
	]);
	const base = process.env['BASE_PATH'] ?? '';
	const version = process.env['APP_VERSION'] ?? '';
	if (!(await ensureBuilt({ folder: 'build', base, version })))
		throw new Error('The build failed: see its message above.');
	await serve(join(root, 'build'), base);
});
