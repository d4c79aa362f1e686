/** The pages where one looks something up: search, glossary, references. */
export const lookUp = {
	search: {
		title: 'Search',
		lede: 'Looks through lessons, glossary, models and teacher’s guide, without a connection too.',
		label: 'Words in lessons, glossary, models and teacher’s guide',
		loading: 'Getting the index …',
		found: (count: number, atMost: number) => {
			if (count === 0) return 'Nothing found. Fewer words, or only their beginnings, find more.';
			if (count === atMost) return `The ${String(atMost)} likeliest places.`;
			return count === 1 ? '1 place found.' : `${String(count)} places found.`;
		},
		kinds: {
			lesson: 'Lesson',
			term: 'Term',
			model: 'Model',
			page: 'The course',
			guide: 'For teachers'
		},
		failed:
			'The index of the course is not on this device yet. Open the course once with a connection, then search again.',
		unscripted: 'The search needs scripts. Every page can be reached from here:'
	},

	glossary: {
		title: 'Glossary',
		lede: 'The words of the course, each in a few sentences.',
		usedIn: {
			course: 'In the course',
			guide: 'In the teacher’s guide',
			entries: 'In other entries'
		}
	},

	references: {
		title: 'References',
		lede: 'Every work the lessons cite.',
		usedIn: {
			course: 'Cited in',
			guide: 'In the teacher’s guide',
			entries: 'In the glossary'
		}
	}
};
