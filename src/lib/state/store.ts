/** Where small things are kept; a browser's localStorage is one. Both may throw. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's own store; null where the reader has closed it to us. */
export function browserStore(): Store | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}
