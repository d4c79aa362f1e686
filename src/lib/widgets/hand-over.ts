/**
 * Watches the picture of the build for what somebody does in it before its model is alive.
 *
 * @returns to be called just before the live model takes the picture's place; and what that returns,
 * just after: the keyboard stays where it was, and what was typed stands in the live field, taken if
 * it was entered and still to be gone on with if not.
 */
export function handOver(model: HTMLElement): () => () => void {
	const entered = new Set<EventTarget | null>();
	const hear = ({ target }: Event) => entered.add(target);
	model.addEventListener('change', hear);
	return () => {
		model.removeEventListener('change', hear);
		const drawn = reachableIn(model);
		const focused = drawn.findIndex((each) => each === document.activeElement);
		const typed = drawn.map((each) => (isTypedIn(each) ? each.value : null));
		return () => {
			// The live model has the drawn one's controls in the same order.
			const live = reachableIn(model);
			live[focused]?.focus({ preventScroll: true });
			for (const [place, field] of live.entries()) {
				const text = typed[place];
				if (typeof text !== 'string' || !(field instanceof HTMLInputElement)) continue;
				field.value = text;
				field.setSelectionRange(text.length, text.length);
				if (entered.has(drawn[place] ?? null))
					field.dispatchEvent(new Event('change', { bubbles: true }));
			}
		};
	};
}

function isTypedIn(control: HTMLElement): control is HTMLInputElement {
	return (
		control instanceof HTMLInputElement &&
		control.type === 'text' &&
		control.value !== control.defaultValue
	);
}

/** All that a keyboard can reach in a model, drawn or live, in order. */
function reachableIn(model: HTMLElement): HTMLElement[] {
	return [...model.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex]')];
}
