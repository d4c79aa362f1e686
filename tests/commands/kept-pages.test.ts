import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeKeptPages } from '../../src/commands/kept-pages.js';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
	'index.html': page('./', ['frame']),
	'en/models/a/index.html': page('../../../', ['frame', 'model']),
	'en/plain/index.html': '<html><head></head><body>no styles</body></html>',
	'404.html': page('/', ['frame'])
};

/** A page as Kit writes it: the styles of these files inside, and links that load nothing. */
function page(up: string, files: readonly string[]): string {
	const styles = files.map((file) => `.${file}{color:red}`).join('\n');
	const hash = createHash('sha256').update(styles).digest('base64');
	const links = files.map(
		(file) => `<link href="${up}_app/${file}.css" rel="stylesheet" disabled media="(max-width: 0)">`
	);
	return `<head><meta content="script-src 'sha256-of-a-script'; style-src 'self' 'sha256-${hash}'; style-src-attr 'unsafe-inline'">
<style>${styles}</style>${links.join('\n')}<link href="${up}start.js" rel="modulepreload"></head><body>words</body>`;
}

function built() {
	const folder = temporaryFolder(site);
	writeKeptPages(folder);
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	return { folder, read, copy: (place: string) => read(`${place}/kept.html`) };
}

describe('writeKeptPages', () => {
	test('leaves a copy without styles inside, that links to their files in the same order', () => {
		const { copy } = built();
		const kept = copy('en/models/a');
		expect(kept).not.toContain('<style');
		expect(kept).not.toContain('disabled');
		const links = [...kept.matchAll(/<link href="([^"]+)" rel="stylesheet">/g)];
		expect(links.map(([, address]) => address)).toEqual([
			'../../../_app/frame.css',
			'../../../_app/model.css'
		]);
	});

	test('leaves in the copy all that the page says and does', () => {
		const { copy } = built();
		expect(copy('en/models/a')).toContain('<body>words</body>');
		expect(copy('en/models/a')).toContain('rel="modulepreload"');
	});

	test('leaves the page itself as it was', () => {
		const { read } = built();
		expect(read('en/models/a/index.html')).toBe(site['en/models/a/index.html']);
	});

	test('has the policy allow the scripts of the page, and no styles inside it', () => {
		const { copy } = built();
		expect(copy('en/models/a')).toContain(
			"script-src 'sha256-of-a-script'; style-src 'self'; style-src-attr 'unsafe-inline'"
		);
	});

	test('takes out all styles of a page that holds them in turn, and their hashes', () => {
		const further = '.model{color:red}';
		const hash = createHash('sha256').update(further).digest('base64');
		const inTurn = page('./', ['frame'])
			.replace("'; style-src-attr", `' 'sha256-${hash}'; style-src-attr`)
			.replace('words', `<style>${further}</style>words`);
		const folder = temporaryFolder({ 'index.html': inTurn });
		writeKeptPages(folder);
		const kept = readFileSync(join(folder, 'kept.html'), 'utf8');
		expect(kept).not.toContain('<style');
		expect(kept).toContain("style-src 'self'; style-src-attr");
	});

	test('makes no copy of a page without styles, nor of the host’s page for what is not there', () => {
		const { folder } = built();
		expect(existsSync(join(folder, 'en/plain/kept.html'))).toBe(false);
		expect(existsSync(join(folder, 'kept.html'))).toBe(true);
		expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toContain('words');
	});

	test('throws when a page names no file that its styles come from', () => {
		const folder = temporaryFolder({ 'index.html': '<style>p{color:red}</style>' });
		expect(() => writeKeptPages(folder)).toThrow('index.html has styles inside');
	});
});
