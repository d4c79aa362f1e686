import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

/** A source as it lies on disk; the path is from the root of the project. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** All sources of the course in one language. */
export interface CourseFiles {
	readonly lessons: readonly SourceFile[];
	readonly glossary: SourceFile;
	readonly references: SourceFile;
	/** Paths below static, as lessons name them. */
	readonly pictures: readonly string[];
}

/** Reads the sources of the course; a glossary or references not yet written are empty. */
export function readCourseFiles(root: string, locale: Locale): CourseFiles {
	const folder = `lessons/${locale}`;
	return {
		lessons: namesIn(join(root, folder))
			.filter((name) => /^\d.*\.md$/.test(name))
			.map((name) => read(root, `${folder}/${name}`, '')),
		glossary: read(root, `${folder}/glossary.md`, '---\ntitle: Glossary\n---\n'),
		references: read(root, 'lessons/references.yaml', '{}'),
		pictures: namesIn(join(root, 'static/pictures')).map((name) => `pictures/${name}`)
	};
}

function namesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function read(root: string, path: string, otherwise: string): SourceFile {
	const file = join(root, path);
	return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : otherwise };
}
