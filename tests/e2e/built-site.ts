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

/** The script with which every page of this build begins, and no page of another. */
export function firstScriptOf({ folder }: Build): string {
	return firstScriptIn(readFileSync(join(root, folder, 'en/index.html'), 'utf8'));
}

/** The same, of a page. */
export function firstScriptIn(html: string): string {
	return /entry\/start\.[\w-]+\.js/.exec(html)?.[0] ?? 'none';
}
