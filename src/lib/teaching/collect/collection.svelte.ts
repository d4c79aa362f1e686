import type { Policy } from '../../classroom/assignment/assignment.ts';
import { classTable, type ClassTable } from '../../classroom/collect/class-table.ts';
import { courseFor, type Course } from '../../classroom/collect/course.ts';
import { decisionOn, type Decision } from '../../classroom/collect/decision.ts';
import { markHandIn, type MarkedHandIn } from '../../classroom/collect/mark-hand-in.ts';
import type { Person } from '../../classroom/collect/people.ts';
import type { Roster } from '../../classroom/gradebook/roster.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LearnerWork } from '../../state/work/learner-work.svelte.ts';
import { decisionFrom, latestOf, recordOf } from './decisions.ts';
import type { GivenOut } from './given-out.ts';
import { inSlices } from './in-slices.ts';
import { handInsOf } from './kept-hand-ins.ts';
import { leverNames, type LeverNames } from './lever-names.ts';
import { defaultView, viewFrom, type View } from './view.ts';

/** What was handed in for one assignment, marked, and what the instructor makes of it. */
export class Collection {
	readonly given: GivenOut;
	readonly course: Course;
	readonly levers: LeverNames;
	readonly #work: LearnerWork;
	#handIns = $state.raw<readonly MarkedHandIn[]>([]);
	#decisions = $state.raw<readonly Decision[]>([]);
	#view = $state.raw<View>(defaultView);
	/** The class list that is used; null: none. */
	#roster = $state.raw<Roster | null>(null);
	readonly policy: Policy = $derived.by(() => this.#view.policy ?? this.given.assignment.policy);
	readonly table: ClassTable = $derived.by(() =>
		classTable(this.#handIns, this.given, {
			policy: this.policy,
			roster: this.#roster,
			decisions: this.#decisions
		})
	);

	private constructor(work: LearnerWork, given: GivenOut, course: Course, levers: LeverNames) {
		this.#work = work;
		this.given = given;
		this.course = course;
		this.levers = levers;
	}

	/**
	 * Reads and marks what was collected so far.
	 *
	 * @param told how many hand-ins are marked, of how many
	 */
	static async open(
		work: LearnerWork,
		given: GivenOut,
		exercises: readonly Exercise[],
		locale: Locale,
		told: (done: number, of: number) => void
	): Promise<Collection> {
		const { id, exercises: assigned } = given.assignment;
		const course = await courseFor(
			exercises,
			assigned.map((each) => each.id)
		);
		const collection = new Collection(work, given, course, await leverNames(course, locale));
		collection.#view = viewFrom(await work.setting(viewName(id)));
		await collection.refresh(told);
		return collection;
	}

	/**
	 * Takes over what is on the device and not here yet: another tab may have collected and decided.
	 * How this tab looks at it stays.
	 *
	 * @param told how many hand-ins are marked, of how many
	 */
	async refresh(told: (done: number, of: number) => void): Promise<void> {
		const { keeping, profile } = this.#work;
		const { id } = this.given.assignment;
		const here = this.#handIns.map((handIn) => handIn.id);
		const [kept, decided] = await Promise.all([
			handInsOf(this.#work, id, here),
			keeping.recordsOf('adjustments', profile.id)
		]);
		const decisions = decided.filter(({ assignment }) => assignment === id).map(decisionFrom);
		// What was decided here while that was read is the later, and stays.
		this.#decisions = latestOf([...decisions, ...this.#decisions]);
		if (kept.length > 0) await this.add(kept, (done) => told(done, kept.length));
	}

	get handIns(): readonly MarkedHandIn[] {
		return this.#handIns;
	}

	get decisions(): readonly Decision[] {
		return this.#decisions;
	}

	get view(): View {
		return this.#view;
	}

	get roster(): Roster | null {
		return this.#roster;
	}

	set roster(roster: Roster | null) {
		this.#roster = roster;
	}

	/** Marks hand-ins and takes them in; those that are here already change nothing. */
	async add(
		collected: Parameters<typeof markHandIn>[0][],
		told: (done: number) => void
	): Promise<void> {
		const marked: MarkedHandIn[] = [];
		await inSlices(
			collected,
			(each) => void marked.push(markHandIn(each, this.given, this.course)),
			told
		);
		const here = this.#handIns;
		const fresh = marked.filter(({ id }) => !here.some((each) => each.id === id));
		this.#handIns = [...here, ...fresh];
	}

	/** What was decided on a person's work; null: nothing yet. */
	decisionOn(person: Person, exercise: string): Decision | null {
		return decisionOn(this.#decisions, person, exercise);
	}

	/** Decides, and keeps it; what is left out stays as it was decided before. */
	decide(
		person: Person,
		exercise: string,
		change: Partial<Pick<Decision, 'points' | 'reason' | 'ticks' | 'student'>>
	): void {
		const before = this.decisionOn(person, exercise);
		const decision: Decision = {
			points: before?.points ?? null,
			reason: before?.reason ?? '',
			ticks: before?.ticks ?? null,
			student: before?.student ?? null,
			...change,
			learner: person.key,
			exercise,
			// What follows is always later than what it follows.
			at: Math.max(this.#work.keeping.now(), (before?.at ?? 0) + 1)
		};
		this.#decisions = latestOf([...this.#decisions, decision]);
		const { keeping, profile } = this.#work;
		void keeping.keep('adjustments', recordOf(decision, this.given.assignment.id, profile.id));
	}

	/** Looks at the class in another way, and keeps to it. */
	look(change: Partial<View>): void {
		this.#view = { ...this.#view, ...change };
		const { policy, roster, column, worth } = this.#view;
		void this.#work.saveSetting(viewName(this.given.assignment.id), {
			policy,
			roster,
			column,
			worth
		});
	}
}

function viewName(assignment: string): string {
	return `collect ${assignment}`;
}
