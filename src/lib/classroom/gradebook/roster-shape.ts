import * as v from 'valibot';
import type { Roster } from './roster.ts';

const cells = v.array(v.string());

const shape = v.strictObject({
	kind: v.picklist(['canvas', 'moodle', 'typed']),
	who: cells,
	graded: v.array(v.strictObject({ header: v.string(), worth: v.nullable(v.number()) })),
	students: v.array(
		v.strictObject({
			key: v.string(),
			name: v.string(),
			codes: cells,
			cells,
			grades: cells
		})
	)
});

/** A class as it was kept; null if it is not one. */
export function rosterFrom(content: unknown): Roster | null {
	const checked = v.safeParse(shape, content);
	return checked.success ? checked.output : null;
}
