import fc from 'fast-check';
import type {
	ListSpec,
	NumberSpec,
	ParameterSpec,
	ParameterSpecs
} from '../../src/lib/models/parameter-spec.ts';

/**
 * Random parameters of a model, each on a step of its slider, so that knife edges do come up.
 * Lists have `sectors` entries;
 * tables and named lists keep their default.
 */
export function randomParameters<P extends object>(
	specs: ParameterSpecs<P>,
	sectors = 2
): fc.Arbitrary<P> {
	const names = Object.keys(specs) as (keyof P & string)[];
	const drawn = Object.fromEntries(names.map((name) => [name, drawnFrom(specs[name], sectors)]));
	return fc.record(drawn) as unknown as fc.Arbitrary<P>;
}

function drawnFrom(spec: ParameterSpec, sectors: number): fc.Arbitrary<unknown> {
	switch (spec.kind) {
		case 'number':
			return orNull(spec, onSlider(spec));
		case 'list':
			return orNull(spec, fc.array(onSlider(spec), { minLength: sectors, maxLength: sectors }));
		case 'switch':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...spec.options);
		case 'table':
		case 'named-lists':
			return fc.constant(spec.default);
	}
}

function onSlider({ slider: [from, to, step] }: NumberSpec | ListSpec): fc.Arbitrary<number> {
	return fc.nat(Math.round((to - from) / step)).map((steps) => Math.min(to, from + steps * step));
}

function orNull(spec: NumberSpec | ListSpec, drawn: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	return spec.optional ? fc.option(drawn) : drawn;
}
