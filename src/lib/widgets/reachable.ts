/** All that a keyboard can reach in a model, drawn or live, in order. */
export function reachableIn(model: HTMLElement): HTMLElement[] {
	return [...model.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]')];
}
