import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page; `within`: in a part of it; `rules`: by these rules alone. */
export async function foundByAxe(
	page: Page,
	{ within, rules }: { readonly within?: string; readonly rules?: string[] } = {}
): Promise<string[]> {
	// Pages have no frames: so axe runs in the page alone, and counts up only what it finds wrong.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	// A formula is a hundred boxes that nobody is told of; its MathML is what is read, and has no rules.
	axe.exclude('.katex');
	if (within) axe.include(within);
	if (rules) axe.withRules(rules);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}
