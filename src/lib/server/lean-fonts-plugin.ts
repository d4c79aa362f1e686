import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, sep } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { formulaLetters, textLetters } from './font-letters.ts';

/** What of the fonts in a style sheet is kept. */
interface Keep {
	readonly letters: string;
	/** The weights from the lightest to the boldest that the course uses, of fonts that have many. */
	readonly weights?: { readonly min: number; readonly max: number };
}

/** Weights below the font's own regular one would cost a quarter more. */
const text: Keep = { letters: textLetters, weights: { min: 400, max: 700 } };
const formulas: Keep = { letters: formulaLetters };

/** Lean fonts are made once: as long as a font and what is kept of it stay the same. */
const workshop = 'node_modules/.cache/minga-fonts';

/**
 * Ships of each font what the course is set in: its letters, its weights. Of KaTeX's formats only
 * woff2 is shipped: every browser the course runs in reads it.
 */
export function leanFonts(): Plugin {
	return {
		name: 'minga-lean-fonts',
		enforce: 'pre',
		transform: {
			filter: { id: /(?:katex-swap\.min|lib\/ui\/fonts)\.css/ },
			handler: (styles, id) =>
				withLeanFonts(
					styles.replaceAll(/,url\([^)]+\) format\("(?:woff|truetype)"\)/g, ''),
					id.replace(/\?.*/, ''),
					id.includes('katex') ? formulas : text
				)
		}
	};
}

/**
 * The styles, with the addresses of lean fonts in place of whole ones.
 *
 * @param sheet where the style sheet lies
 */
export async function withLeanFonts(styles: string, sheet: string, keep: Keep): Promise<string> {
	const addresses = [...styles.matchAll(/url\(['"]?([^'")]+\.woff2)['"]?\)/g)];
	const lean = await Promise.all(
		addresses.map(async ([whole, address = '']) => {
			const file = await leanFont(fontAt(address, sheet), keep);
			const from = relative(dirname(sheet), file).split(sep).join('/');
			return [whole, `url(${from.startsWith('.') ? from : `./${from}`})`] as const;
		})
	);
	return lean.reduce((all, [whole, instead]) => all.replaceAll(whole, instead), styles);
}

/** Beside the style sheet, or in a package. */
function fontAt(address: string, sheet: string): string {
	const beside = join(dirname(sheet), address);
	return existsSync(beside) ? beside : createRequire(sheet).resolve(address);
}

/** Makes the lean font, unless it is there; its folder is named after what it is made of. */
async function leanFont(font: string, { letters, weights }: Keep): Promise<string> {
	const whole = readFileSync(font);
	const made = createHash('sha256')
		.update(whole)
		.update(JSON.stringify([letters, weights]));
	const folder = join(process.cwd(), workshop, made.digest('hex').slice(0, 16));
	const file = join(folder, basename(font));
	if (existsSync(file)) return file;
	const lean = await subsetFont(whole, letters, {
		targetFormat: 'woff2',
		...(weights && { variationAxes: { wght: weights } })
	});
	mkdirSync(folder, { recursive: true });
	// Another build may look for it just now: it is there when it is whole.
	const unfinished = `${file}.${randomUUID()}`;
	writeFileSync(unfinished, lean);
	renameSync(unfinished, file);
	return file;
}
