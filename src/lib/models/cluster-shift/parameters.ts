import {
	clustersParameters,
	sectorParameters,
	type SectorParameters
} from '../clusters/parameters.ts';
import { toggle, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface ClusterShiftParameters extends SectorParameters {
	/** Sector the labour force leaves, j, from 1. */
	readonly fromSector: number;
	readonly fromCoordinated: boolean;
	/** Sector the labour force moves to, k, from 1. */
	readonly toSector: number;
	readonly toCoordinated: boolean;
	/** Terms-of-trade factor by sector; null: all 1. */
	readonly priceShifters: readonly number[] | null;
}

export const clusterShiftParameters: ParameterSpecs<ClusterShiftParameters> = {
	...sectorParameters,
	fromSector: wholeNumber('j', '', '[1, ∞)', 1, [1, 4, 1]),
	fromCoordinated: toggle(false),
	toSector: wholeNumber('k', '', '[1, ∞)', 3, [1, 4, 1]),
	toCoordinated: toggle(false),
	priceShifters: clustersParameters.priceShifters
};
