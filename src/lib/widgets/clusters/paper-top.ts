/** Steps of a tenth of a decade: the paper grows with the bars, but not with every move of one. */
const steps = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8, 10];

/** The upper end of an upright axis that leaves room for words above the highest value. */
export function paperTop(highest: number): number {
	const wanted = highest * 1.2;
	const power = 10 ** Math.floor(Math.log10(wanted));
	return (steps.find((step) => step * power >= wanted) ?? 10) * power;
}
