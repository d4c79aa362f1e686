import type { Act } from './act-of.ts';
import type { Sitting } from './sitting.svelte.ts';
import { writingOf } from './writing.ts';

/** Does what the main button says. */
export function doAct(sitting: Sitting, act: Act): void {
	const { text, ticks } = writingOf(sitting.raw);
	switch (act) {
		case 'check':
		case 'commit':
		case 'record':
			sitting.check();
			return;
		case 'compare':
			// The rubric opens beside a text, not beside an empty page.
			if (text.trim() === '') sitting.check();
			else sitting.answer({ text, ticks: ticks ?? [] });
			return;
		case 'goOnWriting':
			sitting.again();
			sitting.answer({ text });
			return;
		case 'again':
			return sitting.again();
		case 'afresh':
			return sitting.afresh();
		case 'another':
			return sitting.another();
	}
}
