import { build } from '../../src/lib/i18n/en/build.ts';
import type { CourseContext } from '../../src/lib/lessons/course-context.ts';
import { models } from '../../src/lib/models/index.ts';

/** A few models, so that messages which list them stay as they are when others are added. */
const fewModels = {
	'big-push': models['big-push'],
	'thick-market': models['thick-market'],
	'country-brand': models['country-brand'],
	clusters: models.clusters,
	'adaptive-path': models['adaptive-path']
};

/** A small course for texts to be checked against. */
export const courseContext: CourseContext = {
	locale: 'en',
	words: build.engine,
	models: fewModels,
	glossary: [
		{ id: 'big-push', name: 'Big push' },
		{ id: 'coordination-failure', name: 'Coordination failure' },
		{ id: 'tipping-point', name: 'Tipping point' }
	],
	references: [
		{
			key: 'rodriguez2005',
			who: 'Rodríguez-Clare',
			year: 2005,
			firstAuthor: 'Rodríguez-Clare',
			html: 'Rodríguez-Clare, Andrés. 2005.'
		},
		{
			key: 'murphy1989',
			who: 'Murphy, Shleifer and Vishny',
			year: 1989,
			firstAuthor: 'Murphy',
			html: 'Murphy, Kevin M. 1989.'
		}
	],
	lessons: [
		{ number: 1, slug: 'a-test', headings: ['text'], exercises: [] },
		{ number: 2, slug: 'the-big-push', headings: ['the-valley', 'the-trap'], exercises: ['taken'] }
	],
	pictures: ['pictures/rice.jpg']
};
