/** Every page of the course, relative to its root. */
export const lessonPages = [
	'en/lessons/when-everyone-waits/',
	'en/lessons/the-big-push/',
	'en/lessons/thick-markets/',
	'en/lessons/a-countrys-name/',
	'en/lessons/coordination-and-comparative-advantage/'
];

export const modelPages = [
	'en/models/big-push/',
	'en/models/thick-market/',
	'en/models/country-brand/',
	'en/models/clusters/',
	'en/models/joint-project/',
	'en/models/training-without-contracts/',
	'en/models/two-sided-entry/',
	'en/models/infant-industry/',
	'en/models/shared-prevention/',
	'en/models/knowledge-spillovers/',
	'en/models/big-push-over-time/',
	'en/models/division-of-labour/',
	'en/models/railroad/',
	'en/models/monopoly-facility/',
	'en/models/unequal-exporters/',
	'en/models/coffee-ban/',
	'en/models/public-good/',
	'en/models/lumpy-facility/',
	'en/models/labour-pooling/',
	'en/models/division-of-labour-constant-returns/'
];

export const pages = [
	'en/',
	...lessonPages,
	'en/models/',
	...modelPages,
	'en/search/',
	'en/glossary/',
	'en/my-work/',
	'en/references/',
	'en/about/',
	'en/not-found/'
];
