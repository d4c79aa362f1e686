import jsep from 'jsep';

// Only the operators of formulas; jsep's own list is that of JavaScript.
for (const operator of ['|', '&', '<<', '>>', '>>>', '%', '**', '===', '!==', '??'])
	jsep.removeBinaryOp(operator);
for (const operator of ['~', '+']) jsep.removeUnaryOp(operator);
jsep.addBinaryOp('^', 11, true);
jsep.addBinaryOp('and', 2);
jsep.addBinaryOp('or', 1);
jsep.addUnaryOp('not');
// For with(name = formula).
jsep.addBinaryOp('=', 0.5, true);

/** A formula as its parser sees it, or where it ceases to be one. */
export type Syntax =
	| { readonly kind: 'read'; readonly tree: jsep.Expression }
	| { readonly kind: 'broken'; readonly index: number; readonly message: string };

/** First of ten characters, for private use, that stand for digits in a path such as list.0.name. */
const privateDigits = 0xe000;

/** Reads the notation of a formula. */
export function readSyntax(text: string): Syntax {
	try {
		return { kind: 'read', tree: jsep(withPositions(text)) };
	} catch (error) {
		const { index, description } = error as { index?: number; description?: string };
		if (index === undefined || description === undefined) throw error;
		return { kind: 'broken', index, message: explain(description) };
	}
}

/** The name of a field; a number if it is a position. */
export function fieldOf(name: string): string | number {
	const plain = name.replace(/[\ue000-\ue009]/g, (mark) =>
		String((mark.codePointAt(0) ?? 0) - privateDigits)
	);
	return /^\d+$/.test(plain) ? Number(plain) : plain;
}

/** Positions after a point become names of the same length, which jsep can read. */
function withPositions(text: string): string {
	return text.replace(/(?<=[\p{L}_\])][\p{L}\p{N}_]*(?:\.\d+)*)\.\d+/gu, (position) =>
		position.replace(/\d/g, (digit) => String.fromCodePoint(privateDigits + Number(digit)))
	);
}

function explain(description: string): string {
	const said = description
		.replace(/[\ue000-\ue009]/g, '')
		.replace(/^./, (first) => first.toLowerCase());
	return `this formula is broken here: ${said}`;
}
