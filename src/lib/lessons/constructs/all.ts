import { caseStudy, caution, proof } from './aside.ts';
import { citation } from './citation.ts';
import type { Construct } from './construct.ts';
import { drawn } from './drawn.ts';
import { exercise } from './exercise.ts';
import { criterion, hint, item, misconception, option, solution } from './exercise-parts.ts';
import { liveValue } from './live-value.ts';
import { model } from './model.ts';
import { answer, question } from './question.ts';
import { steer } from './steer.ts';
import { term } from './term.ts';

/** Every construct by the name that authors write. */
export const constructs: Readonly<Record<string, Construct>> = {
	model,
	set: steer,
	value: liveValue,
	term,
	cite: citation,
	case: caseStudy,
	caution,
	proof,
	question,
	answer,
	exercise,
	drawn,
	hint,
	misconception,
	solution,
	option,
	item,
	criterion
};
