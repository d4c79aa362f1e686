import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeKeptPages } from '../../src/commands/kept-pages.js';
import { temporaryFolder } from './temporary-folder.ts';

const frame = (up: string) =>
	`@font-face{src:url(${up}_app/immutable/assets/serif.woff2)}\n\nbody{background:url("data:image/svg+xml,%3Csvg/%3E")}\n`;
const model = '\n.model{color:red}\n\n.axis{stroke:red}';
const map = '\n.map{color:green}';

const site = {
	'index.html': page(frame('./')),
	'en/index.html': page(frame('../') + map),
	'en/models/a/index.html': page(frame('../../../') + model),
	'en/models/b/index.html': page(frame('../../../') + model),
	'en/plain/index.html': '<html><head></head><body>no styles</body></html>',
	'404.html': page(frame('/')),
	'_app/immutable/assets/serif.woff2': 'a font'
};

function page(styles: string): string {
	const hash = createHash('sha256').update(styles).digest('base64');
	return `<head><meta content="script-src 'sha256-of-a-script'; style-src 'self' 'sha256-${hash}'; style-src-attr 'unsafe-inline'">
<style>${styles}</style></head><body>words</body>`;
}

function built() {
	const folder = temporaryFolder(site);
	writeKeptPages(folder);
	return {
		folder,
		/** The styles that the copy beside a page links to, in order, as paths inside the folder. */
		stylesOf: (place: string) =>
			[...copy(place).matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, address]) =>
				posix.join(place, address ?? '')
			),
		read: (path: string) => readFileSync(join(folder, path), 'utf8'),
		copy
	};
	function copy(place: string) {
		return readFileSync(join(folder, place, 'kept.html'), 'utf8');
	}
}

describe('writeKeptPages', () => {
	test('leaves a copy without styles inside, that says the same and links to them', () => {
		const { copy, stylesOf, read } = built();
		expect(copy('en')).not.toContain('<style');
		expect(copy('en')).toContain('<body>words</body>');
		const styles = stylesOf('en').map(read).join('\n');
		expect(styles).toContain('.map{color:green}');
		expect(styles.indexOf('@font-face')).toBeLessThan(styles.indexOf('.map'));
	});

	test('leaves the page itself as it was', () => {
		const { read } = built();
		expect(read('en/index.html')).toBe(site['en/index.html']);
	});

	test('writes once what pages share', () => {
		const { folder, stylesOf } = built();
		expect(stylesOf('en/models/a')).toEqual(stylesOf('en/models/b'));
		expect(stylesOf('en')[0]).toBe(stylesOf('en/models/a')[0]);
		expect(stylesOf('.')).toEqual(stylesOf('en').slice(0, 1));
		const styles = readdirSync(join(folder, '_app/immutable/assets')).filter((name) =>
			name.endsWith('.css')
		);
		expect(styles).toHaveLength(3);
	});

	test('names files in the styles as seen from where the styles lie, and data as it was', () => {
		const { stylesOf, read } = built();
		const [common = ''] = stylesOf('en/models/a');
		expect(read(common)).toContain('url(serif.woff2)');
		expect(read(common)).toContain('url("data:image/svg+xml,%3Csvg/%3E")');
	});

	test('has the policy allow the scripts of the page, and no styles inside it', () => {
		const { copy } = built();
		expect(copy('en')).toContain(
			"script-src 'sha256-of-a-script'; style-src 'self'; style-src-attr 'unsafe-inline'"
		);
	});

	test('gives other styles another name', () => {
		const other = temporaryFolder({
			...site,
			'en/index.html': site['en/index.html'].replace('green', 'blue')
		});
		writeKeptPages(other);
		const names = (folder: string) => readdirSync(join(folder, '_app/immutable/assets'));
		const { folder } = built();
		expect(names(other).filter((name) => !names(folder).includes(name))).toHaveLength(1);
	});

	test('makes no copy of a page without styles, nor of the host’s page for what is not there', () => {
		const { folder } = built();
		expect(existsSync(join(folder, 'en/plain/kept.html'))).toBe(false);
		expect(existsSync(join(folder, 'kept.html'))).toBe(true);
		expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toContain('words');
	});
});
