import type { ParameterSpecs } from '../parameters.ts';

export interface BigPushParameters {
	/** All workers of the economy, L (workers). */
	readonly labourForce: number;
	/** Output of a factory worker where a cottage worker makes 1, α (goods per worker). */
	readonly factoryProductivity: number;
	/** Workers a factory needs before its first unit, F (workers). */
	readonly fixedLabour: number;
	/** Extra pay for factory work, v (share of the wage); 0 is the baseline. */
	readonly wagePremium: number;
	/** Share of industrialised sectors, n, at which the economy is evaluated; null: nowhere. */
	readonly share: number | null;
}

export const bigPushParameters: ParameterSpecs<BigPushParameters> = {
	labourForce: {
		kind: 'number',
		symbol: 'L',
		unit: 'workers',
		domain: '(0, ∞)',
		default: 100,
		slider: [50, 200, 1]
	},
	factoryProductivity: {
		kind: 'number',
		symbol: 'α',
		unit: 'goods per worker',
		domain: '(1, ∞)',
		default: 3,
		slider: [1.2, 5, 0.1]
	},
	fixedLabour: {
		kind: 'number',
		symbol: 'F',
		unit: 'workers',
		domain: '(0, ∞)',
		default: 40,
		slider: [1, 95, 1]
	},
	wagePremium: {
		kind: 'number',
		symbol: 'v',
		unit: 'share of wage',
		domain: '[0, ∞)',
		default: 0.5,
		slider: [0, 1.5, 0.05]
	},
	share: {
		kind: 'number',
		symbol: 'n',
		unit: 'share',
		domain: '[0, 1]',
		optional: true,
		default: null,
		slider: [0, 1, 0.01]
	}
};
