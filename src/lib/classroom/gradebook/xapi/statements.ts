import type { Kind } from '../../../exercises/exercise.ts';
import type { Assigned } from '../../collect/collected.ts';
import type { MarkedHandIn } from '../../collect/mark-hand-in.ts';
import type { Course } from '../../collect/course.ts';
import type { Remarked } from '../../collect/remark.ts';
import { learnerOf } from '../../hand-in/learner-of.ts';

/** How xAPI calls what an exercise asks for. */
const interactions: Readonly<Record<Kind, string>> = {
	choice: 'choice',
	number: 'numeric',
	order: 'sequencing',
	place: 'numeric',
	reach: 'performance',
	predict: 'other',
	explain: 'long-fill-in'
};

/**
 * What was answered as xAPI statements, one on each line, for an institution that keeps a learning
 * record store. A statement's id is the answer's own, and it says what was marked, not what an
 * instructor decided later: written twice, it is the same statement.
 *
 * Source: adlnet/xAPI-Spec, xAPI-Data.md.
 *
 * @param home address of the course, by which actors and activities are named
 */
export function xapiLines(
	handIns: readonly MarkedHandIn[],
	{ assignment }: Assigned,
	{ exercises }: Course,
	home: string
): string {
	const statements = new Map<string, string>();
	for (const { handIn, remarks } of handIns) {
		const actor = {
			objectType: 'Agent',
			account: { homePage: home, name: learnerOf(handIn.learner) }
		};
		for (const remark of remarks) {
			const { attempt } = remark;
			if (!remark.again || !isUuid(attempt.id) || statements.has(attempt.id)) continue;
			const exercise = exercises.get(attempt.exercise);
			const statement = {
				id: attempt.id,
				actor,
				verb: {
					id: 'http://adlnet.gov/expapi/verbs/answered',
					display: { 'en-US': 'answered' }
				},
				object: {
					objectType: 'Activity',
					id: `${home}${exercise ? `lessons/${exercise.lesson}/#` : '#'}${attempt.exercise}`,
					definition: {
						type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
						interactionType: interactions[exercise?.task.kind ?? 'predict'],
						...(exercise ? { name: { [assignment.language]: exercise.title } } : {})
					}
				},
				result: resultOf(remark),
				context: {
					...(isUuid(assignment.id) ? { registration: assignment.id } : {}),
					language: handIn.language
				},
				timestamp: new Date(attempt.at).toISOString()
			};
			statements.set(attempt.id, JSON.stringify(statement));
		}
	}
	return [...statements.values()].map((line) => `${line}\n`).join('');
}

function resultOf({ answer, mark, attempt }: Remarked): object {
	const { points: raw, of: max, outcome } = mark;
	return {
		...(max > 0 ? { score: { scaled: raw / max, raw, min: 0, max } } : {}),
		...(outcome === 'noted' ? {} : { success: outcome === 'right' }),
		completion: true,
		response: responseOf(answer),
		extensions: {
			'https://w3id.org/minga/hints': attempt.hints,
			'https://w3id.org/minga/solution-shown': attempt.shown
		}
	};
}

/** Ids joined as the standard joins them; a number in plain digits; a text as it stands. */
function responseOf(answer: Remarked['answer']): string {
	if (Array.isArray(answer)) return answer.join('[,]');
	if (typeof answer === 'object' && 'value' in answer) return String(answer.value);
	if (typeof answer === 'object' && 'text' in answer) return String(answer.text);
	return JSON.stringify(answer);
}

function isUuid(text: string): boolean {
	return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);
}
