import type { Answer } from '../../exercises/answer.ts';
import type { ClassRow, ClassTable } from './class-table.ts';
import type { Remarked } from './remark.ts';

/** How one exercise did with the class. */
export interface ItemAnalysis {
	readonly exercise: string;
	/** Students with a mark in it. */
	readonly answered: number;
	/** Mean share of the points, 0 to 1: the higher, the easier; null: nobody answered. */
	readonly ease: number | null;
	/**
	 * Correlation of the points in it with those in all others, −1 to 1: does it tell who knows the
	 * rest? null: too few answered, or all got the same.
	 */
	readonly discrimination: number | null;
	/** How many got none, some and all of the points. */
	readonly shares: { readonly none: number; readonly some: number; readonly all: number };
	/** The commonest first. */
	readonly wrong: readonly WrongAnswer[];
}

/** A wrong answer that students gave. */
export interface WrongAnswer {
	/** Id of the misconception or the option it shows; null: none that the exercise knows. */
	readonly misconception: string | null;
	/** One of them, to be shown. */
	readonly example: Remarked;
	readonly answer: Answer;
	/** How many students gave it. */
	readonly times: number;
}

/** A correlation of fewer is chance. */
const fewest = 5;

/** How each exercise did with the class, after what the instructor decided. */
export function analyseItems({ exercises, rows, of }: ClassTable): readonly ItemAnalysis[] {
	return exercises.map(({ id, points: worth }, place) => {
		const scores = rows.flatMap(({ cells, total }) => {
			const points = cells[place]?.points ?? null;
			return points === null || total === null ? [] : [{ points, rest: total - points }];
		});
		const shares = worth > 0 ? scores.map(({ points }) => points / worth) : [];
		return {
			exercise: id,
			answered: scores.length,
			ease: shares.length > 0 ? mean(shares) : null,
			discrimination:
				of > worth && scores.length >= fewest
					? correlation(
							scores.map(({ points }) => points),
							scores.map(({ rest }) => rest)
						)
					: null,
			shares: {
				none: shares.filter((share) => share <= 0).length,
				some: shares.filter((share) => share > 0 && share < 1).length,
				all: shares.filter((share) => share >= 1).length
			},
			wrong: wrongAnswers(rows, place)
		};
	});
}

/** Wrong answers by what they show; those that show nothing known, by what they say. */
function wrongAnswers(rows: readonly ClassRow[], place: number): readonly WrongAnswer[] {
	const found = new Map<string, { example: Remarked; by: Set<string> }>();
	for (const { person, cells } of rows)
		for (const remark of cells[place]?.counted ?? []) {
			if (!remark.again || !['wrong', 'partly'].includes(remark.mark.outcome)) continue;
			const { misconception } = remark.mark;
			const key = misconception ?? `says ${saying(remark.answer)}`;
			const known = found.get(key) ?? { example: remark, by: new Set() };
			known.by.add(person.key);
			found.set(key, known);
		}
	return [...found.values()]
		.map(({ example, by }) => ({
			misconception: example.mark.misconception,
			example,
			answer: example.answer,
			times: by.size
		}))
		.sort((one, other) => other.times - one.times);
}

/** "0,5" and "0.50" say the same; of a prediction the confidence does not matter. */
function saying(answer: Answer): string {
	if (typeof answer === 'object' && 'value' in answer) return String(answer.value);
	if (typeof answer === 'object' && 'says' in answer) return JSON.stringify(answer.says);
	return JSON.stringify(answer);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Pearson's; null where one of the two does not vary. */
function correlation(one: readonly number[], other: readonly number[]): number | null {
	const [middle, others] = [mean(one), mean(other)];
	let [together, spread, spreadOfOther] = [0, 0, 0];
	one.forEach((each, place) => {
		const [off, offOther] = [each - middle, (other[place] ?? others) - others];
		together += off * offOther;
		spread += off ** 2;
		spreadOfOther += offOther ** 2;
	});
	const scale = Math.sqrt(spread * spreadOfOther);
	return scale > 1e-9 ? together / scale : null;
}
