import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stylesInTurn } from '$lib/server/styles-in-turn.ts';

const place = '<div hidden="" data-further-styles=""></div>';

/** A page as Kit writes it: the styles of these files inside it, and links that load nothing. */
function page(files: readonly string[], named = files): string {
	const styles = files.map((file) => `.${file}{color:red}\n`).join('\n');
	const links = named.map(
		(file) => `<link href="../_app/${file}.D4x_-9.css" rel="stylesheet" disabled media="">`
	);
	return (
		`<head><meta content="style-src 'self' ${hashOf(styles)}; style-src-attr 'unsafe-inline'">` +
		`<style>${styles}</style>${links.join('')}</head>` +
		`<body><header></header>${place}<main></main></body>`
	);
}

function hashOf(style: string): string {
	return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

function stylesIn(html: string): string[] {
	return [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
}

describe('stylesInTurn', () => {
	const html = stylesInTurn(page(['frame', '0', 'models', '10']));

	test('leaves in the head what every page has; the page’s own follow the header, in their order', () => {
		const [head = '', body = ''] = html.split('<body>');
		expect(stylesIn(head).join('')).toMatch(/^\.frame{[^.]*\.0{[^.]*$/);
		expect(stylesIn(body).join('')).toMatch(/^\.models{[^.]*\.10{[^.]*$/);
		expect(body).toMatch(/^<header><\/header><div [^>]*><style>/);
	});

	test('has the policy allow these two and no other', () => {
		const allowed = /style-src 'self' ([^;]*);/.exec(html)?.[1];
		expect(allowed).toBe(stylesIn(html).map(hashOf).join(' '));
	});

	test.each([
		['has no styles of its own', page(['frame', '0'])],
		['has no place for them', page(['frame', '0', 'models']).replace(place, '')],
		['has its styles in files', `<head></head><body>${place}</body>`]
	])('leaves a page as it is that %s', (_, as) => {
		expect(stylesInTurn(as)).toBe(as);
	});

	test('throws when it cannot tell which styles are whose', () => {
		const page2 = page(['frame', '0', 'models'], ['frame', '0']);
		expect(() => stylesInTurn(page2)).toThrow('names 2 files of styles and holds 3');
	});
});
