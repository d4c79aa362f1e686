import { noEconomy } from '../../src/lib/exercises/economy.ts';
import { evaluateNumber } from '../../src/lib/exercises/formulas/evaluate.ts';
import type { Situation } from '../../src/lib/exercises/formulas/situation.ts';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { readFormula } from '../../src/lib/lessons/exercises/formulas/read-formula.ts';

/** A sum and its result as a reader sees them, such as 1/1.88 = 0.53. */
export interface EquationShown {
	readonly text: string;
	/** What the sum comes to, worked out from the numbers that are shown. */
	readonly sum: number;
	readonly result: number;
	/** What one more in the last digit shown of the result is worth. */
	readonly unit: number;
}

/** The equations of a text whose left side holds numbers only, and whose right side is a number. */
export function equationsShown(html: string, locale: Locale): EquationShown[] {
	return [...html.matchAll(/<math[^>]*>(.*?)<\/math>/gs)].flatMap(([, inside = '']) => {
		const sides = written(inside, locale).split('=');
		return sides.slice(1).flatMap((side, place) => {
			const number = /^-?\d+(?:\.(?<decimals>\d+))?(?<percent>%?)$/.exec(side)?.groups;
			const left = sides[place] ?? '';
			const sum = workedOut(left);
			const result = workedOut(side);
			if (!number || sum === null || result === null) return [];
			const digits = (number['decimals']?.length ?? 0) + (number['percent'] ? 2 : 0);
			return [{ text: `${left} = ${side}`, sum, result, unit: 10 ** -digits }];
		});
	});
}

/** MathML as a formula is typed. */
function written(mathml: string, locale: Locale): string {
	const innermost = /<(\w+)[^>]*>([^<]*)<\/\1>/;
	let text = mathml.replace(/<mspace[^>]*>(<\/mspace>)?/g, '');
	// From the inside outwards; what an element held stands between these two marks.
	for (let found = innermost.exec(text); found; found = innermost.exec(text)) {
		const [whole, name = '', inside = ''] = found;
		text = text.replace(whole, () => `⟦${typed(name, inside)}⟧`);
	}
	const plain = text.replace(/[⟦⟧\s\u00a0\u202f\u2009]/g, '').replaceAll('−', '-');
	return locale === 'es'
		? plain.replaceAll('.', '').replaceAll(',', '.')
		: plain.replaceAll(',', '');
}

function typed(name: string, inside: string): string {
	const [first = '', second = ''] = partsOf(inside);
	// To KaTeX a power of a bracket is one of its closing sign.
	if (name === 'msup') return first === '⟦)⟧' ? `)^(${second})` : `(${first})^(${second})`;
	if (name === 'mfrac') return `((${first})/(${second}))`;
	if (name === 'msqrt') return `sqrt(${inside})`;
	if (name === 'msub') return `${first}_${second}`;
	return name === 'mo' ? inside.replace('×', '*').replace(/[≈≥≤]/, '=') : inside;
}

/** What stands between the outermost marks. */
function partsOf(inside: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	for (const sign of inside) {
		if (sign === '⟦' && depth++ === 0) parts.push('');
		if (depth > 0) parts.push((parts.pop() ?? '') + sign);
		if (sign === '⟧') depth--;
	}
	return parts;
}

const nothingNamed: Situation = {
	names: {},
	parameters: {},
	solution: null,
	solveWith: () => null
};

/** Null where a letter stands in it. */
function workedOut(side: string): number | null {
	const scope = { economy: noEconomy, situations: [] };
	const formula = readFormula(side.replace(/%/g, '/100'), scope, () => undefined);
	return formula === null ? null : evaluateNumber(formula, nothingNamed);
}
