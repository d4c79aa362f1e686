import { parseReading, type Reading, type TextSize, type Theme } from './reading.ts';
import type { Store } from './store.ts';

const key = 'minga-reading';

/** The reader's settings on the screen, kept as they are chosen. */
export class ReadingSettings {
	#reading: Reading = $state.raw(parseReading(null));
	#kept = $state(true);
	readonly #store: Store | null;

	/** @param store where to keep them; null: nowhere, they last as long as the page. */
	constructor(store: Store | null) {
		this.#store = store;
		this.#kept = store !== null;
		this.#reading = parseReading(this.#read());
	}

	get theme(): Theme {
		return this.#reading.theme;
	}

	set theme(theme: Theme) {
		this.#choose({ ...this.#reading, theme });
	}

	get textSize(): TextSize {
		return this.#reading.textSize;
	}

	set textSize(textSize: TextSize) {
		this.#choose({ ...this.#reading, textSize });
	}

	/** Will the next visit find them again? */
	get kept(): boolean {
		return this.#kept;
	}

	#choose(reading: Reading): void {
		this.#reading = reading;
		try {
			this.#store?.setItem(key, JSON.stringify(reading));
		} catch {
			this.#kept = false;
		}
	}

	#read(): string | null {
		try {
			return this.#store?.getItem(key) ?? null;
		} catch {
			this.#kept = false;
			return null;
		}
	}
}
