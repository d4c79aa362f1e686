import { bigPush } from './big-push/model.ts';

/** Every model by its id. */
export const models = {
	'big-push': bigPush
} as const;

export type ModelId = keyof typeof models;

/** Every solver by the id of its model: plain numbers in, plain numbers out. */
export const solvers = {
	'big-push': bigPush.solve
} as const satisfies Record<ModelId, unknown>;
