import { parseAst } from 'vite';

/**
 * A package's module without the bodies of some of its functions and without some methods of its
 * classes: for those that nothing here comes to call, and that a build cannot tell from the others.
 *
 * @param names functions at the top of the module, `wrapBoxes`, and methods, `Chart.show`
 * @throws if one is not there: the package has changed, and what was known of it may be wrong.
 */
export function leaveOut(code: string, names: readonly string[]): string {
	const parts = partsOf(code);
	return names
		.map((name) => {
			const part = parts.get(name);
			if (!part) throw new Error(`A package no longer has ${name}`);
			return part;
		})
		.sort((one, other) => other.start - one.start)
		.reduce((all, { start, end, instead }) => all.slice(0, start) + instead + all.slice(end), code);
}

/** What can be left out, and what is to stand in its place. */
interface Part {
	readonly start: number;
	readonly end: number;
	readonly instead: string;
}

function partsOf(code: string): Map<string, Part> {
	const parts = new Map<string, Part>();
	for (const statement of parseAst(code).body) {
		if (statement.type === 'FunctionDeclaration' && statement.id && statement.body)
			// Others still name it: they are not called either, or call it for nothing.
			parts.set(statement.id.name, { ...statement.body, instead: '{}' });
		if (statement.type !== 'ClassDeclaration' || !statement.id) continue;
		for (const member of statement.body.body)
			if (member.type === 'MethodDefinition' && member.key.type === 'Identifier')
				parts.set(`${statement.id.name}.${member.key.name}`, { ...member, instead: '' });
	}
	return parts;
}
