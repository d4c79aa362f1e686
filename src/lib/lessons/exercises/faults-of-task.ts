import type { Option } from '../../exercises/choice/task.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import type { Task } from '../../exercises/exercise.ts';
import { evaluateNumber, holds } from '../../exercises/formulas/evaluate.ts';
import type { OutcomeTask } from '../../exercises/predict/task.ts';
import { whatHappens } from '../../exercises/predict/what-happens.ts';
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
			return task.about === 'outcome' ? faultsOfOutcome(task, drawn) : [];
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

/** Whoever commits to one outcome is told whether that one came about: it is one, and no more. */
function faultsOfOutcome(task: OutcomeTask, drawn: Drawn): Fault[] {
	const happens = tried(() => whatHappens(task, drawn));
	// What cannot be solved is told of the mark.
	if (typeof happens === 'string' || happens.length === 1) return [];
	const message =
		happens.length === 0
			? 'no option comes about; add one that does'
			: `${happens.map((id) => `#${id}`).join(' and ')} come about at once; let their conditions exclude each other`;
	return [{ path: ['answer'], message }];
}
