import { generatorOf } from '../../exercises/drawing/generator.ts';
import { attempt, draw } from '../../exercises/draw.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Formula } from '../../exercises/formulas/formula.ts';
import { evaluate } from '../../exercises/formulas/evaluate.ts';
import { withinDomain } from '../../exercises/formulas/within-domain.ts';
import type { Bench } from './bench.ts';
import { everyDraw } from './every-draw.ts';
import type { Fault } from './fault.ts';
import { faultsIn } from './faults-in.ts';
import { faultsOfTask } from './faults-of-task.ts';

const attempts = 200;
/** Of so many attempts fewer than this is nearly never. */
const fewest = 10;
const trials = 40;

/** Draws an exercise many times over and reports what goes wrong with any draw. */
export function tryOut(exercise: Exercise, bench: Bench): void {
	const { scope, report } = bench;
	if (!checkConditions(exercise, bench)) return;
	const generator = generatorOf('how often a draw fulfils its conditions');
	let met = 0;
	// Most exercises have soon met them often enough, and each attempt solves a model.
	for (let tried = 0; tried < attempts && met < fewest; tried++)
		if (attempt(exercise, generator, scope.economy) !== null) met += 1;
	if (met < fewest) {
		const where = exercise.where.length > 0 ? ['where'] : ['draw'];
		report(
			where,
			`only ${met} of ${attempts} draws fulfil these conditions; draw from other ranges`
		);
		return;
	}
	const told = new Set<string>();
	const tell = (drawn: Drawn, faults: readonly Fault[]) => {
		for (const { path, drawn: formula, message } of faults) {
			const where = JSON.stringify([path, formula]);
			if (told.has(where)) continue;
			told.add(where);
			const whole = `${message}${circumstances(exercise, drawn)}`;
			if (path) report(path, whole);
			else bench.compilation.report(placeOf(formula ?? null, bench), whole);
		}
	};
	for (let trial = 0; trial < trials; trial++) {
		const drawn = draw(exercise, `trial ${trial}`, scope.economy);
		tell(drawn, faultsIn(exercise, drawn));
	}
	// Of two conditions that meet at one number alone, a few draws would tell nothing.
	if (exercise.task.kind === 'choice' || exercise.task.kind === 'predict')
		for (const drawn of everyDraw(exercise, scope.economy))
			tell(drawn, faultsOfTask(exercise.task, drawn));
}

/** A condition is true or false in every draw. */
function checkConditions({ where }: Exercise, { scope, report }: Bench): boolean {
	const strange = where.map((condition) =>
		scope.situations
			.map((situation) => withinDomain(() => evaluate(condition, situation)))
			.find((value) => value !== undefined && typeof value !== 'boolean')
	);
	strange.forEach((value, place) => {
		if (value !== undefined)
			report(['where', place], `a condition is true or false, this one came to ${String(value)}`);
	});
	return strange.every((value) => value === undefined);
}

function circumstances({ draws }: Exercise, { names }: Drawn): string {
	const drawn = Object.keys(draws).map((name) => `${name} = ${String(names[name])}`);
	return drawn.length === 0 ? '' : `, for instance with ${drawn.join(', ')}`;
}

/** Where a number is drawn in a text. */
function placeOf(formula: Formula, { compilation, place }: Bench): number {
	return compilation.drawnAt.get(JSON.stringify(formula)) ?? place;
}
