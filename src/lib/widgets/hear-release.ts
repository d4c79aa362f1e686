/**
 * Tells when whatever is being moved inside an element is done with: the finger has left, the key is
 * up, or a field has its value. Put on the element by `{@attach}`.
 */
export function hearRelease(settle: () => void) {
	return (place: HTMLElement): (() => void) => {
		let keyIsDown = false;
		const hear = ({ type, target }: Event) => {
			if (type === 'keydown') keyIsDown = true;
			else if (type === 'keyup') keyIsDown = false;
			// A slider reports a change at every step of a key that is held down.
			const goesOn = target instanceof HTMLInputElement && target.type === 'range' && keyIsDown;
			if (type !== 'keydown' && !goesOn) settle();
		};
		const heard = ['keydown', 'keyup', 'pointerup', 'pointercancel', 'change', 'click'];
		for (const each of heard) place.addEventListener(each, hear);
		return () => {
			for (const each of heard) place.removeEventListener(each, hear);
		};
	};
}
