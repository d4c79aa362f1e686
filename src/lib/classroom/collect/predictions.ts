import type { PredictAnswer } from '../../exercises/predict/task.ts';
import type { ClassTable } from './class-table.ts';
import type { Remark } from './remark.ts';

/** What a class predicted in one exercise, and what the model said. */
export interface PredictionsAt {
	readonly exercise: string;
	readonly made: number;
	readonly agreed: number;
	/** Mean confidence of those who agreed with the model, and of those who did not; null: there are none. */
	readonly confidence: { readonly agreed: number | null; readonly differed: number | null };
	/** What was said, the commonest first; a curve drawn by hand is said by one alone. */
	readonly said: readonly Said[];
}

export interface Said {
	readonly says: string | readonly number[];
	readonly times: number;
	/** Of those who said it, how many agreed: with numbers of their own, the same can be right and wrong. */
	readonly agreed: number;
	readonly confidence: number;
}

/** How sure students were, in bands, and how often they were right. */
export interface Band {
	readonly from: number;
	readonly to: number;
	readonly made: number;
	readonly agreed: number;
}

/** Predictions by exercise: the first of each student, for later ones have seen the model run. */
export function predictionsOf({ exercises, rows }: ClassTable): readonly PredictionsAt[] {
	return exercises.flatMap(({ id }, place) => {
		const made = rows.flatMap(({ cells }) => firstPrediction(cells[place]?.counted ?? []));
		if (made.length === 0) return [];
		const agreed = made.filter(({ agrees }) => agrees);
		const differed = made.filter(({ agrees }) => !agrees);
		return [
			{
				exercise: id,
				made: made.length,
				agreed: agreed.length,
				confidence: { agreed: meanConfidence(agreed), differed: meanConfidence(differed) },
				said: saidBy(made)
			}
		];
	});
}

/** The class's confidence against its luck, over all predictions. */
export function bandsOf({ exercises, rows }: ClassTable): readonly Band[] {
	const made = exercises.flatMap((_, place) =>
		rows.flatMap(({ cells }) => firstPrediction(cells[place]?.counted ?? []))
	);
	const edges = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
	return edges.slice(0, -1).map((from, place) => {
		const to = edges[place + 1] ?? 1;
		const within = made.filter(
			({ confidence }) => confidence >= from && (confidence < to || to === 1)
		);
		return { from, to, made: within.length, agreed: within.filter(({ agrees }) => agrees).length };
	});
}

interface Prediction {
	readonly says: Said['says'];
	readonly confidence: number;
	readonly agrees: boolean;
}

function firstPrediction(remarks: readonly Remark[]): readonly Prediction[] {
	const predictions = remarks.flatMap((remark) => {
		if (!remark.again || remark.mark.detail?.kind !== 'predict') return [];
		if (typeof remark.answer !== 'object' || !('says' in remark.answer)) return [];
		// Of the answers made of parts, a prediction's alone says something.
		const { says, confidence } = remark.answer as PredictAnswer;
		return [{ says, confidence, agrees: remark.mark.detail.agrees }];
	});
	return predictions.slice(0, 1);
}

function meanConfidence(made: readonly Prediction[]): number | null {
	if (made.length === 0) return null;
	return made.reduce((sum, { confidence }) => sum + confidence, 0) / made.length;
}

function saidBy(made: readonly Prediction[]): readonly Said[] {
	const groups = new Map<string, Prediction[]>();
	for (const prediction of made) {
		const key = JSON.stringify(prediction.says);
		groups.set(key, [...(groups.get(key) ?? []), prediction]);
	}
	return [...groups.values()]
		.map((group) => ({
			says: group[0]?.says ?? '',
			times: group.length,
			agreed: group.filter(({ agrees }) => agrees).length,
			confidence: meanConfidence(group) ?? 0.5
		}))
		.sort((one, other) => other.times - one.times);
}
