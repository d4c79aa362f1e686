/** What Minga is, how to keep it, and what it owes to others. */
export const about = {
	title: 'About Minga',
	what: {
		title: 'What it is',
		text: 'Minga teaches why economies get stuck although everyone would gain by moving together, what clusters have to do with it, and what policy can and cannot do. It follows Andrés Rodríguez-Clare’s “Coordination Failures, Clusters, and Microeconomic Interventions” (2005) and the models that the paper builds on. Every number on a screen is computed on your device by the model it belongs to, in the picture, the sentence and the table alike.'
	},
	name: {
		title: 'The name',
		text: 'A minga, from Quechua mink’a, is the day on which a village in the Andes does together what nobody would do alone: clear a canal, raise a roof, bring in a harvest. Each comes because the others come. That is the subject of the course.'
	},
	teaching: {
		title: 'For teachers',
		text: 'Each lesson has a page on how to give it to a class: a plan for 45 minutes, a round to play, what students get wrong, and answers for the discussion.',
		guide: 'Teacher’s guide'
	},
	install: {
		title: 'Keep it on your tablet',
		intro:
			'Open the course once while there is a connection and wait for “Ready offline”. From then on it needs none. As an app of its own it also has an icon and the whole screen.',
		apple: {
			title: 'iPad and iPhone',
			steps: [
				'Open this page in Safari.',
				'Touch the share button, the square with the arrow.',
				'Choose “Add to Home Screen”, then “Add”.',
				'Open Minga from its icon once while you are connected, and wait for “Ready offline”.'
			]
		},
		android: {
			title: 'Android',
			steps: [
				'Open this page in Chrome.',
				'Touch the menu, the three dots.',
				'Choose “Install app” or “Add to Home screen”, and confirm.'
			]
		},
		desk: {
			title: 'Desk and Chromebook',
			steps: [
				'Open this page in Chrome or Edge.',
				'Choose the install sign at the right end of the address bar.'
			]
		}
	},
	privacy: {
		title: 'Privacy',
		text: 'There is no account, no telemetry and no advertising. The page asks no other site for anything. Your settings and your work stay in this browser; nothing leaves your device but the file that you take out yourself.'
	},
	licence: {
		title: 'Licence',
		text: 'The program is free under the MIT licence. The lessons may be shared and changed under Creative Commons Attribution 4.0 (CC BY 4.0): name Minga, and say what you changed.'
	},
	sources: {
		title: 'Sources',
		text: 'The lessons are our own words. Every work they draw on is cited where it is used, and listed among the references.',
		made: 'Set in Source Serif and Source Sans; formulas by KaTeX.'
	}
};
