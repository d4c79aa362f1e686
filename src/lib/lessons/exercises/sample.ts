import { generatorOf } from '../../exercises/drawing/generator.ts';
import { drawnSituation, type Numbers } from '../../exercises/draw.ts';
import type { Economy } from '../../exercises/economy.ts';
import type { Situation } from '../../exercises/formulas/situation.ts';

const samples = 40;

/** A few draws, whatever the conditions: what a solution holds is seen from them. */
export function sampleOf(
	numbers: Numbers,
	economy: Economy
): { readonly situations: readonly Situation[]; readonly fault: string } {
	const generator = generatorOf('what a solution holds');
	const situations: Situation[] = [];
	let fault = '';
	for (let each = 0; each < samples; each++)
		try {
			situations.push(drawnSituation(numbers, generator, economy));
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			fault = error.message;
		}
	return { situations, fault };
}
