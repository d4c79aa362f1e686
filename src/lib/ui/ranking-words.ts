/** The words of a list to be ranked; items are named by what they say. */
export interface RankingWords {
	/** How it is done by keys, read aloud at each item. */
	readonly how: string;
	readonly move: (item: string) => string;
	readonly up: (item: string) => string;
	readonly down: (item: string) => string;
	readonly grabbed: (item: string, place: number, of: number) => string;
	readonly moved: (item: string, place: number, of: number) => string;
	readonly dropped: (item: string, place: number, of: number) => string;
	readonly putBack: (item: string) => string;
}
