import { roleOf } from './known-headers.ts';

/** Which columns of a table say who someone is, by their places. */
export interface WhoColumns {
	/** First name and last name, or a whole name. */
	readonly name: readonly number[];
	/** Numbers, logins, addresses: what the platform finds a student by. */
	readonly codes: readonly number[];
}

/** Finds the columns by their headers, and addresses by what they look like. */
export function guessColumns(rows: readonly (readonly string[])[]): WhoColumns {
	const [header = [], ...others] = rows;
	const found = header.map((text, at) => {
		const role = roleOf(text);
		if (role) return role;
		const cells = others.map((row) => row[at] ?? '').filter(Boolean);
		const addresses = cells.filter((cell) => /^\S+@\S+\.\S+$/.test(cell)).length;
		return cells.length > 0 && addresses === cells.length ? 'email' : null;
	});
	const placesOf = (...wanted: readonly string[]) =>
		found.flatMap((role, at) => (role && wanted.includes(role) ? [at] : []));
	const full = placesOf('full');
	return {
		name: full.length > 0 ? full : [...placesOf('first'), ...placesOf('last')],
		codes: placesOf('number', 'username', 'email')
	};
}

/** Do the columns say of every student who it is? */
export function areEnough({ name, codes }: WhoColumns): boolean {
	return name.length > 0 && codes.length > 0;
}
