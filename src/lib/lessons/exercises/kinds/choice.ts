import * as v from 'valibot';
import { aSwitch } from '../settings.ts';
import { kindReader } from './kind-reader.ts';
import { readOptions, rightOptions } from './options.ts';

/** `answer` names the right option; `several: true` where more than one is to be found. */
export const choice = kindReader(
	'option',
	{ answer: rightOptions, several: v.optional(aSwitch, false) },
	({ answer, several }, bench) => {
		const options = readOptions(answer, bench);
		return options && { kind: 'choice', several, options };
	}
);
