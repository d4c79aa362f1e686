import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { replaceInPackage } from './replace-in-package.ts';

/**
 * Leaves out of SvelteKit, as every page loads it, what a course of written pages never asks of it.
 * It is left out of the build alone, and only for browsers.
 */
export function lightKit(): Plugin {
	return {
		name: 'minga-light-kit',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		transform: {
			filter: { id: [/kit\/src\/runtime\//, generatedNode] },
			handler: (code, id) =>
				generatedNode.test(id) ? withPlainNode(code, id) : lightened(code, id)
		}
	};
}

/** A part of one of SvelteKit's files, and what is to stand there. */
interface Change {
	readonly part: RegExp;
	readonly instead: string;
}

const [pageData, routePattern] = ['page-data', 'route-pattern'].map((name) =>
	fileURLToPath(new URL(`../../kit/${name}.ts`, import.meta.url))
);

const changes: Readonly<Record<string, readonly Change[]>> = {
	'client/client.js': [
		{
			part: /^import \* as devalue from 'devalue';$/m,
			instead: `import { readPageData } from ${JSON.stringify(pageData)};`
		},
		{
			part: /devalue\.unflatten\(data, \{\s+\.\.\.app\.decoders[^]*?^\t\t\}\);$/m,
			instead: 'readPageData(data);'
		},
		// What a page fetches while the build writes it is not kept in the page: nothing to look up there.
		{ part: /^import \{ dev_fetch, .*$/m, instead: '' },
		{
			part: /^\t\t\tasync fetch\(resource, init\) \{[^]*?^\t\t\t\},$/m,
			instead: '\t\t\tfetch: (...asked) => window.fetch(...asked),'
		},
		// No address is another's in disguise, and nobody traces what a page loads.
		{
			part: /^(async function get_rerouted_url\(url\) \{)[^]*?^\}$/m,
			instead: '$1 return url; }'
		},
		{ part: /^\t+tracing: \{ enabled: false, .*$/m, instead: '' }
	],
	'client/parse.js': [
		{
			part: /^import \{ exec, parse_route_id \} from .*$/m,
			instead: `import { partsOf as exec, patternOf as parse_route_id } from ${JSON.stringify(routePattern)};`
		}
	],
	// All components are written with runes.
	'client/state.svelte.js': [{ part: /(const is_legacy =)[^]*?;$/m, instead: '$1 false;' }],
	// Addresses are given whole, never as a route whose parts are to be filled in.
	'app/paths/client.js': [{ part: /resolve_route\(args\[0\],.*\)$/m, instead: 'args[0]' }]
};

/** A file of SvelteKit's runtime, lighter where we know how. */
export function lightened(code: string, id: string): string {
	const file = Object.keys(changes).find((name) => id.endsWith(`/runtime/${name}`));
	return (changes[file ?? ''] ?? []).reduce(
		(all, { part, instead }) => replaceInPackage(all, part, instead),
		code
	);
}

/** A page's parts, as SvelteKit writes them together for the build. */
const generatedNode = /\/client-optimized\/nodes\/\d+\.js$/;

/** What SvelteKit asks of such a file in a browser. */
const asked = ['load', 'trailingSlash'];

/**
 * The page's file of loading as an object of two: the whole of it, as SvelteKit passes it on, would
 * need a helper in a script of its own, which every page would wait for.
 */
function withPlainNode(code: string, id: string): string {
	const given = /^import \* as universal from (".*");$/m.exec(code)?.[1];
	if (given === undefined) return code;
	const file = join(dirname(id), JSON.parse(given) as string);
	return plainNode(code, readFileSync(file, 'utf8'));
}

/** @param source of the page's file of loading */
export function plainNode(code: string, source: string): string {
	const given = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
	const names = asked.filter((name) => given.includes(name));
	const all = `{ ${names.join(', ')} }`;
	const taken = replaceInPackage(code, /^import \* as universal from/m, `import ${all} from`);
	return replaceInPackage(taken, /^export \{ universal \};$/m, `export const universal = ${all};`);
}
