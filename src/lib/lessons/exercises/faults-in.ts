import type { Drawn } from '../../exercises/drawn.ts';
import type { Exercise, Misconception, Task } from '../../exercises/exercise.ts';
import { evaluate, evaluateNumber } from '../../exercises/formulas/evaluate.ts';
import { mark } from '../../exercises/mark.ts';
import { isWithin } from '../../exercises/number/within.ts';
import type { Prose } from '../../exercises/prose/prose.ts';
import { rightAnswer } from '../../exercises/right-answer.ts';
import type { YamlPath } from './bench.ts';
import { tried, type Fault } from './fault.ts';
import { faultsOfTask } from './faults-of-task.ts';

/** All that is wrong with one draw of an exercise. */
export function faultsIn(exercise: Exercise, drawn: Drawn): Fault[] {
	const faults = [...faultsOfTask(exercise.task, drawn), ...faultsOfProse(exercise, drawn)];
	if (faults.length > 0) return faults;
	const right = tried(() => mark(exercise, drawn, rightAnswer(exercise, drawn)));
	if (typeof right === 'string') return [{ path: keyOf(exercise.task), message: right }];
	if (right.points !== right.of)
		return [{ path: keyOf(exercise.task), message: 'the right answer does not earn full marks' }];
	return [...faultsOfMisconceptions(exercise, drawn), ...faultsOfStart(exercise, drawn)];
}

/** The setting that says what is right. */
function keyOf(task: Task): YamlPath {
	if (task.kind === 'reach') return ['goal'];
	return task.kind === 'predict' && task.about !== 'outcome' ? ['of'] : ['answer'];
}

function faultsOfProse(exercise: Exercise, drawn: Drawn): Fault[] {
	const { text, hints, solution, misconceptions } = exercise;
	const proses: Prose[] = [
		text,
		...hints,
		solution,
		...misconceptions.map(({ feedback }) => feedback)
	];
	return proses.flatMap(({ slots }) =>
		slots.flatMap(({ formula }) => {
			const value = tried(() => evaluateNumber(formula, drawn));
			return typeof value === 'string' ? [{ drawn: formula, message: value }] : [];
		})
	);
}

function faultsOfMisconceptions({ task, misconceptions }: Exercise, drawn: Drawn): Fault[] {
	return misconceptions.flatMap((misconception): Fault[] => {
		const path = ['misconceptions', misconception.id];
		return isRight(task, misconception, drawn)
			? [{ path, message: 'this misconception leads to the right answer' }]
			: [];
	});
}

function isRight(task: Task, { sign }: Misconception, drawn: Drawn): boolean {
	if (isOrder(sign))
		return task.kind === 'order' && mark({ ...bare, task }, drawn, sign.order).outcome === 'right';
	if (task.kind !== 'number' && task.kind !== 'place') return false;
	const wrong = tried(() => evaluate(sign, drawn));
	if (typeof wrong !== 'number' || !Number.isFinite(wrong)) return false;
	const tolerance = task.kind === 'number' ? task.tolerance : { absolute: task.tolerance };
	return isWithin(wrong, evaluateNumber(task.answer, drawn), tolerance);
}

/** An order needs no more of its exercise to be marked. */
const bare = {
	id: '',
	version: '',
	lesson: '',
	objective: '',
	title: '',
	points: 1,
	model: null,
	given: {},
	draws: {},
	where: [],
	lets: [],
	text: { html: '', slots: [] },
	hints: [],
	solution: { html: '', slots: [] },
	misconceptions: []
} as const;

function isOrder(sign: Misconception['sign']): sign is { readonly order: readonly string[] } {
	return typeof sign === 'object' && sign !== null && 'order' in sign;
}

/** Nothing is to be reached where the start is as good as the end. */
function faultsOfStart(exercise: Exercise, drawn: Drawn): Fault[] {
	const { task } = exercise;
	if (task.kind !== 'reach') return [];
	const path = ['levers'];
	const start = tried(() =>
		Object.fromEntries(task.levers.map((lever) => [lever.name, evaluateNumber(lever.start, drawn)]))
	);
	if (typeof start === 'string') return [{ path, message: start }];
	const marked = tried(() => mark(exercise, drawn, start));
	if (typeof marked === 'string')
		return [{ path, message: `the start cannot be solved: ${marked}` }];
	return marked.points === marked.of
		? [{ path, message: 'the start reaches the goal already' }]
		: [];
}
