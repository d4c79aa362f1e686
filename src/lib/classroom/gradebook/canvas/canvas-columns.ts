/** Columns that Canvas computes; it skips them on the way in. */
export const computed =
	/Current Score|Current Points|Current Grade|Final Score|Final Points|Final Grade|Override Score|Override Grade|Override Status/;

/** How the header of an assignment that Canvas has ends: with its number. */
export const numbered = /\s\(\d+\)$/;

/** Header of the column that says at which school someone is. */
export const account = /Root\s+Account/;

/** How many columns say who someone is; 0: this is no gradebook of Canvas. */
export function whoColumns(header: readonly string[]): number {
	const [first = '', second = '', third = ''] = header;
	const names =
		first.includes('Student') && second.includes('ID')
			? 2
			: first.includes('LastName') && second.includes('FirstName') && third.includes('ID')
				? 3
				: 0;
	if (names === 0) return 0;
	const optional = [/SIS\s+User\s+ID/, /SIS\s+Login\s+ID/, /Integration\s+ID/, account];
	const section = optional.reduce(
		(at, pattern) => (pattern.test(header[at] ?? '') ? at + 1 : at),
		names
	);
	return header[section]?.includes('Section') ? section + 1 : 0;
}
