import {
	assignmentOf,
	lacksOf,
	readPlan,
	type Lack,
	type Plan
} from '../../classroom/assignment/plan.ts';
import { signAssignment } from '../../classroom/assignment/sign-assignment.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import type { AssignmentRecord, Issue } from '../../storage/class-records.ts';
import { makeKey, readKeys } from './instructor-keys.ts';
import { plainPlan } from './my-assignments.ts';

/** Where an instructor's name is kept for the next assignment. */
const nameSetting = 'instructor-name';

/** An assignment being made: every change is written at once. */
export class Making {
	readonly #work: LearnerWork;
	#record = $state.raw() as AssignmentRecord;
	#plan = $state.raw() as Plan;
	#instructor = $state('');

	private constructor(work: LearnerWork, record: AssignmentRecord, plan: Plan, name: string) {
		this.#work = work;
		this.#record = record;
		this.#plan = plan;
		this.#instructor = name;
	}

	static async open(work: LearnerWork, record: AssignmentRecord, locale: string): Promise<Making> {
		const kept = await work.setting(nameSetting);
		const name = typeof kept === 'string' ? kept : work.profile.name;
		return new Making(work, record, readPlan(record.plan, locale), name);
	}

	get id(): string {
		return this.#record.id;
	}

	get plan(): Plan {
		return this.#plan;
	}

	/** The instructor's name, as students see it. */
	get instructor(): string {
		return this.#instructor;
	}

	/** What was given out last; null: nothing yet. */
	get issue(): Issue | null {
		return this.#record.issued.at(-1) ?? null;
	}

	/** Has it changed since it was given out? */
	get isChanged(): boolean {
		return this.issue !== null && this.#record.changedAt > this.issue.at;
	}

	get lacks(): readonly Lack[] {
		return lacksOf(this.#plan);
	}

	get points(): number {
		return this.#plan.exercises.reduce((sum, { points }) => sum + points, 0);
	}

	change(change: Partial<Plan>): void {
		this.#plan = { ...this.#plan, ...change };
		const { title } = this.#plan;
		this.#write({ title, plan: plainPlan(this.#plan) });
	}

	has(id: string): boolean {
		return this.#plan.exercises.some((each) => each.id === id);
	}

	add({ id, version, points }: Exercise): void {
		if (this.has(id)) return;
		this.change({ exercises: [...this.#plan.exercises, { id, version, points }] });
	}

	remove(id: string): void {
		this.change({ exercises: this.#plan.exercises.filter((each) => each.id !== id) });
	}

	reorder(ids: readonly string[]): void {
		const rank = ({ id }: { readonly id: string }) => ids.indexOf(id);
		this.change({
			exercises: [...this.#plan.exercises].sort((one, other) => rank(one) - rank(other))
		});
	}

	/** Other points, or the exercise as the course has it now. */
	adjust(id: string, change: { readonly points?: number; readonly version?: string }): void {
		this.change({
			exercises: this.#plan.exercises.map((each) =>
				each.id === id ? { ...each, ...change } : each
			)
		});
	}

	rename(instructor: string): void {
		this.#instructor = instructor;
		void this.#work.saveSetting(nameSetting, instructor);
		if (this.issue) this.#write({});
	}

	/** Signs it as it is now; 'locked': the key is under a passphrase that is still to be given. */
	async sign(): Promise<'signed' | 'locked'> {
		const [known] = await readKeys(this.#work);
		if (known && !known.keys) return 'locked';
		const { keys } = known ?? (await makeKey(this.#work));
		if (!keys) return 'locked';
		const { verifyKey, sealKey } = keys;
		const instructor = { name: this.#instructor.trim(), verifyKey, sealKey };
		const at = this.#nextMoment();
		const assignment = assignmentOf(this.#plan, this.id, instructor, at);
		const signed = await signAssignment(assignment, keys);
		this.#write({ issued: [...this.#record.issued, { ...signed, at }] }, at);
		return 'signed';
	}

	#nextMoment(): number {
		return Math.max(this.#work.keeping.now(), this.#record.changedAt + 1);
	}

	#write(change: Partial<AssignmentRecord>, changedAt = this.#nextMoment()): void {
		this.#record = { ...this.#record, ...change, changedAt };
		void this.#work.keeping.keep('assignments', this.#record);
	}
}
