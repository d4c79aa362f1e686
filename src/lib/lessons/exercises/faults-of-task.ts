import type { Option } from '../../exercises/choice/task.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import type { Task } from '../../exercises/exercise.ts';
import { evaluateNumber, holds } from '../../exercises/formulas/evaluate.ts';
import type { YamlPath } from './bench.ts';
import { tried, type Fault } from './fault.ts';

/** What is wrong with the right answer to one draw. */
export function faultsOfTask(task: Task, drawn: Drawn): Fault[] {
	switch (task.kind) {
		case 'number':
			return faultsOfNumber(['answer'], () => evaluateNumber(task.answer, drawn));
		case 'place': {
			const faults = faultsOfNumber(['answer'], () => evaluateNumber(task.answer, drawn));
			if (faults.length > 0) return faults;
			const right = evaluateNumber(task.answer, drawn);
			return right < task.axis.from || right > task.axis.to
				? [{ path: ['answer'], message: `the answer ${right} lies off the axis` }]
				: [];
		}
		case 'order':
			return task.items.flatMap(({ id, by }) =>
				faultsOfNumber(['answer', id], () => evaluateNumber(by, drawn))
			);
		case 'choice':
			return faultsOfOptions(task.options, task.several, drawn);
		case 'predict':
		case 'reach':
		case 'explain':
			return [];
	}
}

function faultsOfNumber(path: YamlPath, compute: () => number): Fault[] {
	const found = tried(compute);
	return typeof found === 'string' ? [{ path, message: found }] : [];
}

function faultsOfOptions(options: readonly Option[], several: boolean, drawn: Drawn): Fault[] {
	const rights = options.filter(({ right }) => holds(right, drawn));
	if (rights.length === 0) return [{ path: ['answer'], message: 'no option is right' }];
	if (!several && rights.length > 1)
		return [
			{
				path: ['answer'],
				message: `${rights.length} options are right; write several: true, or let one be right`
			}
		];
	return several && rights.length === options.length
		? [{ path: ['answer'], message: 'every option is right' }]
		: [];
}
