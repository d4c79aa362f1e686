import { normalQuantile } from '../numeric/normal.ts';
import { checkParameters } from '../parameters.ts';
import { grantPanelParameters, type GrantPanelParameters } from './parameters.ts';
import { panelScore } from './score.ts';

/** A proposal of an example: what it is worth, and what the panel makes of it. */
export interface ExampleProposal {
	/** True value (money). */
	readonly value: number;
	/** The panel's score (standard deviations from the mean score). */
	readonly score: number;
	/** Are its connections among the best quarter? */
	readonly connected: boolean;
	readonly accepted: boolean;
	/** Would a perfect panel accept it? */
	readonly best: boolean;
}

/**
 * An example of proposals as the model has them, to look at: spread evenly over what is likely, so
 * that the same panel always gives the same picture. What is said of a panel is not computed of them.
 *
 * @param count how many proposals
 * @throws RangeError if a parameter is outside its domain.
 */
export function exampleProposals(
	given: Partial<GrantPanelParameters> = {},
	count = 100
): ExampleProposal[] {
	const parameters = checkParameters(grantPanelParameters, given);
	const { meanQuality, qualitySpread, noiseSpread } = parameters;
	const { connectionsCorrelation, acceptedFraction } = parameters;
	const { favours, unrelated, spread } = panelScore(parameters);
	const connectedFrom = normalQuantile(0.75);

	const drawn = Array.from({ length: count }, (_, index) => {
		const [merit, other, error] = [2, 3, 5].map((base) => normalQuantile(radical(index + 1, base)));
		const value = merit ?? 0;
		const connections = connectionsCorrelation * value + unrelated * (other ?? 0);
		const score = qualitySpread * value + favours * connections + noiseSpread * (error ?? 0);
		return {
			value: meanQuality + qualitySpread * value,
			score: spread > 0 ? score / spread : 0,
			connected: connections > connectedFrom
		};
	});
	const places = Math.round(acceptedFraction * count);
	const firstBy = (key: 'score' | 'value') =>
		new Set([...drawn].sort((one, other) => other[key] - one[key]).slice(0, places));
	const accepted = firstBy('score');
	const best = firstBy('value');
	return drawn.map((each) => ({ ...each, accepted: accepted.has(each), best: best.has(each) }));
}

/**
 * The digits of a number mirrored at the point: 1, 2, 3 in base 2 are ½, ¼, ¾. For successive numbers
 * they fill the space between 0 and 1 evenly.
 *
 * Source: van der Corput (1935); several bases side by side, Halton (1960).
 */
function radical(whole: number, base: number): number {
	let rest = whole;
	let place = 1 / base;
	let value = 0;
	while (rest > 0) {
		value += (rest % base) * place;
		rest = Math.floor(rest / base);
		place /= base;
	}
	return value;
}
