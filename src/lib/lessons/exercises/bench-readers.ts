import type { Compilation } from '../compilation.ts';
import { suggestion } from '../nearest.ts';
import type { YamlSource } from '../yaml-source.ts';
import type { Bench } from './bench.ts';
import { formulaPlace } from './formula-place.ts';
import { readFormula } from './formulas/read-formula.ts';
import { scopeAfter, type Scope } from './formulas/scope.ts';
import type { FormulaText } from './settings.ts';

/** How formulas and changes of a YAML text are read, and its faults told at their place. */
export function benchReaders(
	yaml: YamlSource,
	scope: Scope,
	compilation: Compilation
): Pick<Bench, 'formula' | 'changes' | 'report'> {
	const report: Bench['report'] = (path, message) =>
		compilation.report(yaml.placeOf(path), message);
	const formula: Bench['formula'] = (path, written, after) =>
		readFormula(String(written), after ? scopeAfter(scope, after) : scope, (index, message) =>
			compilation.report(formulaPlace(compilation, yaml.placeOf(path), index), message)
		);
	return {
		report,
		formula,
		changes(path, written) {
			const names = Object.keys(scope.economy.parameters);
			const read = Object.entries(written).map(([name, each]: [string, FormulaText]) => {
				if (!names.includes(name))
					compilation.report(
						yaml.placeOf([...path, name], 'key'),
						`there is no parameter "${name}"${suggestion(name, names)}`
					);
				return [name, formula([...path, name], each)] as const;
			});
			return read.some(([, each]) => each === null) ? null : Object.fromEntries(read);
		}
	};
}
