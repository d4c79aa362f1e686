/** What a device shows of the course when it is installed. */
export const manifest = {
	name: 'Minga: why economies get stuck, and what moving together takes',
	description:
		'A course on coordination failures, clusters and policy, with live models. After one visit it works without a connection.',
	/** What the screenshots show. */
	wide: 'A lesson on a tablet: the text, and beside it the model that it speaks of',
	narrow: 'The map of the course on a phone'
};
