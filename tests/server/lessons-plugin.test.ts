import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createBuilder, type InlineConfig } from 'vite';
import { lessons } from '../../src/lib/server/lessons-plugin.ts';

const frontMatter =
	'---\ntitle: A test\nsummary: One.\npart: 1\nminutes: 20\nobjectives: { explain: Explain. }\nprerequisites: []\nsources: []\n---\n\n';

const folders: string[] = [];

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A project of one lesson and one script that shows its title. */
function projectWith(text: string): InlineConfig {
	const root = mkdtempSync(join(tmpdir(), 'lessons-'));
	folders.push(root);
	mkdirSync(join(root, 'lessons/en'), { recursive: true });
	writeFileSync(join(root, 'lessons/en/01-a.md'), frontMatter + text);
	writeFileSync(join(root, 'main.js'), "import a from './lessons/en/01-a.md'; export default a;");
	return {
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [lessons()],
		builder: {},
		build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'main.mjs' } }
	};
}

test('a lesson is a module that exports what it says', async () => {
	const config = projectWith('Words.');
	await (await createBuilder(config)).buildApp();
	const built = (await import(join(config.root ?? '', 'dist/main.mjs'))) as { default: unknown };
	expect(built.default).toMatchObject({
		title: 'A test',
		spreads: [{ blocks: [{ kind: 'prose', html: '<p>Words.</p>' }] }]
	});
});

test('a mistake stops the build with its place, what is wrong, and no trace of ours', async () => {
	const build = (await createBuilder(projectWith('A :trm[word].\n\n<b>'))).buildApp();
	await expect(build).rejects.toMatchObject({
		stack:
			'2 mistakes in the lessons\n\n' +
			'lessons/en/01-a.md:11:3 there is no construct :trm; did you mean "term"?\n' +
			'lessons/en/01-a.md:13:1 HTML is not allowed in a lesson; write Markdown, or \\< for a plain <\n'
	});
});
