/** Types into a field where the caret stands, as a key would: whoever listens for input hears it. */
export function typeAtCaret(field: HTMLInputElement, text: string): void {
	const { start, end } = caretOf(field);
	replace(field, start, end, text);
}

/** Takes away what is selected, or the letter before the caret. */
export function eraseAtCaret(field: HTMLInputElement): void {
	const { start, end } = caretOf(field);
	if (start === end && start === 0) return;
	replace(field, start === end ? start - 1 : start, end, '');
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement) {
	const end = selectionEnd ?? value.length;
	return { start: selectionStart ?? end, end };
}

function replace(field: HTMLInputElement, start: number, end: number, text: string): void {
	field.focus({ preventScroll: true });
	field.setRangeText(text, start, end, 'end');
	field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
