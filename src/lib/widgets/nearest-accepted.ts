import type { Model } from '../models/model.ts';
import type { ParameterSpec } from '../models/parameter-spec.ts';

const halvings = 40;

/**
 * How far a model goes along with a change: the last value on the way from the present one (which it
 * accepts) to the one asked for, on the steps of the slider. Of a list, one number may change. What is no
 * number stays as it is.
 */
export function nearestAccepted<P extends object, S>(
	model: Model<P, S>,
	from: P,
	patch: Partial<P>
): Partial<P> {
	const kept: Partial<P> = {};
	for (const name of Object.keys(patch) as (keyof P & string)[]) {
		kept[name] = along(model, { ...from, ...kept }, name, patch[name]) as P[typeof name];
	}
	return kept;
}

function along<P extends object, S>(
	model: Model<P, S>,
	from: P,
	name: keyof P & string,
	asked: unknown
): unknown {
	const start = from[name];
	const spec = model.parameters[name];
	const accepts = (value: unknown) => accepted(model, { ...from, [name]: value });
	if (accepts(asked)) return asked;
	if (spec.kind === 'list' && Array.isArray(start) && Array.isArray(asked)) {
		const [changed = -1, ...others] = asked.flatMap((value, index) =>
			value === start[index] ? [] : [index]
		);
		if (changed < 0 || others.length > 0 || start.length !== asked.length) return start;
		const put = (value: number) => start.map((old, index) => (index === changed ? value : old));
		return put(
			lastAccepted(start[changed] as number, asked[changed] as number, stepOf(spec), (value) =>
				accepts(put(value))
			)
		);
	}
	if (typeof start === 'number' && typeof asked === 'number')
		return lastAccepted(start, asked, stepOf(spec), accepts);
	return start;
}

function lastAccepted(
	from: number,
	asked: number,
	step: number,
	accepts: (value: number) => boolean
): number {
	let near = from;
	let far = asked;
	for (let halving = 0; halving < halvings; halving++) {
		const middle = (near + far) / 2;
		if (accepts(middle)) near = middle;
		else far = middle;
	}
	// The last step at or before that: an end that the domain leaves out is one step too far.
	const way = asked > from ? 1 : -1;
	const last = Math.round(near / step);
	for (const steps of [last, last - way]) {
		const onStep = Number((steps * step).toFixed(10));
		if ((onStep - from) * way > 0 && accepts(onStep)) return onStep;
	}
	return from;
}

function stepOf(spec: ParameterSpec): number {
	return spec.kind === 'number' || spec.kind === 'list' ? spec.slider[2] : 1;
}

function accepted<P extends object, S>(model: Model<P, S>, parameters: P): boolean {
	try {
		model.solve(parameters);
		return true;
	} catch (refusal) {
		if (refusal instanceof RangeError) return false;
		throw refusal;
	}
}
