/** The models that a class can play: everybody adopts or does not, and is paid by how many do. */
export const roundModels = [
	'big-push',
	'thick-market',
	'knowledge-spillovers',
	'country-brand'
] as const;

export type RoundModel = (typeof roundModels)[number];

/** What a model is given in a round: all parameters of these models are numbers, or not given. */
export type RoundParameters = Readonly<Record<string, number | null>>;

/** Can a class play this model? */
export function isRoundModel(id: string): id is RoundModel {
	return roundModels.some((each) => each === id);
}
