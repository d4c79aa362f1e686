import { adaptivePath } from './adaptive-path/model.ts';
import { bigPush } from './big-push/model.ts';
import { solveClusterDrift } from './cluster-drift/solve.ts';
import { solveClusterShift } from './cluster-shift/solve.ts';
import { solveClusterTariff } from './cluster-tariff/solve.ts';
import { clusters } from './clusters/model.ts';
import { solveClusters } from './clusters/solve.ts';
import { countryBrand } from './country-brand/model.ts';
import { thickMarket } from './thick-market/model.ts';

/** Every model that can be shown, by its id. */
export const models = {
	'big-push': bigPush,
	'thick-market': thickMarket,
	'country-brand': countryBrand,
	clusters,
	'adaptive-path': adaptivePath
} as const;

export type ModelId = keyof typeof models;

/** Every solver by the id of its model: plain numbers in, plain numbers out. */
export const solvers = {
	'big-push': bigPush.solve,
	'thick-market': thickMarket.solve,
	'country-brand': countryBrand.solve,
	clusters: solveClusters,
	'cluster-shift': solveClusterShift,
	'cluster-tariff': solveClusterTariff,
	'cluster-drift': solveClusterDrift,
	'adaptive-path': adaptivePath.solve
} as const satisfies Record<string, unknown>;
