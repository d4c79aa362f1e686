import type { Domain } from './domain.ts';
import type {
	ListSpec,
	NumberSpec,
	SliderRange,
	SwitchSpec,
	Unit
} from './parameters.ts';

/** A number: its symbol, unit, domain, default, and the ends and step of its slider. */
export function number(
	symbol: string,
	unit: Unit,
	domain: Domain,
	byDefault: number | null,
	slider: SliderRange
): NumberSpec {
	return { kind: 'number', symbol, unit, domain, default: byDefault, slider };
}

/** A number without a fraction. */
export function wholeNumber(...described: Parameters<typeof number>): NumberSpec {
	return { ...number(...described), integer: true };
}

/** A list of numbers; domain and slider are those of each. */
export function list(
	symbol: string,
	unit: Unit,
	domain: Domain,
	byDefault: readonly number[] | null,
	slider: SliderRange
): ListSpec {
	return { kind: 'list', symbol, unit, domain, default: byDefault, slider };
}

/** True or false. */
export function toggle(byDefault: boolean): SwitchSpec {
	return { kind: 'switch', symbol: '', unit: '', default: byDefault };
}

/** The same, but null, "not given", is an answer too. */
export function orNull<Spec extends NumberSpec | ListSpec>(spec: Spec): Spec {
	return { ...spec, optional: true };
}
