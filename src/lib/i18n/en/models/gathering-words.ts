/** The levers of a budget that is spread over groups of firms or gathered in one. */
export const groupLevers = {
	gatheredShare: {
		label: 'How far gathered',
		meaning:
			'The part of every other group’s budget that goes to one group: 0% spreads the budget evenly, 100% gives it all to one.'
	},
	firmsPerGroup: { label: 'Firms in a group', meaning: 'How many firms are close together.' },
	groups: { label: 'Number of groups', meaning: 'How many such groups the country has.' },
	proximityAcross: {
		label: 'Closeness of groups',
		meaning:
			'How much a firm learns from one of another group, where it learns 1 from one of its own.'
	},
	budget: { label: 'Budget', meaning: 'What there is for research in all groups together.' }
};

/** Words in a picture of such a budget. */
export const splitLabels = {
	oneGroup: 'one group:',
	otherGroup: 'each other:',
	gathered: 'How far gathered in one group',
	spread: 'spread evenly',
	gather: 'all in one',
	best: '(best)',
	gatherWins: 'one cluster wins',
	spreadWins: 'spreading wins'
};
