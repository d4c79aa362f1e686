import type { LeafDirective } from 'mdast-util-directive';
import { startOf, takeId, type Compilation } from '../compilation.ts';
import { nearest, suggestion } from '../nearest.ts';
import { completed, readValues, solveAt, type OpenModel } from '../open-model.ts';
import { plainText } from '../plain-text.ts';
import { attributesOf, placeOfAttribute, type Construct } from './construct.ts';

/** A live model. It is read before the text, since the text may speak of it earlier. */
export const model: Construct = {
	spelling: '::model[Big push]{#push of="big-push" show="profit" fixedLabour=40}',
	type: 'leafDirective',
	label: 'required',
	attributes: null,
	render: ({ attributes }) => [
		{
			type: 'element',
			tagName: placeholderTag,
			properties: { id: attributes['id'] ?? '' },
			children: []
		}
	]
};

/** Stands for a model until the text is cut into blocks. */
export const placeholderTag = 'model-placeholder';

/** Reads a model directive into the compilation: its id, and the model unless it is at fault. */
export function openModel(node: LeafDirective, compilation: Compilation): void {
	const { models, report } = compilation;
	const id = attributesOf(node)['id'] ?? '';
	const place = placeOfAttribute(node, 'id');
	const opened = readModel(node, id, compilation);
	if (id === '') report(startOf(node), 'a model needs an id, as in {#push …}');
	else if (models.has(id))
		report(place, `there is another model #${id}; give each an id of its own`);
	else {
		if (takeId(compilation, id) !== id)
			report(place, `#${id} is also the address of a heading; give the model another id`);
		models.set(id, opened);
	}
}

function readModel(
	node: LeafDirective,
	id: string,
	{ context, report }: Compilation
): OpenModel | null {
	const { of, show, levers, ...rest } = attributesOf(node);
	const given = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'id'));
	const at = (name: string) => placeOfAttribute(node, name);
	const ids = Object.keys(context.models).filter((each) => context.models[each]?.views.length);
	if (of === undefined) {
		report(startOf(node), `a model needs of=, one of ${ids.join(', ')}`);
		return null;
	}
	const model = ids.includes(of) ? context.models[of] : undefined;
	if (!model) {
		report(at('of'), `there is no model "${of}"${suggestion(of, ids)}`);
		return null;
	}
	const parameters = Object.keys(model.parameters);
	const views = readNames(show, 'view', model.views, (message) => report(at('show'), message));
	const offered = readNames(levers, 'lever', parameters, (message) =>
		report(at('levers'), message)
	);
	const values = readValues(given, model, (name, message) =>
		report(at(name), orOwnAttribute(name, message))
	);
	const solution = values && solveAt(model, values, (_, message) => report(startOf(node), message));
	if (!values || solution === undefined) return null;
	const title = node.children.map(plainText).join('').trim();
	return {
		block: {
			kind: 'model',
			id,
			model: of,
			title,
			show: views ?? model.views,
			levers: offered,
			parameters: values
		},
		model,
		parameters: completed(model, values),
		solution
	};
}

/** A name that is no parameter may also be meant as one of the attributes that every model has. */
function orOwnAttribute(name: string, message: string): string {
	const own = nearest(name, ['show', 'levers']);
	return own === undefined || message.includes('did you mean') || !message.includes('no parameter')
		? message
		: `there is no parameter "${name}"; did you mean "${own}"?`;
}

function readNames(
	list: string | undefined,
	kind: 'view' | 'lever',
	known: readonly string[],
	report: (message: string) => void
): readonly string[] | null {
	if (list === undefined) return null;
	const names = list.split(',').map((name) => name.trim());
	for (const name of names)
		if (!known.includes(name)) report(`there is no ${kind} "${name}"${suggestion(name, known)}`);
	return names;
}
