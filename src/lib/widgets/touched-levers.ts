import type { ParameterSpecs } from '../models/parameter-spec.ts';
import type { SomeParameters } from './some-model.ts';

/** What was moved in the picture of the build before it came alive: sliders off their first value. */
export function touchedLevers(
	picture: HTMLElement,
	specs: ParameterSpecs<SomeParameters>
): SomeParameters {
	const sliders = [...picture.querySelectorAll<HTMLInputElement>('input[data-parameter]')];
	const moved = sliders.filter((slider) => slider.value !== slider.defaultValue);
	return Object.fromEntries(
		moved
			.map((slider) => [slider.dataset['parameter'] ?? '', slider.valueAsNumber] as const)
			.filter(([name]) => specs[name]?.kind === 'number')
	);
}
