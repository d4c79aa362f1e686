import type { Locator } from '@playwright/test';

/** What is missing from a model or its card: numbers that are none, words, a drawing. */
export function holesIn(model: Locator): Promise<string[]> {
	return model.evaluate(findHoles);
}

/** The same inside a page, which knows nothing of what stands round this function. */
export function findHoles(model: Element): string[] {
	const broken = /NaN|undefined|Infinity|null/;
	const drawings = [...model.querySelectorAll('.diagram svg')];
	const holes: string[] = drawings.flatMap(
		(drawing) =>
			drawing.outerHTML.match(/[\w-]+="[^"]*(?:NaN|undefined|Infinity|null)[^"]*"/g) ?? []
	);
	for (const words of model.querySelectorAll('.sentence, desc, output'))
		if (!/\w/.test(words.textContent ?? '') || broken.test(words.textContent ?? ''))
			holes.push(`says "${words.textContent ?? ''}"`);
	const mark = model.querySelector('.diagram svg :is(path[d*=L], path[d*=H], rect, circle)');
	return mark ? holes : [...holes, 'nothing is drawn'];
}
