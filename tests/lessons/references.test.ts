import { expect, test } from 'vitest';
import { compileReferences } from '../../src/lib/lessons/references.ts';
import { citationOf, referenceCards, type Work } from '../../src/lib/lessons/work.ts';
import { courseContext } from './course-context.ts';

function worksOf(yaml: string): readonly Work[] {
	const compiled = compileReferences(yaml, 'references.yaml', courseContext.words, 'en');
	if (compiled.kind === 'refused') throw new Error(JSON.stringify(compiled.problems));
	return compiled.value;
}

test.each([
	['["Rodríguez-Clare, Andrés"]', 'Rodríguez-Clare (2005)'],
	['["Hausmann, Ricardo", "Rodrik, Dani"]', 'Hausmann and Rodrik (2005)'],
	[
		'["Murphy, Kevin M.", "Shleifer, Andrei", "Vishny, Robert W."]',
		'Murphy, Shleifer and Vishny (2005)'
	],
	['["One, A", "Two, B", "Three, C", "Four, D"]', 'One et al. (2005)'],
	['["World Bank"]', 'World Bank (2005)'],
	['["World Bank"]\n  name: The Bank', 'The Bank (2005)']
])('authors %s are cited as %s', (authors, citation) => {
	const works = worksOf(`key:\n  authors: ${authors}\n  year: 2005\n  title: A title`);
	expect(works.map((work) => citationOf(work))).toEqual([citation]);
});

test('an article has its title in quotation marks and its journal marked as the work', () => {
	const [work] = worksOf(
		'key:\n  authors: ["Rodríguez-Clare, Andrés", "Rodrik, Dani"]\n  year: 2005\n  title: A & B\n' +
			'  in: Economía\n  volume: 6\n  number: 1\n  pages: 1-42\n  note:\n    en: Comments follow\n    es: Siguen comentarios'
	);
	expect(work?.html).toBe(
		'Rodríguez-Clare, Andrés and Dani Rodrik. 2005. “A &#x26; B.” <cite>Economía</cite> 6 (1): 1–42. Comments follow.'
	);
});

test('a book is itself marked as the work', () => {
	const [work] = worksOf(
		'key:\n  authors: ["Krugman, Paul"]\n  year: 1991\n  title: Geography and Trade\n  publisher: MIT Press'
	);
	expect(work?.html).toBe('Krugman, Paul. 1991. <cite>Geography and Trade</cite>. MIT Press.');
});

test('cards stand by author, then by year', () => {
	const entry = (key: string, author: string, year: number) =>
		`${key}:\n  authors: ["${author}"]\n  year: ${year}\n  title: A title\n`;
	const works = worksOf(
		entry('c', 'Young, A', 1928) + entry('b', 'Åkerman, B', 2000) + entry('a', 'Åkerman, B', 1999)
	);
	expect(referenceCards(works).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
