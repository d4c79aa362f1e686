import type { Plugin } from 'vite';
import { replaceInPackage } from './replace-in-package.ts';

/**
 * Lets the build leave out the parts of Svelte that nobody uses: SvelteKit takes two of them out of
 * the whole in a way that would otherwise keep every one, and load it with every page; and no
 * component here waits for anything in its markup, or stands in for another that failed.
 */
export function prunableSvelte(): Plugin {
	return {
		name: 'minga-prunable-svelte',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: {
				id: /kit\/src\/runtime\/client\/client\.js|svelte\/src\/internal\/client\/(?:reactivity\/async|dom\/blocks\/boundary)\.js/
			},
			handler(code, id) {
				if (id.includes('boundary')) return withoutRescue(code);
				return id.includes('async') ? withoutWaiting(code) : takenOneByOne(code);
			}
		}
	};
}

export function takenOneByOne(client: string): string {
	return replaceInPackage(
		client,
		/^const \{ onMount, tick \} = svelte;$/m,
		'const onMount = svelte.onMount, tick = svelte.tick;'
	);
}

/** Components await nothing in their markup: that is an experiment of Svelte's which is not turned on. */
export function withoutWaiting(async: string): string {
	return replaceInPackage(
		async,
		/^\tif \(async\.length === 0 && pending\.length === 0\) \{\n(\t\tfn\(deriveds\);\n)[^]*?^\}$/m,
		'$1}'
	);
}

/**
 * The one boundary is that which Svelte puts round a page: it has nothing else to show, so that it
 * hands on what goes wrong inside it, and counts nothing that is awaited.
 */
export function withoutRescue(boundary: string): string {
	const parts = [
		[/^\t#effect_pending = null;$[^]*?^\t\}\);$/m, ''],
		[/^(\t+)if \(server_rendered_failed\) \{[^]*?^\1\} else \{\n(.*)\n\1\}$/m, '$2'],
		[/^\t#hydrate_failed_content\(error\) \{[^]*?^(?=\t#is_destroyed\(\))/m, ''],
		[/^\t#hydrate_pending_content\(\) \{[^]*?^\t\}$/m, ''],
		[/^(\t+)if \(this\.#pending_count > 0\) \{[^]*?^\1\} else \{\n(.*)\n\1\}$/m, '$2'],
		[/^\t#run\(fn\) \{[^]*?^\t\}$/m, ''],
		[/^\t#update_pending_count\(d, batch\) \{[^]*?^(?=\terror\(error\) \{)/m, ''],
		[/^\t\tif \(!this\.#props\.onerror && [^]*?^\}$/m, '\t\tthrow error;\n\t}\n}']
	] as const;
	return parts.reduce((all, [part, instead]) => replaceInPackage(all, part, instead), boundary);
}
