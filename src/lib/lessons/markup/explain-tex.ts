import { nearest } from '../nearest.ts';

/** Commands that lessons are likely to mean. */
const usual = (
	'frac sqrt sum prod int lim max min log ln exp bar hat tilde text mathrm left right quad qquad ' +
	'begin end cdot times le ge leq geq ne neq lt gt approx equiv infty partial to Rightarrow in ' +
	'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho ' +
	'sigma tau phi varphi chi psi omega Gamma Delta Theta Lambda Pi Sigma Phi Psi Omega'
)
	.split(' ')
	.map((name) => `\\${name}`);

/** KaTeX's complaint in the words of the other messages. */
export function explainTex(complaint: string): string {
	const unknown = /^Undefined control sequence: (\S+)/.exec(complaint)?.[1];
	if (unknown !== undefined) {
		const near = nearest(unknown, usual);
		return `TeX has no ${unknown}${near === undefined ? '; look it up or write it in words' : `; did you mean ${near}?`}`;
	}
	const strict = /^LaTeX-incompatible input and strict mode is set to 'error': (.+?) \[/.exec(
		complaint
	)?.[1];
	return `this formula is not TeX: ${strict ?? complaint.replace(/^./, (first) => first.toLowerCase())}`;
}
