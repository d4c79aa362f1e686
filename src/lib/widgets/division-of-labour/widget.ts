import { divisionOfLabourEconomy } from '../../models/division-of-labour/economy.ts';
import { divisionOfLabour } from '../../models/division-of-labour/model.ts';
import type { DivisionOfLabourParameters } from '../../models/division-of-labour/parameters.ts';
import {
	solveDivisionOfLabour,
	type DivisionOfLabourSolution
} from '../../models/division-of-labour/solve.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Widget } from '../widget.ts';
import { divisionOfLabourFacts } from './facts.ts';
import Picture from './Picture.svelte';
import { divisionOfLabourPresets } from './presets.ts';
import { shareInPicture } from './share-in-picture.ts';

/** Modern production that waits for inputs, and inputs that wait for modern production. */
export const divisionOfLabourWidget: Widget<DivisionOfLabourParameters, DivisionOfLabourSolution> =
	{
		model: divisionOfLabour,
		Picture,
		levers: [
			'labourForce',
			'modernProductivity',
			'backwardProductivity',
			'inputSubstitution',
			'inputCostShare',
			'fixedLabour',
			'foreignVarieties',
			'tradeCostFactor',
			'foreignPrice',
			'share'
		],
		presets: divisionOfLabourPresets,
		facts: divisionOfLabourFacts,
		play: (parameters) => {
			const { backwardProductivity, share } = parameters;
			const { modernWage } = divisionOfLabourEconomy(parameters);
			const { tippingShare } = solveDivisionOfLabour(parameters);
			const gain = (at: number) => modernWage(at) - backwardProductivity;
			return playAdoption(
				{ gain, scale: backwardProductivity },
				share,
				shareInPicture(tippingShare)
			);
		},
		words: {
			en: async () => (await import('../../i18n/en/models/division-of-labour.ts')).words,
			es: async () => (await import('../../i18n/es/models/division-of-labour.ts')).words
		}
	};
