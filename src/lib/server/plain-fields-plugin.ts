import { parseAst, type Plugin } from 'vite';

/**
 * Ships private fields of classes as plain ones, `#parts` as `_parts`: for the oldest tablets each
 * would become a map beside the class, which is larger, and slower at every reading of a signal.
 * Whether a private field is left alone by others has been checked before, by those who read it.
 */
export function plainFields(): Plugin {
	return {
		name: 'minga-plain-fields',
		enforce: 'post',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		transform: {
			filter: { id: /\.(?:[mc]?js|ts|svelte)(?:\?|$)/, code: /#\w/ },
			handler: (code) => withPlainFields(code)
		}
	};
}

/**
 * The module with plain fields.
 *
 * @throws if a plain name is taken: it would be two things at once.
 */
export function withPlainFields(code: string): string {
	const found: Found = { places: [], taken: new Set() };
	collect(parseAst(code), [], found);
	return found.places
		.sort((one, other) => other.start - one.start)
		.reduce((all, { start, end, name, quoted }) => {
			if (found.taken.has(name))
				throw new Error(`A private field cannot be shipped as "${name}": the name is taken`);
			return all.slice(0, start) + (quoted ? `'${name}'` : name) + all.slice(end);
		}, code);
}

/** Where a private name stands, and what is to stand there. */
interface Place {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	/** Asked for by `in`, which takes a plain name as text. */
	readonly quoted: boolean;
}

interface Found {
	readonly places: Place[];
	/** Names that something has already. */
	readonly taken: Set<unknown>;
}

/** The plain names of a class by its private ones. */
type Names = ReadonlyMap<unknown, string>;

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly name?: unknown;
	readonly [key: string]: unknown;
}

/** @param classes those that the node stands in, the innermost first */
function collect(node: unknown, classes: readonly Names[], found: Found, quoted = false): void {
	if (Array.isArray(node)) for (const each of node) collect(each, classes, found);
	if (!isNode(node)) return;
	if (node.type === 'PrivateIdentifier') {
		const { start, end, name: given } = node;
		const name = classes.find((names) => names.has(given))?.get(given);
		if (name) found.places.push({ start, end, name, quoted });
		return;
	}
	const inside = node.type.startsWith('Class') ? [namesOf(node), ...classes] : classes;
	for (const [key, child] of Object.entries(node)) {
		const named = key === 'property' || key === 'key';
		if (named && isNode(child) && child.type === 'Identifier') found.taken.add(child.name);
		collect(child, inside, found, node.type === 'BinaryExpression' && key === 'left');
	}
}

function isNode(node: unknown): node is Node {
	return typeof node === 'object' && node !== null && 'type' in node;
}

/** None in a class that extends another: what is private in both would become one field. */
function namesOf({ superClass, body }: Node): Names {
	if (superClass || !isNode(body)) return new Map();
	const keys = [body['body']].flat().map((member) => (isNode(member) ? member['key'] : null));
	const given = keys.filter((key) => isNode(key) && key.type === 'PrivateIdentifier');
	const names = new Set(given.map((key) => isNode(key) && key.name));
	return new Map([...names].map((name, place) => [name, `_${place.toString(36)}`]));
}
