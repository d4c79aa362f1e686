import type { Unit } from '../../models/units.ts';

/** What stands beside a lever's number; empty where the symbol says enough. */
const units: Record<Unit, string> = {
	'': '',
	workers: 'workers',
	goods: 'goods',
	'goods per worker': 'goods each',
	share: 'of all',
	'share of wage': 'of the wage',
	'share of price': 'of the price',
	'share per period': 'a period',
	money: 'money',
	'money per unit': 'money per unit',
	probability: 'chance',
	exponent: '',
	factor: 'times',
	ratio: '',
	index: '',
	level: '',
	elasticity: '',
	firms: 'firms',
	agents: 'people',
	varieties: 'varieties',
	'per year': 'a year',
	'per cent': '%',
	years: 'years',
	periods: 'periods',
	"North's wage": "North's wages",
	distance: 'distance',
	'per distance': 'per unit of distance',
	slope: '',
	weight: '',
	weights: '',
	groups: 'groups',
	score: 'points',
	'score per money': 'points per unit of money',
	bidders: 'bidders',
	units: '',
	correlation: '',
	dollars: 'dollars',
	growers: 'growers',
	producers: 'producers'
};

/** The shell of a live model: buttons, table, comparison, units. */
export const widget = {
	units,
	views: 'What is drawn',
	levers: 'Levers',
	element: (label: string, each: string | undefined, index: number) =>
		`${label}, ${each ?? 'sector'} ${index}`,
	row: (each: string | undefined, index: number) => (each ? `${each} ${index}` : String(index)),
	addRow: (each: string | undefined) => (each ? `Add another ${each}` : 'Add a row'),
	remove: (name: string) => `Remove ${name}`,
	yes: 'yes',
	no: 'no',
	notGiven: 'none',

	presets: 'Case',
	ownState: 'your own',
	reset: 'Back to the opening state',
	undo: 'Undo',
	pin: 'Pin this state to compare',
	unpin: 'Stop comparing',
	swap: 'Change places with the pinned state',
	pinnedNote: 'Thin dashed lines: the pinned state.',

	play: 'Let time run',
	pause: 'Pause',
	step: 'One period on',
	time: 'Time',

	share: 'Copy a link to this state',
	picture: 'Save the picture',
	sendPicture: 'Send the picture',
	copied: 'Copied.',
	notCopied: 'This browser does not let the page copy; the text is selected instead.',
	linkReady: 'Link copied: it opens this model in this state.',
	pictureSaved: 'Picture saved.',
	pictureFailed: 'The picture could not be made here.',
	brokenLink: 'The link held a state this model does not know, so it opens as usual.',
	loading: 'The model is getting ready.',
	failed: 'The model could not be loaded. The picture shows its opening state.',

	table: 'The same in numbers',
	comparison: 'Compared with the pinned state',
	overTime: 'Its path over time',
	pathTable: 'The path in numbers',
	pathSoFar: (quantity: string, from: string, to: string, time: number) =>
		`${quantity}: from ${from} at the start to ${to} at time ${time}.`,
	meanings: 'What the levers mean',
	copyTable: 'Copy as CSV',
	quantity: 'Quantity',
	now: 'Now',
	pinned: 'Pinned',
	difference: 'Difference',
	given: 'Given',
	follows: 'Follows',

	unreadable: 'Please type a number, for example 0.5.',
	outside: (label: string, domain: string) => `${label} must be ${domain}.`,
	stopped: (label: string, kept: string) =>
		`With the other levers as they are, ${label} goes no further than ${kept}.`,
	refused: (label: string, asked: string) =>
		`With the other levers as they are, ${label} cannot be ${asked}.`,
	refusedTyped: (asked: string) => `With the other values as they are, this cannot be ${asked}.`,
	refusedChange: (label: string) =>
		`With the other values as they are, ${label} cannot be changed that way.`,
	domain: {
		whole: 'a whole number',
		number: 'a number',
		from: (value: string) => `of at least ${value}`,
		above: (value: string) => `above ${value}`,
		upTo: (value: string) => `at most ${value}`,
		below: (value: string) => `below ${value}`,
		and: ' and '
	}
};
