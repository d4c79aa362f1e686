const key = 'minga-tab';

/** Has this tab shown no page of the course before? Where a browser keeps nothing: no. */
export function isNewTab(): boolean {
	try {
		const isNew = sessionStorage.getItem(key) === null;
		sessionStorage.setItem(key, 'open');
		return isNew;
	} catch {
		return false;
	}
}
