import { page } from '$app/state';

/** The states of a page's models in its address, so that a link or a bookmark brings them back. */
export const pageAddress = {
	/** The state of a model as the address tells it; null: it tells nothing. */
	read: (id: string): string | null => new URL(location.href).searchParams.get(id),

	/** Keeps a model's state in the address; null takes it out. */
	write: (id: string, value: string | null): void => {
		// Who goes back just after a move: the address is that of the other page while it is still loading.
		if (location.pathname !== page.url.pathname) return;
		rewriteAddress(withState(id, value));
	},

	/** The page's whole address with this state in it. */
	link: (id: string, value: string | null): string => withState(id, value)
};

/**
 * The open page has another address from now on, and stays as it is. Kit's own way would take it for
 * a navigation, and have the name of the page read out.
 */
export function rewriteAddress(address: string): void {
	history.replaceState(history.state, '', address);
}

function withState(id: string, value: string | null): string {
	const url = new URL(location.href);
	if (value === null) url.searchParams.delete(id);
	else url.searchParams.set(id, value);
	// Both signs are allowed in a query; a state that can be read can also be checked.
	url.search = url.search.replaceAll('%3A', ':').replaceAll('%2C', ',');
	return url.href;
}
