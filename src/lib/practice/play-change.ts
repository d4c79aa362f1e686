import type { SomeParameters, SomeState } from '../widgets/some-model.ts';

/** How long a change takes to be seen (milliseconds). */
const lasts = 1400;

/**
 * Moves a model from where it is to other parameters, slowly enough to be followed. Values between
 * that the model refuses are passed over. Returns how to stop.
 *
 * @param still shows the end at once
 */
export function playChange(model: SomeState, to: SomeParameters, still: boolean): () => void {
	const from = model.parameters;
	if (still) {
		model.set(to);
		return () => undefined;
	}
	let request = 0;
	let began: number | null = null;
	const frame = (time: number) => {
		began ??= time;
		const share = Math.min(1, (time - began) / lasts);
		model.set(share === 1 ? to : between(from, to, share * share * (3 - 2 * share)));
		if (share < 1) request = requestAnimationFrame(frame);
		else model.settle();
	};
	request = requestAnimationFrame(frame);
	return () => cancelAnimationFrame(request);
}

/** Numbers on their way; whatever is no number changes at the end. */
function between(from: SomeParameters, to: SomeParameters, share: number): SomeParameters {
	const moving = Object.entries(to).flatMap(([name, end]) => {
		const start = from[name];
		return typeof start === 'number' && typeof end === 'number'
			? [[name, start + (end - start) * share] as const]
			: [];
	});
	return Object.fromEntries(moving);
}
