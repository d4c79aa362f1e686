import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/commands/root.js';
import { sites } from './sites.js';

/**
 * Lets every page that is opened from now on speak a language that does not exist: its words are
 * accented, 40 % longer and in brackets, and it runs from right to left. Numbers, formulas and code
 * stay as they are in every language. The words of a picture are placed by their length as it is
 * drawn: they come longer from the catalogue, so that only live pictures speak it.
 */
export async function speakPseudo(page: Page): Promise<void> {
	await page.addInitScript(speak);
	for (const name of catalogues)
		await page.route(new RegExp(`/${name}$`), (route) =>
			route.fulfill({ contentType: 'text/javascript', body: longerWords(name) })
		);
}

const chunks = join(root, sites.course.folder, '_app/immutable/chunks');

/** The scripts with the words of a model: only those say what it leaves out. */
const catalogues = readdirSync(chunks).filter(
	(name) => name.endsWith('.js') && /\bleavesOut:/.test(readFileSync(join(chunks, name), 'utf8'))
);

/** A script in the place of a catalogue: it gives out the same, with longer words in the picture. */
function longerWords(name: string): string {
	const script = readFileSync(join(chunks, name), 'utf8');
	const names = /export\{([^}]*)\};?\s*$/.exec(script)?.[1]?.split(',') ?? [];
	const given = names.map((name, at) => {
		const outside = name.split(' as ').at(-1)?.trim() ?? '';
		return `const x${at} = longer(plain.${outside}); export { x${at} as ${outside} };`;
	});
	return [
		`import * as plain from './${name}?plain';`,
		`const longer = (words) => words?.leavesOut ? { ...words, picture: pseudo(words.picture) } : words;`,
		...given
	].join('\n');
}

/** Runs inside a page, before its own scripts; it knows nothing of what stands round it. */
function speak(): void {
	const [letters, marked] = ['aeiounycsAEIOUNYCS', 'áêïöûñýçšÁÊÏÖÛÑÝÇŠ'].map((all) => [...all]);
	const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
	const silent = 'script, style, code, kbd, .katex, math, textarea, svg text';
	/** What was said last, of each text: a page that says it anew is translated anew. */
	const said = new WeakMap<Node, string>();

	const lengthen = (text: string) => {
		let owed = 0;
		return Array.from(text, (letter) => {
			owed += 0.4;
			const accented = marked?.[letters?.indexOf(letter) ?? -1] ?? letter;
			if (owed < 1 || !/[a-z]/i.test(letter)) return accented;
			owed -= 1;
			return accented + accented.toLowerCase();
		}).join('');
	};
	// Two letters are a sign: “Aa”, “ES”.
	const isOfWords = (text: string) => /\p{L}{3}/u.test(text) && !text.includes('[');
	const translate = (text: string) => {
		// What stands in braces is filled in later.
		const parts = text.trim().split(/(\{\w+\})/);
		const longer = parts.map((part, at) => (at % 2 ? part : lengthen(part))).join('');
		return text.replace(text.trim(), () => `[${longer}]`);
	};
	const translateWords = (words: unknown): unknown => {
		if (typeof words === 'string') return isOfWords(words) ? translate(words) : words;
		if (typeof words !== 'object' || words === null) return words;
		return Object.fromEntries(
			Object.entries(words).map(([key, value]) => [key, translateWords(value)])
		);
	};
	Object.assign(globalThis, { pseudo: translateWords });

	const translateText = (node: Node) => {
		const text = node.nodeValue ?? '';
		if (!isOfWords(text.trim()) || node.parentElement?.closest(silent)) return;
		if (said.get(node) === text) return;
		said.set(node, translate(text));
		node.nodeValue = said.get(node) ?? text;
	};
	const translateNames = (element: Element) => {
		for (const name of spoken) {
			const text = element.getAttribute(name) ?? '';
			if (isOfWords(text)) element.setAttribute(name, translate(text));
		}
	};
	const translateAll = (root: Node) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
		for (let node: Node | null = root; node; node = walker.nextNode())
			if (node instanceof Element) translateNames(node);
			else if (node instanceof Text) translateText(node);
	};

	new MutationObserver((changes) => {
		document.documentElement.dir = 'rtl';
		for (const { type, target, addedNodes } of changes)
			if (type === 'characterData') translateText(target);
			else if (type === 'attributes') translateNames(target as Element);
			else addedNodes.forEach(translateAll);
	}).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: spoken
	});
	// Far text is laid out too, so that its faults are found.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { content-visibility: visible !important; }');
	document.adoptedStyleSheets = [sheet];
}
