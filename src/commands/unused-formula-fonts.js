import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesBelow } from './files-below.js';

/** Where formulas may stand: in pages, in what pages load, in scripts. */
const mayHoldFormulas = /\.(html|json|js)$/;

/**
 * What a font is, or what a rule asks for; where it says nothing, other rules decide.
 * @typedef {object} Type
 * @property {string | undefined} family
 * @property {boolean | undefined} bold
 * @property {boolean | undefined} italic
 */

/**
 * The fonts that come with KaTeX's styles and that no formula of the course is set in: fraktur,
 * typewriter and the like. In doubt a font is used: as soon as all classes that a rule asks for
 * are found anywhere, be it on different elements.
 * @param {string} folder of the built site
 * @returns {Set<string>} their paths inside the folder
 */
export function unusedFormulaFonts(folder) {
	const names = filesBelow(folder);
	const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
	const formulas = names.filter((name) => mayHoldFormulas.test(name));
	const classes = new Set(formulas.flatMap((name) => classesIn(read(name))));
	const sheets = names.filter((name) => /(^|\/)katex[^/]*\.css$/.test(name));
	return new Set(
		sheets.flatMap((sheet) =>
			unusedIn(read(sheet), classes).map((file) => posix.join(posix.dirname(sheet), file))
		)
	);
}

/**
 * The files of a style sheet's fonts that nothing with these classes is set in.
 * @param {string} styles
 * @param {ReadonlySet<string>} classes
 */
function unusedIn(styles, classes) {
	const blocks = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
		head,
		type: typeOf(body),
		file: /url\(['"]?([^'")]+)/.exec(body)?.[1]
	}));
	const rules = blocks.filter(({ head }) => !head.includes('@font-face'));
	const named = new Set(rules.map(({ type }) => type.family));
	const asked = rules.filter(({ head }) => isAnyIn(head, classes)).map(({ type }) => type);
	return blocks.flatMap(({ head, type, file }) =>
		head.includes('@font-face') && file && named.has(type.family) && !isUsed(type, asked)
			? [file]
			: []
	);
}

/**
 * Is anything set in this font, by one rule or by several together?
 * @param {Type} font
 * @param {readonly Type[]} rules
 */
function isUsed(font, rules) {
	// A rule that names no family is for letters that have theirs from another rule.
	const someBold = rules.some(({ family, bold }) => !family && bold);
	const someItalic = rules.some(({ family, italic }) => !family && italic);
	return rules.some(
		({ family, bold, italic }) =>
			family === font.family &&
			agrees(bold, font.bold, someBold) &&
			agrees(italic, font.italic, someItalic)
	);
}

/**
 * @param {boolean | undefined} asked by the rule
 * @param {boolean | undefined} is so of the font
 * @param {boolean} askedElsewhere by another rule
 */
function agrees(asked, is, askedElsewhere) {
	return asked === undefined ? !is || askedElsewhere : asked === Boolean(is);
}

/**
 * @param {string} declarations
 * @returns {Type}
 */
function typeOf(declarations) {
	const [, weight] = /font-weight:\s*(\w+)/.exec(declarations) ?? [];
	const [, style] = /font-style:\s*(\w+)/.exec(declarations) ?? [];
	return {
		family: /KaTeX_\w+/.exec(declarations)?.[0],
		bold: weight === undefined ? undefined : /^(bold|[6-9]00)$/.test(weight),
		italic: style === undefined ? undefined : style !== 'normal'
	};
}

/**
 * Are all classes of one of these selectors among those found?
 * @param {string} selectors
 * @param {ReadonlySet<string>} found
 */
function isAnyIn(selectors, found) {
	return selectors
		.split(',')
		.some((one) => (one.match(/(?<=\.)[\w-]+/g) ?? []).every((name) => found.has(name)));
}

/**
 * Every class in a text that is HTML or holds some, with quotes escaped or not.
 * @param {string} text
 */
function classesIn(text) {
	return [...text.matchAll(/class=\\?["']([^"'\\]*)/g)].flatMap(([, names = '']) =>
		names.split(/\s+/)
	);
}
