/**
 * The number at a path into a solution, or into the parameters if it begins with "parameters.";
 * null where the model leaves it undefined; undefined if there is no number at the path.
 *
 * @example readPath({ equilibria: [{ wage: 1 }] }, {}, 'equilibria.0.wage') // 1
 */
export function readPath(
	solution: object,
	parameters: object,
	path: string
): number | null | undefined {
	const [first = '', ...rest] = path.split('.');
	const intoParameters = first === 'parameters';
	let place: unknown = intoParameters ? parameters : solution;
	for (const name of intoParameters ? rest : [first, ...rest]) {
		if (place === null) return null;
		if (typeof place !== 'object' || !Object.hasOwn(place, name)) return undefined;
		place = (place as Record<string, unknown>)[name];
	}
	return place === null || typeof place === 'number' ? place : undefined;
}
