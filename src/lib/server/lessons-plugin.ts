import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { locales, type Locale } from '../i18n/locales.ts';
import { loadBuildWords } from '../i18n/build-words.ts';
import { describeDiagnostic, type Diagnostic } from '../lessons/diagnostic.ts';
import { compileCourse, type CompiledCourse } from './compile-course.ts';
import { readCourseFiles } from './course-files.ts';

const worksPath = 'lessons/references.yaml';

/**
 * Turns the files of the course into modules that export what they say, as JSON:
 * lessons/<lang>/NN-slug.md a lesson, lessons/<lang>/guide/NN-slug.md how to give it in class,
 * lessons/<lang>/glossary.md its cards, model-map.yaml how the models hang together,
 * lessons/references.yaml the works, by language. A mistake in any of them stops the build; in development it is shown in the browser.
 */
export function lessons(): Plugin {
	let root = '';
	const courses = new Map<Locale, Promise<CompiledCourse>>();
	const courseIn = (locale: Locale) => {
		const known = courses.get(locale) ?? compileFrom(root, locale);
		courses.set(locale, known);
		return known;
	};
	const pathOf = (id: string) => relative(root, id).split(sep).join('/');

	return {
		name: 'minga-lessons',
		configResolved(config) {
			root = config.root;
		},
		buildApp: {
			order: 'pre',
			async handler() {
				for (const locale of locales) {
					const { problems } = await courseIn(locale);
					if (problems.length > 0) throw faultOf(problems);
				}
			}
		},
		configureServer({ ws }) {
			ws.on('connection', async () => {
				for (const locale of locales) {
					const { problems } = await courseIn(locale);
					const { message } = faultOf(problems);
					if (problems.length > 0) ws.send({ type: 'error', err: { message, stack: '' } });
				}
			});
		},
		async load(id) {
			const path = pathOf(id);
			const languages = languagesOf(path);
			if (languages.length === 0) return null;
			const said: [Locale, unknown][] = [];
			for (const locale of languages) {
				const { modules, problems } = await courseIn(locale);
				// A lesson shows titles, cards and works that other files hold.
				for (const file of modules.keys()) this.addWatchFile(join(root, file));
				if (problems.length > 0) this.error(placedFaultOf(problems, root));
				said.push([locale, modules.get(path) ?? null]);
			}
			const content = path === worksPath ? Object.fromEntries(said) : said[0]?.[1];
			return {
				code: `export default ${JSON.stringify(content)};`,
				moduleType: 'js',
				map: null
			};
		},
		hotUpdate({ file, modules }) {
			const path = pathOf(file);
			if (!path.startsWith('lessons/') && !path.startsWith('static/pictures/')) return undefined;
			courses.clear();
			const { moduleGraph, hot } = this.environment;
			if (this.environment.name === 'client') hot.send({ type: 'full-reload' });
			const ofCourse = [...moduleGraph.idToModuleMap.values()].filter(
				({ id }) => id !== null && languagesOf(pathOf(id)).length > 0
			);
			return [...new Set([...modules, ...ofCourse])];
		}
	};
}

async function compileFrom(root: string, locale: Locale): Promise<CompiledCourse> {
	const { engine } = await loadBuildWords(locale);
	return compileCourse(readCourseFiles(root, locale), locale, engine);
}

/** The languages that a file of the course speaks: the works speak all; none: it is no such file. */
function languagesOf(path: string): readonly Locale[] {
	if (path === worksPath) return locales;
	const folder = /^lessons\/([^/]+)\/(?:(?:(?:guide\/)?\d[^/]*|[a-z-]+)\.md|model-map\.yaml)$/.exec(
		path
	)?.[1];
	return locales.filter((locale) => locale === folder);
}

/** One message for all that is wrong; the author's lines are the trace, not ours. */
function faultOf(problems: readonly Diagnostic[]): Error {
	const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
	const message = `${count} in the lessons\n\n${problems.map(describeDiagnostic).join('\n')}\n`;
	return Object.assign(new Error(message), { stack: message });
}

/** The same, placed at the first mistake, so that the browser shows its lines. */
function placedFaultOf(problems: readonly Diagnostic[], root: string): Error {
	const [first] = problems;
	if (!first) return faultOf(problems);
	const id = join(root, first.file);
	const loc = { file: id, line: first.line, column: first.column - 1 };
	return Object.assign(faultOf(problems), { id, loc });
}
