import type { Exercise } from '../../exercises/exercise.ts';
import { suggestion } from '../nearest.ts';
import type { Bench } from './bench.ts';

/** A draw that is neither a parameter nor used is most likely misspelt. */
export function checkUse({ draws, ...rest }: Exercise, { scope, report }: Bench): void {
	const parameters = Object.keys(scope.economy.parameters);
	const used = JSON.stringify(rest);
	for (const name of Object.keys(draws))
		if (!parameters.includes(name) && !used.includes(`["name","${name}"]`))
			report(
				['draw', name],
				`nothing uses "${name}", and the model has no such parameter${suggestion(name, parameters)}`
			);
}
