import type { Answer, Answers } from './answer.ts';
import { choice } from './choice/choice.ts';
import type { Exercise, Kind, Task } from './exercise.ts';
import { explain } from './explain/explain.ts';
import type { KindOfExercise } from './kind.ts';
import { number } from './number/number.ts';
import { order } from './order/order.ts';
import { place } from './place/place.ts';
import { predict } from './predict/predict.ts';
import { reach } from './reach/reach.ts';

type Kinds = {
	readonly [kind in Kind]: KindOfExercise<Extract<Task, { kind: kind }>, Answers[kind]>;
};

/** Every kind of exercise by its name. */
const kinds: Kinds = { choice, number, order, place, reach, predict, explain };

/** What the kind of an exercise knows to do. It takes this exercise: the table says so, type by type. */
export function kindOf({ task }: Exercise): KindOfExercise<Task, Answer> {
	return kinds[task.kind] as unknown as KindOfExercise<Task, Answer>;
}
