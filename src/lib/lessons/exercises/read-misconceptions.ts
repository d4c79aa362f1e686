import type { ContainerDirective } from 'mdast-util-directive';
import type { Kind, Misconception } from '../../exercises/exercise.ts';
import { attributesOf, placeOfAttribute, type Directive } from '../constructs/construct.ts';
import { suggestion } from '../nearest.ts';
import type { Bench } from './bench.ts';
import { readProse } from './read-parts.ts';
import type { CommonSettings } from './settings.ts';

type Written = CommonSettings['misconceptions'][string];

/** What each kind tells a misconception by. Options of a choice speak for themselves. */
const signOf: Readonly<Record<Kind, 'answer' | 'when' | null>> = {
	number: 'answer',
	place: 'answer',
	order: 'answer',
	reach: 'when',
	choice: null,
	predict: null,
	explain: null
};

/** Reads the misconceptions: each has a sign in the settings and a text of its own. */
export function readMisconceptions(
	kind: Kind,
	{ misconceptions }: CommonSettings,
	directives: readonly ContainerDirective[],
	directive: Pick<Directive, 'html'>,
	bench: Bench
): Misconception[] {
	const { compilation, scope } = bench;
	const names = Object.keys(misconceptions);
	const texts = new Map(directives.map((node) => [attributesOf(node)['id'] ?? '', node]));
	for (const [id, node] of texts)
		if (id !== '' && !names.includes(id))
			compilation.report(
				placeOfAttribute(node, 'id'),
				`the settings know no misconception "${id}"${suggestion(id, names)}`
			);
	return Object.entries(misconceptions).flatMap(([id, written]) => {
		const sign = readSign(kind, id, written, bench);
		const node = texts.get(id);
		if (!node)
			bench.report(
				['misconceptions', id],
				`nothing is said to the misconception "${id}"; add a :::misconception{#${id}}${near(id, [...texts.keys()])}`
			);
		if (!node || sign === null) return [];
		return [{ id, sign, feedback: readProse(node, directive, scope, compilation) }];
	});
}

function readSign(
	kind: Kind,
	id: string,
	written: Written,
	{ report, formula, parts }: Bench
): Misconception['sign'] | null {
	const key = signOf[kind];
	const path = ['misconceptions', id];
	if (key === null) {
		report(path, `a ${kind} has no misconceptions; say what is wrong inside each option`);
		return null;
	}
	const sign = written[key];
	if (sign === undefined || written[key === 'answer' ? 'when' : 'answer'] !== undefined) {
		report(
			path,
			key === 'answer'
				? `a misconception of a ${kind} has an answer, the wrong one it leads to`
				: 'a misconception here has a when, a condition on the state reached'
		);
		return null;
	}
	if (!Array.isArray(sign)) {
		if (kind !== 'order') return formula([...path, key], sign);
		report([...path, key], 'the wrong order is a list of ids');
		return null;
	}
	const order: readonly string[] = sign;
	const ids = parts.map((part) => part.id);
	for (const each of order)
		if (!ids.includes(each))
			report(
				[...path, key, order.indexOf(each)],
				`there is no :::item #${each}${suggestion(each, ids)}`
			);
	if (kind !== 'order' || order.length !== ids.length)
		report(
			[...path, key],
			kind === 'order' ? 'the wrong order names every item' : 'this is no formula'
		);
	return { order };
}

function near(id: string, known: readonly string[]): string {
	const found = known.length === 0 ? '' : suggestion(id, known);
	return found.startsWith('; did') ? found : '';
}
