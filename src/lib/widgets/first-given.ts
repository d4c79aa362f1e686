import { inDomain } from '../models/domain.ts';
import type {
	ListSpec,
	NamedListsSpec,
	ParameterValue,
	TableSpec
} from '../models/parameter-spec.ts';
import type { SomeParameters } from './some-model.ts';
import { isStructured } from './structured-value.ts';

/**
 * What a parameter of many numbers begins with when it was not given: its default if it has one, a
 * row of defaults, or a list of ones as long as the model's first list.
 */
export function firstGiven(
	spec: ListSpec | TableSpec | NamedListsSpec,
	parameters: SomeParameters
): ParameterValue {
	if (spec.default !== null) return spec.default;
	switch (spec.kind) {
		case 'table': {
			const fields = Object.entries(spec.fields);
			return [
				Object.fromEntries(
					fields.map(([field, { default: first, slider }]) => [field, first ?? slider[0]])
				)
			];
		}
		case 'list':
			return ones(parameters).map((one) => (inDomain(one, spec.domain) ? one : spec.slider[0]));
		case 'named-lists':
			return { own: ones(parameters) };
	}
}

function ones(parameters: SomeParameters): number[] {
	const first = Object.values(parameters).find(
		(value) => typeof value === 'object' && value !== null && !isStructured(value)
	) as readonly number[] | undefined;
	return first?.map(() => 1) ?? [1];
}
