import { bigPushOverTime } from '../../models/big-push-over-time/model.ts';
import type { BigPushOverTimeParameters } from '../../models/big-push-over-time/parameters.ts';
import type { BigPushOverTimeSolution } from '../../models/big-push-over-time/solve.ts';
import type { Widget } from '../widget.ts';
import { bigPushOverTimeFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { playBigPushOverTime } from './play.ts';
import { bigPushOverTimePresets } from './presets.ts';

/** Factories that cost today and earn tomorrow, when the others have made the country richer. */
export const bigPushOverTimeWidget: Widget<BigPushOverTimeParameters, BigPushOverTimeSolution> = {
	model: bigPushOverTime,
	Picture,
	levers: [
		'labourForce',
		'factoryProductivity',
		'fixedLabour',
		'discountFactor',
		'substitutionOverTime',
		'substitutionAcrossGoods',
		'share'
	],
	presets: bigPushOverTimePresets,
	facts: bigPushOverTimeFacts,
	play: playBigPushOverTime,
	words: {
		en: async () => (await import('../../i18n/en/models/big-push-over-time.ts')).words,
		es: async () => (await import('../../i18n/es/models/big-push-over-time.ts')).words
	}
};
