import { expect, test } from 'vitest';
import { languagesOfChunks } from '../../src/commands/languages-of-chunks.js';
import { temporaryFolder } from './temporary-folder.ts';

test('a chunk is of a language if only the words of that language need it', () => {
	const words = (language: string, name: string, imports: readonly string[]) => ({
		[`src/lib/i18n/${language}/${name}.ts`]: {
			...{ file: `${language}-${name}.js`, src: `src/lib/i18n/${language}/${name}.ts`, imports }
		}
	});
	const chunks = {
		...words('en', 'a', ['_english.js', '_both.js']),
		...words('en', 'b', ['_english.js']),
		...words('es', 'a', ['_both.js']),
		...words('es', 'b', ['_code.js']),
		'src/app.ts': { file: 'app.js', src: 'src/app.ts', imports: ['_code.js'] },
		'_english.js': { file: 'english.js' },
		'_both.js': { file: 'both.js' },
		'_code.js': { file: 'code.js' }
	};
	const list = 'output/client/.vite/manifest.json';
	const found = languagesOfChunks(temporaryFolder({ [list]: JSON.stringify(chunks) }));
	expect(Object.fromEntries(found)).toEqual({
		...{ 'en-a.js': 'en', 'en-b.js': 'en', 'english.js': 'en' },
		...{ 'es-a.js': 'es', 'es-b.js': 'es' }
	});
});
