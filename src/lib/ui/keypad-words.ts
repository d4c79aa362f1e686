/** The words of the keypad and of the field it types into. */
export interface KeypadWords {
	/** What the keys are for, read aloud before them. */
	readonly keypad: string;
	readonly erase: string;
	readonly minus: string;
	readonly decimal: string;
	readonly fraction: string;
	readonly percent: string;
	/** The key that ends typing. */
	readonly done: string;
	readonly openKeypad: string;
	readonly deviceKeyboard: string;
}
