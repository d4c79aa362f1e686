import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../src/commands/build.js';
import { root } from '../../src/commands/root.js';

/** Every page of a built site, relative to its first one, which is ''. */
export function pagesOf({ folder }: Build): string[] {
	const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
	return files
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /(^|\/)index\.html$/.test(name))
		.map((name) => name.replace(/index\.html$/, ''))
		.sort();
}

/** A page as it was built. */
export function htmlOf(site: Build, address: string): string {
	return fileOf(site, join(address, 'index.html'));
}

/** The text of a file as it was built. */
export function fileOf({ folder }: Build, path: string): string {
	return readFileSync(join(root, folder, path), 'utf8');
}

/** The script with which every page of this build begins, and no page of another. */
export function firstScriptOf(site: Build): string {
	return firstScriptIn(htmlOf(site, 'en/'));
}

/** The same, of a page. */
export function firstScriptIn(html: string): string {
	return /entry\/start\.[\w-]+\.js/.exec(html)?.[0] ?? 'none';
}
