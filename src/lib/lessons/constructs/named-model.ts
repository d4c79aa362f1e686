import { startOf, type Compilation } from '../compilation.ts';
import { suggestion } from '../nearest.ts';
import type { OpenModel } from '../open-model.ts';
import { placeOfAttribute, type Directive } from './construct.ts';

/**
 * The model that a word in the text speaks with.
 *
 * @param attribute where it is named: on= or of=
 * @returns null if there is none, which is reported, or if it is at fault itself
 */
export function namedModel(
	{ node, attributes }: Directive,
	attribute: 'on' | 'of',
	{ models, report }: Compilation
): OpenModel | null {
	const ids = [...models.keys()];
	const id = attributes[attribute];
	if (id === undefined) {
		const which = ids.length === 0 ? 'and this lesson has none' : `here ${ids.join(', ')}`;
		report(startOf(node), `:${node.name} needs ${attribute}=, the id of a model, ${which}`);
		return null;
	}
	if (!models.has(id)) {
		report(
			placeOfAttribute(node, attribute),
			`there is no model #${id} in this lesson${suggestion(id, ids)}`
		);
	}
	return models.get(id) ?? null;
}
