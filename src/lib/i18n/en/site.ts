/** The frame of every page, the course map, and the pages round the lessons. */
export const site = {
	name: 'Minga',
	tagline: 'Why economies get stuck, and what it takes to move together',
	description:
		'Lessons with live models on coordination failures, clusters and policy. Free, and once opened it needs no connection.',
	skip: 'Skip to the text',

	navigation: {
		label: 'Main',
		footer: 'About this course',
		course: 'Course',
		models: 'Models',
		glossary: 'Glossary',
		myWork: 'My work',
		references: 'References',
		about: 'About',
		teach: 'Teaching',
		assignments: 'Assignments',
		search: 'Search',
		review: 'Review'
	},

	learner: {
		/** Who is learning, where nobody has given a name. */
		unnamed: 'Learner',
		/** What the sign beside the name means. */
		levels: {
			nothing: 'nothing to save yet',
			saved: 'work saved here',
			risk: 'work at risk'
		},
		open: (name: string, level: string) => `${name}: ${level}. Change learner.`
	},

	reading: { open: 'Reading settings' },

	course: {
		partOf: (part: string) => `Part ${part}`,
		parts: {
			1: 'Why everyone waits',
			2: 'Clusters',
			3: 'Policy'
		} as Record<number, string>,
		minutes: (count: number) => (count === 1 ? '1 minute' : `${String(count)} minutes`),
		after: 'Read first:',
		begin: 'Begin with',
		goOn: 'Go on with',
		/** Exercises of a lesson, beside its number: first to be seen, then to be heard. */
		solved: (solved: number, of: number) => `${String(solved)}/${String(of)}`,
		solvedOf: (solved: number, of: number) => `${String(solved)} of ${String(of)} exercises solved`
	},

	models: {
		assumes: 'What it assumes',
		leavesOut: 'What it leaves out',
		usedIn: 'Lessons that use it',
		present: 'Present',
		leavePresenting: 'Leave',
		failed: 'The model could not be loaded. The picture shows its opening state.'
	},

	notFound: {
		title: 'This page is not here',
		text: 'The address may be mistyped, or the page may have moved. Everything in the course can be reached from here:',
		offline: 'If you are not connected: whatever this device has kept still opens.'
	},

	error: {
		title: 'Something went wrong',
		text: 'The page could not be shown. Try it again, or go back to the course map.'
	}
};
