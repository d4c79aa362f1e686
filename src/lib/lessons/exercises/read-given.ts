import type { Given, NumbersToDraw } from '../../exercises/exercise.ts';
import { checkParameter } from '../../models/parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../models/parameter-spec.ts';
import { suggestion } from '../nearest.ts';
import type { YamlSource } from '../yaml-source.ts';
import type { Economy } from '../../exercises/economy.ts';
import { readFormula } from './formulas/read-formula.ts';
import { formulaPlace } from './formula-place.ts';
import type { Compilation } from '../compilation.ts';
import type { CommonSettings } from './settings.ts';
import { countOf } from '../../exercises/drawing/draw-number.ts';

/** Reads the draws and holds each to the domain of its parameter. */
export function readDraws(
	{ draw }: CommonSettings,
	{ parameters }: Economy,
	yaml: YamlSource,
	{ report }: Compilation
): Record<string, NumbersToDraw> {
	const read = Object.entries(draw).map(([name, written]): [string, NumbersToDraw] => {
		const numbers = Array.isArray(written) ? { among: written } : written;
		const spec = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
		const place = yaml.placeOf(['draw', name]);
		const ends = 'among' in numbers ? numbers.among : [numbers.from, numbers.to];
		if (spec) for (const end of ends) check(name, spec, end, (message) => report(place, message));
		if (countOf(numbers) < 2)
			report(place, `${name} has nothing to draw from; let "to" be larger than "from"`);
		return [name, numbers];
	});
	return Object.fromEntries(read);
}

/** Reads the parameters given: plain values, or formulas on what is drawn. */
export function readGiven(
	{ given, draw }: CommonSettings,
	economy: Economy,
	yaml: YamlSource,
	compilation: Compilation
): Record<string, Given> {
	const { report } = compilation;
	const names = Object.keys(economy.parameters);
	const scope = {
		economy,
		situations: [
			{
				names: Object.fromEntries(Object.keys(draw).map((name) => [name, 1])),
				parameters: {},
				solution: null,
				solveWith: () => null
			}
		]
	};
	const formulaAt = (path: readonly PropertyKey[], text: string) =>
		readFormula(text, scope, (index, message) =>
			report(formulaPlace(compilation, yaml.placeOf(path), index), message)
		);
	const read = Object.entries(given).flatMap(([name, value]): [string, Given][] => {
		const spec = Object.hasOwn(economy.parameters, name) ? economy.parameters[name] : undefined;
		if (!spec) {
			report(
				yaml.placeOf(['given', name], 'key'),
				`there is no parameter "${name}"${suggestion(name, names)}`
			);
			return [];
		}
		if (Object.hasOwn(draw, name))
			report(yaml.placeOf(['given', name], 'key'), `${name} is both given and drawn; keep one`);
		if (spec.kind === 'number' && typeof value === 'string') {
			const formula = formulaAt(['given', name], value);
			return formula === null ? [] : [[name, { formula }]];
		}
		if (
			spec.kind === 'list' &&
			Array.isArray(value) &&
			value.some((each) => typeof each === 'string')
		) {
			const list = value.map((each: unknown, place) =>
				typeof each === 'string' ? formulaAt(['given', name, place], each) : (each as number)
			);
			return [[name, { list }]];
		}
		check(name, spec, value, (message) => report(yaml.placeOf(['given', name]), message));
		return [[name, { value: value as ParameterValue }]];
	});
	return Object.fromEntries(read);
}

function check(
	name: string,
	spec: ParameterSpec,
	value: unknown,
	report: (message: string) => void
): void {
	try {
		checkParameter(name, spec, value);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		report(error.message);
	}
}
