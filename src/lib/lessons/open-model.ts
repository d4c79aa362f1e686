import { checkParameter, defaultsOf, describeDomain } from '../models/parameters.ts';
import type { ParameterSpec, ParameterValue } from '../models/parameter-spec.ts';
import type { LessonModel } from './course-context.ts';
import type { ModelBlock } from './lesson.ts';
import { suggestion } from './nearest.ts';
import { parseValue } from './parse-value.ts';

/** A model of a lesson in the state in which it opens. */
export interface OpenModel {
	readonly block: ModelBlock;
	readonly model: LessonModel;
	/** All parameters, the given and the defaults. */
	readonly parameters: Values;
	readonly solution: unknown;
}

export type Values = Readonly<Record<string, ParameterValue>>;

/** Takes note of what is wrong with the parameter of a name; '' for several together. */
export type ReportParameter = (name: string, message: string) => void;

/**
 * Reads values of parameters as a lesson spells them and holds each to its domain.
 *
 * @returns null if any is at fault; the faults are reported
 */
export function readValues(
	given: Readonly<Record<string, string>>,
	{ parameters }: LessonModel,
	report: ReportParameter
): Values | null {
	let sound = true;
	const values = Object.entries(given).map(([name, spelling]) => {
		const spec = parameters[name];
		const read = spec ? readValue(name, spelling, spec) : unknownParameter(name, parameters);
		if (read.message !== undefined) {
			sound = false;
			report(name, read.message);
		}
		return [name, read.value ?? null] as const;
	});
	return sound ? Object.fromEntries(values) : null;
}

/**
 * Solves a model at values that are sound one by one.
 *
 * @returns undefined if they do not go together; that is reported
 */
export function solveAt(model: LessonModel, values: Values, report: ReportParameter): unknown {
	try {
		return model.solve(values as never);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		report('', `these values do not go together: ${error.message}`);
		return undefined;
	}
}

/** The values given, and the defaults of all others. */
export function completed({ parameters }: LessonModel, values: Values): Values {
	return { ...defaultsOf<Record<string, ParameterValue>>(parameters), ...values };
}

interface ReadValue {
	readonly value?: ParameterValue;
	readonly message?: string;
}

function unknownParameter(name: string, parameters: LessonModel['parameters']): ReadValue {
	return { message: `there is no parameter "${name}"${suggestion(name, Object.keys(parameters))}` };
}

function readValue(name: string, spelling: string, spec: ParameterSpec): ReadValue {
	const value = parseValue(spelling, spec);
	if (value === undefined) {
		const withPoint = spelling.replace(',', '.');
		const hint =
			spec.kind === 'number' && parseValue(withPoint, spec) !== undefined
				? `; write ${withPoint}, with a point`
				: '';
		return { message: `${name} must be ${describeDomain(spec)}, got "${spelling}"${hint}` };
	}
	try {
		checkParameter(name, spec, value);
		return { value };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { message: error.message };
	}
}
