import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

/** A source as it lies on disk; the path is from the root of the project. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** Names of the first and the last page of the course, which are their addresses too. */
export const pageNames = ['how-to', 'what-to-remember'] as const;

/** All sources of the course in one language. */
export interface CourseFiles {
	readonly lessons: readonly SourceFile[];
	readonly glossary: SourceFile;
	/** The teacher's guide: a page for each lesson. */
	readonly guide: readonly SourceFile[];
	/** The first and the last page, as far as they are written. */
	readonly pages: readonly SourceFile[];
	/** The map of models on the last page. */
	readonly modelMap: SourceFile;
	readonly references: SourceFile;
	/** Paths below static, as lessons name them. */
	readonly pictures: readonly string[];
}

/** Reads the sources of the course; a glossary or references not yet written are empty. */
export function readCourseFiles(root: string, locale: Locale): CourseFiles {
	const folder = `lessons/${locale}`;
	return {
		lessons: numbered(root, folder),
		guide: numbered(root, `${folder}/guide`),
		pages: namesIn(join(root, folder))
			.filter((name) => pageNames.some((page) => name === `${page}.md`))
			.map((name) => read(root, `${folder}/${name}`, '')),
		glossary: read(root, `${folder}/glossary.md`, '---\ntitle: Glossary\n---\n'),
		modelMap: read(root, `${folder}/model-map.yaml`, '[]'),
		references: read(root, 'lessons/references.yaml', '{}'),
		pictures: namesIn(join(root, 'static/pictures')).map((name) => `pictures/${name}`)
	};
}

/** The files whose names begin with a number, in its order. */
function numbered(root: string, folder: string): SourceFile[] {
	return namesIn(join(root, folder))
		.filter((name) => /^\d.*\.md$/.test(name))
		.map((name) => read(root, `${folder}/${name}`, ''));
}

function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function read(root: string, path: string, otherwise: string): SourceFile {
	const file = join(root, path);
	return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : otherwise };
}
