import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong on a page; `within`: in a part of it; `rules`: by these rules alone. */
export async function foundByAxe(
	page: Page,
	{ within, rules }: { readonly within?: string; readonly rules?: readonly string[] } = {}
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		([context, options]) =>
			(globalThis as unknown as { axe: typeof axe }).axe.run(context, options),
		[
			// A formula is a hundred boxes that nobody is told of; its MathML is what is read, and has no rules.
			{ exclude: ['.katex'], ...(within && { include: [within] }) },
			{ resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) }
		] satisfies [axe.ElementContext, axe.RunOptions]
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}
