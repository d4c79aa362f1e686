import { startOf, takeId, type Compilation } from '../compilation.ts';
import { compileExercise, type Heading } from '../exercises/compile-exercise.ts';
import { exerciseTag } from '../exercises/exercise-tag.ts';
import { kindReaders } from '../exercises/kinds/all.ts';
import { suggestion } from '../nearest.ts';
import type { Kind } from '../../exercises/exercise.ts';
import { placeOfAttribute, type Construct, type Directive } from './construct.ts';

/** An exercise: its settings, the question, and its parts. */
export const exercise: Construct = {
	spelling: '::::exercise[Where it tips]{#tipping kind=number points=2 objective=tipping-share}',
	type: 'containerDirective',
	label: 'required',
	attributes: ['id', 'kind', 'points', 'objective'],
	render(directive, compilation) {
		const heading = readHeading(directive, compilation);
		const compiled = heading && compileExercise(directive, heading, compilation);
		if (!compiled) return [];
		compilation.exercises.set(compiled.id, { kind: 'exercise', exercise: compiled });
		return [
			{ type: 'element', tagName: exerciseTag, properties: { id: compiled.id }, children: [] }
		];
	}
};

/** Null if the kind is at fault: nothing else of the exercise can then be read. */
function readHeading(directive: Directive, compilation: Compilation): Heading | null {
	const { node, attributes } = directive;
	const { report, objectives } = compilation;
	const at = (name: string) => placeOfAttribute(node, name);
	const { id = '', kind = '', points: written, objective = '' } = attributes;
	checkId(id, directive, compilation);
	const points = Number(written ?? (kind === 'predict' ? 0 : 1));
	const countable = points >= 0 && points <= 100 && written !== '';
	if (!countable)
		report(at('points'), `points must be a number from 0 to 100, got "${written ?? ''}"`);
	if (objectives && objective === '')
		report(startOf(node), `an exercise needs objective=, one of ${objectives.join(', ')}`);
	else if (objectives && !objectives.includes(objective))
		report(
			at('objective'),
			`this lesson has no objective "${objective}"${suggestion(objective, objectives)}`
		);
	const kinds = Object.keys(kindReaders);
	if (isKind(kind)) return countable ? { id, kind, points, objective } : null;
	report(
		kind === '' ? startOf(node) : at('kind'),
		kind === ''
			? `an exercise needs kind=, one of ${kinds.join(', ')}`
			: `there is no kind of exercise "${kind}"${suggestion(kind, kinds)}`
	);
	return null;
}

function checkId(id: string, { node }: Directive, compilation: Compilation): void {
	const { context, lesson, report } = compilation;
	const place = placeOfAttribute(node, 'id');
	if (id === '') return report(startOf(node), 'an exercise needs an id, as in {#tipping …}');
	if (!/^[a-z][a-z0-9-]*$/.test(id))
		return report(place, `an id is made of small letters, digits and hyphens, got "${id}"`);
	if (takeId(compilation, id) !== id)
		return report(
			place,
			`there is another #${id} on this page; give the exercise an id of its own`
		);
	const other = context.lessons.find(
		({ slug, exercises }) => slug !== lesson && exercises.includes(id)
	);
	if (other)
		report(
			place,
			`there is another exercise #${id}, in the lesson "${other.slug}"; an id is unique in the course`
		);
}

function isKind(kind: string): kind is Kind {
	return Object.hasOwn(kindReaders, kind);
}
