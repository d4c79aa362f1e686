import type { Assignment } from '../../classroom/assignment/assignment.ts';
import { openAssignment } from '../../classroom/assignment/open-assignment.ts';
import type { Assigned } from '../../classroom/collect/collected.ts';
import type { AssignmentRecord } from '../../storage/class-records.ts';

/** An assignment of this instructor's that was given out. */
export interface GivenOut extends Assigned {
	readonly archived: boolean;
}

/** Reads what was given out, the latest first; what its own signature does not fit is left out. */
export async function givenOut(records: readonly AssignmentRecord[]): Promise<readonly GivenOut[]> {
	const read = await Promise.all(
		records
			.filter(({ removed }) => !removed)
			.map(async ({ issued, archived }) => {
				const opened = await Promise.all(issued.map(({ text }) => openAssignment(text)));
				const valid = opened.flatMap((each) => (each.taken ? [each] : []));
				// The latest issue has the terms by which all are marked.
				const last = valid.at(-1);
				return last
					? [{ assignment: last.assignment, issues: valid.map(({ digest }) => digest), archived }]
					: [];
			})
	);
	return read.flat().sort((one, other) => issuedAt(other) - issuedAt(one));
}

function issuedAt({ assignment }: { readonly assignment: Assignment }): number {
	return assignment.issuedAt;
}
