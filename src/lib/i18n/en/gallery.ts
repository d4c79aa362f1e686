/** The gallery of all models. */
export const gallery = {
	title: 'Models',
	lede: 'Every model of the course, small. Move its lever to see what it does; open it for all the others, at full size, to explore alone or to project in class.',
	groups: 'Groups',
	count: (models: number) => (models === 1 ? '1 model' : `${String(models)} models`),
	assumes: 'Assumes',
	leavesOut: 'Leaves out',
	limits: 'What it assumes and leaves out',
	usedIn: 'In the lessons',
	failed: 'This picture could not be loaded. Move the lever to try again.',

	search: {
		label: 'Find a model',
		placeholder: 'coffee, hotels, prisoner',
		all: (models: number) => `${String(models)} models`,
		found: (models: number, all: number) => `${String(models)} of ${String(all)} models`,
		none: (query: string) => `No model answers to “${query}”.`,
		hint: 'Try fewer letters, or another word for it.',
		showAll: 'Show all models'
	},

	/** In the order of the paper, each with the question it asks. */
	chapters: {
		demand: {
			title: 'Demand spillovers and the big push',
			question: 'Why does a factory wait for the customers that other factories would make?'
		},
		infrastructure: {
			title: 'Infrastructure',
			question: 'Why is a railroad that is worth its cost to the country not built?'
		},
		inputs: {
			title: 'Division of labour',
			question:
				'What if modern producers need specialised suppliers, and suppliers need modern producers?'
		},
		thickMarkets: {
			title: 'Thick markets and labour pooling',
			question: 'Who trains, or buys a machine, for a partner not yet met?'
		},
		knowledge: {
			title: 'Knowledge spillovers',
			question: 'Who is first, when whoever is first teaches the others for nothing?'
		},
		names: {
			title: 'A country’s name and shared prevention',
			question: 'Who pays for what everybody enjoys: a good name, a healthy herd, a public good?'
		},
		projects: {
			title: 'Common projects',
			question: 'An airport waits for hotels and hotels wait for an airport: who moves first?'
		},
		clusters: {
			title: 'Clusters and comparative advantage',
			question: 'Is it enough to be in the right sector, or does it matter how one is in it?'
		},
		innovation: {
			title: 'Innovation clusters',
			question: 'Should money for research be spread over many firms, or put where they are close?'
		},
		policy: {
			title: 'Instruments of policy',
			question: 'How can a government help without knowing what firms know?'
		}
	}
};
