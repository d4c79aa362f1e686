import type { Store } from '../../src/lib/state/store.ts';

/** A store that forgets with the test. */
export function memoryStore(saved: Record<string, string> = {}): Store {
	const kept = new Map(Object.entries(saved));
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	};
}

/** A store as a browser with its doors closed gives it: every touch throws. */
export function closedStore(): Store {
	const refuse = (): never => {
		throw new DOMException('denied', 'SecurityError');
	};
	return { getItem: refuse, setItem: refuse };
}
