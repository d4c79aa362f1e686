import type { ExplainAnswer } from '../../exercises/explain/task.ts';
import type { ClassTable } from './class-table.ts';
import type { Decision } from './decision.ts';
import type { Person } from './people.ts';
import type { Remarked } from './remark.ts';

/** What one student wrote, to be marked by the rubric. */
export interface WrittenAnswer {
	readonly person: Person;
	readonly remark: Remarked;
	readonly text: string;
	/** What the student found fulfilled. */
	readonly ownTicks: readonly string[];
	readonly decision: Decision | null;
}

/** The texts that students wrote in one exercise, the last of each. */
export function writtenAnswers(
	{ exercises, rows }: ClassTable,
	exercise: string
): readonly WrittenAnswer[] {
	const place = exercises.findIndex(({ id }) => id === exercise);
	return rows.flatMap(({ person, cells }) => {
		const cell = cells[place];
		const remark = cell?.counted.filter((each) => each.again).at(-1);
		if (!cell || !remark?.again) return [];
		const { answer } = remark;
		if (typeof answer !== 'object' || !('text' in answer)) return [];
		// Of the answers made of parts, a text's alone is called so: `again` says that it was valid.
		const { text, ticks } = answer as ExplainAnswer;
		return [{ person, remark, text, ownTicks: ticks, decision: cell.decision }];
	});
}
