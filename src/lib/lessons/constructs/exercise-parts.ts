import type { Construct } from './construct.ts';

/** A part of an exercise, which the exercise itself reads and shows. */
function part(
	spelling: string,
	label: Construct['label'],
	attributes: readonly string[]
): Construct {
	return { spelling, type: 'containerDirective', label, attributes, render: () => [] };
}

/** A step towards the answer, shown when asked for. */
export const hint = part(':::hint', 'none', []);

/** How it is solved, with the numbers drawn. */
export const solution = part(':::solution', 'none', []);

/** What is said to a slip that the settings recognise. */
export const misconception = part(':::misconception{#forgot-premium}', 'none', ['id']);

/** One of the things to choose or predict; inside, why it is wrong. */
export const option = part(':::option[It falls]{#falls}', 'required', ['id']);

/** One of the things to put in order. */
export const item = part(':::item[Weaving, alone]{#weaving}', 'required', ['id']);

/** Something that a good text says. */
export const criterion = part(':::criterion[says who gains]{#who}', 'required', ['id']);
