import { breathe } from '../ui/breathe.ts';
import type { SomeState } from './some-model.ts';

/**
 * So many moves: after them the browser has made its machine code of most of a move. They go along the
 * whole track, so that what comes and goes on the way, marks and their words, has come and gone.
 */
const moves = 20;

/**
 * Moves a lever of a model that nobody sees yet, each move a task of its own, and leaves the model as
 * it was. The browser reads code when it first runs: else the first moves of a finger would wait for it.
 *
 * @param names of its levers; the first that is a number is moved
 * @param waits does somebody wait for the model? Then there is no time for this.
 */
export async function rehearse(
	model: SomeState,
	names: readonly string[],
	waits: () => boolean
): Promise<void> {
	const { parameters } = model;
	const name = names.find((each) => typeof parameters[each] === 'number');
	const spec = name === undefined ? undefined : model.model.parameters[name];
	if (name === undefined || spec?.kind !== 'number') return;
	const [from, to] = spec.slider;
	for (let move = 0; move < moves && !waits(); move++) {
		model.slide({ [name]: from + ((move + 0.5) / moves) * (to - from) });
		await breathe();
	}
	model.open(parameters);
}
