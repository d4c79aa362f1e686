const fetched = new Map<string, Promise<unknown>>();

/**
 * Fetches what the build wrote as JSON for several pages of a language, once; kept on the device, it
 * comes without a connection too. Whoever asks again after a failure is not told of the old one.
 *
 * @throws {Error} when nothing comes
 */
export function fetchOnce(address: string): Promise<unknown> {
	const before = fetched.get(address);
	if (before) return before;
	const now = read(address);
	fetched.set(address, now);
	now.catch(() => fetched.delete(address));
	return now;
}

async function read(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
