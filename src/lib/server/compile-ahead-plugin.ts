import type { Plugin } from 'vite';

/** The word by which a browser that knows it (Chrome from 136 on) compiles a script whole. */
const word = '//# allFunctionsCalledOnLoad\n';

/** From this length on, in letters, the word is small beside the script. */
const worthAWord = 2000;

/**
 * Has scripts compiled beside other work, while they come. Else each function is compiled when it is
 * first called, and a page that wakes waits for hundreds of them: half of its time on a slow tablet.
 * Our scripts are cut so that a page which asks for one needs most of it.
 */
export function compileAhead(): Plugin {
	return {
		name: 'minga-compile-ahead',
		enforce: 'post',
		generateBundle: {
			// The word counts only where a script begins, and Vite puts its own first line there.
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle))
					if (file.type === 'chunk') file.code = compiledAhead(file.code);
			}
		}
	};
}

/** A script that asks to be compiled ahead; a short one as it is. */
export function compiledAhead(script: string): string {
	return script.length < worthAWord ? script : word + script;
}
