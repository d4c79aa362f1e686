import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'src/lib');

/** What each room may import beside itself, and why no more. */
const rooms: Record<string, { mayImport: readonly string[]; because: string }> = {
	models: { mayImport: [], because: 'a plain script must be able to compute every economy' },
	i18n: { mayImport: ['models'], because: 'words describe solutions, and know nothing of screens' },
	exercises: {
		mayImport: ['models', 'i18n'],
		because: 'a mark follows from an answer and a model, and numbers are read as people write them'
	},
	lessons: {
		mayImport: ['models', 'i18n', 'exercises'],
		because: 'a lesson is text checked against models, whatever shows it'
	},
	server: {
		mayImport: ['models', 'exercises', 'lessons', 'search', 'i18n', 'widgets'],
		because: 'the build reads lessons and draws their opening pictures; no page imports it'
	},
	diagrams: { mayImport: [], because: 'a drawing knows lengths and points, no economics' },
	charts: { mayImport: [], because: 'a plot knows numbers, no economics' },
	ui: { mayImport: [], because: 'a button serves any screen' },
	widgets: {
		mayImport: ['models', 'diagrams', 'charts', 'ui', 'i18n'],
		because: 'a widget shows a model; it keeps no answers and reads no lessons'
	},
	practice: {
		mayImport: ['models', 'i18n', 'exercises', 'diagrams', 'ui', 'widgets', 'state'],
		because:
			'a learner meets an exercise here: what is right is decided elsewhere, and what is kept too'
	},
	classroom: {
		mayImport: ['models', 'i18n', 'exercises'],
		because: 'who assigns, hands in and marks must come to the same result wherever it is computed'
	},
	storage: { mayImport: [], because: 'what is kept outlives every screen and every lesson' },
	state: {
		mayImport: ['models', 'i18n', 'offline', 'storage'],
		because: 'what outlives a page knows nothing of how it is shown'
	},
	teaching: {
		mayImport: [
			'classroom',
			'models',
			'exercises',
			'practice',
			'widgets',
			'diagrams',
			'ui',
			'charts',
			'i18n',
			'state',
			'storage'
		],
		because:
			'giving out, collecting and teaching in the room need screens, and the pages share them'
	},
	notes: {
		mayImport: ['ui', 'i18n', 'storage', 'state'],
		because: 'a note knows the words it marks and whose it is, not what the lesson teaches'
	},
	search: { mayImport: [], because: 'an index knows words and addresses, whatever they lead to' },
	review: { mayImport: [], because: 'when to ask again follows from what was answered, and when' },
	offline: { mayImport: [], because: 'installing must work whatever the pages are' }
};

describe('the rooms of the house', () => {
	const imports = sourceFiles(library).flatMap(importsOf);

	for (const [room, { mayImport, because }] of Object.entries(rooms)) {
		test(`${room} imports only ${['itself', ...mayImport].join(', ')}, because ${because}`, () => {
			const strays = imports
				.filter(({ from, to }) => roomOf(from) === room && roomOf(to) !== room)
				.filter(({ to }) => !mayImport.includes(roomOf(to)))
				.map(({ from, to }) => `${relative(root, from)} imports ${relative(root, to)}`);
			expect(strays).toEqual([]);
		});
	}

	test('every folder of the library has its line above', () => {
		expect(readdirSync(library).sort()).toEqual(Object.keys(rooms).sort());
	});
});

test('models use no clock, no chance, no page: the same numbers everywhere, for ever', () => {
	const impure =
		/\b(Date|performance|Math\.random|document|window|globalThis|crypto|process)\b[.(]/;
	const strays = sourceFiles(join(library, 'models')).filter((file) =>
		impure.test(withoutComments(readFileSync(file, 'utf8')))
	);
	expect(strays).toEqual([]);
});

test('models need no package: the core can be copied into any project', () => {
	const strays = sourceFiles(join(library, 'models')).flatMap((file) =>
		specifiersOf(file).filter((specifier) => !specifier.startsWith('.'))
	);
	expect(strays).toEqual([]);
});

test('what is sent to a reader names the models it shows: the list of all would bring them all', () => {
	const all = /import (?!type)[^;]*models\/index\.ts'/;
	const strays = sourceFiles(join(root, 'src'))
		.filter((file) => !file.startsWith(join(library, 'server')))
		.filter((file) => all.test(readFileSync(file, 'utf8')));
	expect(strays.map((file) => relative(root, file))).toEqual([]);
});

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|js|svelte)$/.test(file))
		.map((file) => join(folder, file));
}

function specifiersOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const pattern = /(?:from\s+|import\s*\(?\s*)['"]([^'"]+)['"]/g;
	return [...text.matchAll(pattern)].map(([, specifier]) => specifier ?? '');
}

function importsOf(file: string): { from: string; to: string }[] {
	return specifiersOf(file).flatMap((specifier) => {
		const path = specifier.startsWith('$lib/')
			? join(library, specifier.slice('$lib/'.length))
			: specifier.startsWith('.')
				? resolve(dirname(file), specifier)
				: null;
		return path && existsSync(path) && statSync(path).isFile() ? [{ from: file, to: path }] : [];
	});
}

function roomOf(file: string): string {
	const path = relative(library, file);
	return path.startsWith('..') ? 'outside src/lib' : (path.split('/')[0] ?? '');
}

function withoutComments(code: string): string {
	return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
