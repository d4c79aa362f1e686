import type { Span } from '../../diagrams/scale.ts';
import type { Point } from '../../models/model.ts';
import type { ResearchOffer } from '../../models/research-tender/parameters.ts';

/** The offers as good as this one, quality over price, as far as the paper goes. */
export function equalScores(
	{ price, quality }: ResearchOffer,
	priceWeight: number,
	[cheapest, dearest]: Span,
	[worst, best]: Span
): Point[] {
	const qualityAt = (asked: number) => quality + priceWeight * (asked - price);
	const priceAt = (offered: number) => price + (offered - quality) / priceWeight;
	const from = priceWeight > 0 ? Math.max(cheapest, priceAt(worst)) : cheapest;
	const to = priceWeight > 0 ? Math.min(dearest, priceAt(best)) : dearest;
	return Array.from({ length: 21 }, (_, step) => {
		const asked = from + (step / 20) * (to - from);
		return { x: asked, y: qualityAt(asked) };
	});
}
