/** Relative addresses from one kind of page: the site may lie under any path. */
export interface Addresses {
	readonly root: string;
	readonly lesson: (slug: string) => string;
	readonly model: (id: string) => string;
	readonly glossary: string;
	readonly term: (id: string) => string;
	readonly reference: (key: string) => string;
	/** The list of all pages of the teacher's guide. */
	readonly guide: string;
}

/** From /en/lessons/<slug>/, which has the cards of its terms and works at its foot. */
export const fromLesson: Addresses = {
	root: '../../../',
	lesson: (slug) => `../${slug}/`,
	model: (id) => `../../models/${id}/`,
	glossary: '../../glossary/',
	term: (id) => `#term-${id}`,
	reference: (key) => `#ref-${key}`,
	guide: '../../teach/guide/'
};

/** From a card at the foot of a lesson: what it names need not have a card there. */
export const fromLessonCard: Addresses = {
	...fromLesson,
	term: (id) => `../../glossary/#term-${id}`,
	reference: (key) => `../../references/#ref-${key}`
};

/** From /en/glossary/. */
export const fromGlossary: Addresses = {
	root: '../../',
	lesson: (slug) => `../lessons/${slug}/`,
	model: (id) => `../models/${id}/`,
	glossary: './',
	term: (id) => `#term-${id}`,
	reference: (key) => `../references/#ref-${key}`,
	guide: '../teach/guide/'
};

/** From /en/how-to/ and /en/what-to-remember/. */
export const fromPage: Addresses = {
	...fromGlossary,
	term: (id) => `../glossary/#term-${id}`
};

/** From /en/teach/guide/<slug>/. */
export const fromGuide: Addresses = {
	root: '../../../../',
	lesson: (slug) => `../../../lessons/${slug}/`,
	model: (id) => `../../../models/${id}/`,
	glossary: '../../../glossary/',
	term: (id) => `../../../glossary/#term-${id}`,
	reference: (key) => `../../../references/#ref-${key}`,
	guide: '../'
};
