import type { Let } from '../../exercises/exercise.ts';
import { withLets } from '../../exercises/draw.ts';
import { withinDomain } from '../../exercises/formulas/within-domain.ts';
import type { Compilation } from '../compilation.ts';
import type { YamlSource } from '../yaml-source.ts';
import { formulaPlace } from './formula-place.ts';
import { readFormula } from './formulas/read-formula.ts';
import { namesIn, type Scope } from './formulas/scope.ts';
import type { CommonSettings } from './settings.ts';

/** Reads the names an author gives to formulas; each may use the ones before it. */
export function readLets(
	settings: CommonSettings,
	scope: Scope,
	yaml: YamlSource,
	compilation: Compilation
): { readonly lets: readonly Let[]; readonly scope: Scope } {
	const { report } = compilation;
	const lets: Let[] = [];
	let known = scope;
	for (const [name, written] of Object.entries(settings.let)) {
		const taken = namesIn(known);
		if (!/^[a-z][A-Za-z0-9]*$/.test(name))
			report(
				yaml.placeOf(['let', name], 'key'),
				`a name is made of letters and digits, as in lossAlone, got "${name}"`
			);
		else if (taken.known.includes(name) || taken.fields.includes(name))
			report(
				yaml.placeOf(['let', name], 'key'),
				`there is a "${name}" already; choose another name`
			);
		const start = yaml.placeOf(['let', name]);
		const formula = readFormula(String(written), known, (index, message) =>
			report(formulaPlace(compilation, start, index), message)
		);
		// A name at fault is known all the same: what uses it is no further mistake.
		const added = { name, formula: formula ?? 0 };
		lets.push(added);
		known = {
			...known,
			situations: known.situations.flatMap(
				(each) => withinDomain(() => withLets(each, [added])) ?? []
			)
		};
	}
	return { lets, scope: known };
}
