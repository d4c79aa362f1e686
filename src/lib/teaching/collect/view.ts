import * as v from 'valibot';
import { policies, type Policy } from '../../classroom/assignment/assignment.ts';

/** How an instructor looks at the hand-ins of an assignment, and where marks go. */
export interface View {
	/** null: as the assignment says. */
	readonly policy: Policy | null;
	/** Id of the class list; null: none. */
	readonly roster: string | null;
	/** Header of the gradebook's column to fill; null: a new one. */
	readonly column: string | null;
	/** What full marks are worth in the gradebook; null: as in the assignment. */
	readonly worth: number | null;
}

export const defaultView: View = { policy: null, roster: null, column: null, worth: null };

const shape = v.strictObject({
	policy: v.nullable(v.picklist(policies)),
	roster: v.nullable(v.string()),
	column: v.nullable(v.string()),
	worth: v.nullable(v.pipe(v.number(), v.minValue(0)))
});

/** As it was kept; where it was not, as it is at first. */
export function viewFrom(kept: unknown): View {
	const checked = v.safeParse(shape, kept);
	return checked.success ? checked.output : defaultView;
}
