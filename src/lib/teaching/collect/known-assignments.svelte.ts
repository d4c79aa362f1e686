import { planOf } from '../../classroom/assignment/plan-of.ts';
import type { PublicKeys } from '../../classroom/keys/keys.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { AssignmentRecord } from '../../storage/class-records.ts';
import { plainPlan } from '../assign/my-assignments.ts';
import { givenOut, type GivenOut } from './given-out.ts';
import type { CameAlong } from './take-in.ts';

/** What became of an assignment that came among the hand-ins. */
export type Learned =
	| 'new'
	/** This issue of it is here already. */
	| 'known'
	/** Another key has signed it: by its terms this instructor marks nothing. */
	| 'other-instructor';

/** The assignments of an instructor that hand-ins can be collected for. */
export class KnownAssignments {
	readonly #work: LearnerWork;
	#all = $state.raw<readonly GivenOut[]>([]);

	private constructor(work: LearnerWork) {
		this.#work = work;
	}

	static async open(work: LearnerWork): Promise<KnownAssignments> {
		const known = new KnownAssignments(work);
		await known.refresh();
		return known;
	}

	/** The latest first. */
	get all(): readonly GivenOut[] {
		return this.#all;
	}

	knows(assignment: string): boolean {
		return this.#all.some((each) => each.assignment.id === assignment);
	}

	/** Reads again what was given out, here or in another tab. */
	async refresh(): Promise<void> {
		this.#all = await givenOut(await this.#records());
	}

	/** Takes in an assignment that was given out from another device, or removed from this one. */
	async learn(issue: CameAlong, keys: readonly PublicKeys[]): Promise<Learned> {
		const { assignment, digest, text } = issue;
		const { verifyKey, sealKey } = assignment.instructor;
		if (!keys.some((key) => key.verifyKey === verifyKey && key.sealKey === sealKey))
			return 'other-instructor';
		const before = (await this.#records()).find(({ id }) => id === assignment.id);
		const issued = before?.issued ?? [];
		const isHere = issued.some((each) => each.digest === digest);
		if (before && !before.removed && isHere) return 'known';
		const all = isHere ? issued : [...issued, { digest, text, at: assignment.issuedAt }];
		await this.#work.keeping.keep('assignments', {
			...(before ?? this.#recordOf(issue)),
			issued: [...all].sort((one, other) => one.at - other.at),
			removed: false,
			changedAt: before
				? Math.max(this.#work.keeping.now(), before.changedAt + 1)
				: assignment.issuedAt
		});
		await this.refresh();
		return 'new';
	}

	#recordOf({ assignment }: CameAlong): AssignmentRecord {
		const { id, title, issuedAt } = assignment;
		const plan = plainPlan(planOf(assignment));
		const states = { archived: false, removed: false };
		const times = { createdAt: issuedAt, changedAt: issuedAt };
		return { profile: this.#work.profile.id, id, title, plan, issued: [], ...states, ...times };
	}

	#records(): Promise<readonly AssignmentRecord[]> {
		return this.#work.keeping.recordsOf('assignments', this.#work.profile.id);
	}
}
