import type { CoffeeBanParameters } from '../../models/coffee-ban/parameters.ts';

/** What a grower earns beyond low grade sold everywhere, by what it and the others do (money). */
export interface IncomeRow {
	/** Key of its words. */
	readonly key: 'allExport' | 'oneKeeps' | 'allKeep';
	/** Its part from abroad. */
	readonly abroad: number;
	/** All it earns if nothing is forbidden. */
	readonly free: number;
	/** All it can expect under the ban. */
	readonly banned: number;
}

/** All export their best; one grower keeps its own at home; all do. */
export function incomeRows({
	growers,
	exportPremium,
	homePremium,
	detectionProbability,
	fine
}: CoffeeBanParameters): IncomeRow[] {
	const expected = (1 - detectionProbability) * homePremium - detectionProbability * fine;
	const keeping = (key: IncomeRow['key'], abroad: number): IncomeRow => ({
		key,
		abroad,
		free: abroad + homePremium,
		banned: abroad + expected
	});
	return [
		{ key: 'allExport', abroad: exportPremium, free: exportPremium, banned: exportPremium },
		keeping('oneKeeps', exportPremium - exportPremium / growers),
		keeping('allKeep', 0)
	];
}
