/** A catalogue with any words: what English says in two ways, another language may say in others. */
export type Worded<Catalogue> = Catalogue extends string
	? string
	: Catalogue extends (...given: infer Given) => infer Said
		? (...given: Given) => Worded<Said>
		: Catalogue extends Promise<infer Come>
			? Promise<Worded<Come>>
			: { readonly [key in keyof Catalogue]: Worded<Catalogue[key]> };
