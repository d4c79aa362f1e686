const count = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const short = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A number of goods, or of money, which goes without saying. */
const of = (amount: string, unit: string) => {
	if (unit === '') return amount;
	return `${amount} ${amount === '1' && unit === 'goods' ? 'good' : unit}`;
};

/** What a class plays in a model: what is asked, and who is who afterwards. */
const models = {
	'big-push': {
		asks: 'Who builds a factory?',
		expects: (share: string) => `Expect ${share} of the others to build a factory. Who builds one?`,
		adopt: 'Build a factory',
		wait: 'Keep to cottages',
		adopter: 'a factory',
		other: 'a sector of cottages',
		adopters: 'those who built',
		others: 'those who kept to cottages',
		unit: 'goods'
	},
	'thick-market': {
		asks: 'Who invests in training and the technology for it?',
		expects: (share: string) => `Expect ${share} of the other pairs to invest. Who invests?`,
		adopt: 'Invest',
		wait: 'Do not invest',
		adopter: 'a pair that invests',
		other: 'a pair that does not',
		adopters: 'those who invested',
		others: 'those who did not',
		unit: ''
	},
	'knowledge-spillovers': {
		asks: 'Who takes up the modern technique?',
		expects: (share: string) => `Expect ${share} of the other firms to be modern. Who is modern?`,
		adopt: 'Be modern',
		wait: 'Stay as before',
		adopter: 'a modern firm',
		other: 'a backward firm',
		adopters: 'those who became modern',
		others: 'those who stayed as before',
		unit: ''
	},
	'country-brand': {
		asks: 'Who delivers high quality?',
		expects: (share: string) =>
			`Expect ${share} of the other exporters to deliver high quality. Who delivers it?`,
		adopt: 'Deliver high quality',
		wait: 'Deliver low quality',
		adopter: 'a firm of high quality',
		other: 'a firm of low quality',
		adopters: 'those of high quality',
		others: 'those of low quality',
		unit: ''
	}
};

/** Teaching in the room: a round by show of hands, a tablet that goes round, a lesson on the wall. */
export const room = {
	models,
	withoutScripts: 'Playing needs scripts: the model computes here, on this device.',
	loading: 'Opening …',
	failed: 'The model could not be loaded. Try again.',
	model: 'Model',
	begin: 'Begin',
	policy: 'A policy in between',
	policyMeaning: 'Change what you like: the next round is played with it.',
	less: (label: string) => `${label}: one less`,
	more: (label: string) => `${label}: one more`,
	wholeNumber: (least: number, most: number) =>
		`Please type a whole number from ${count.format(least)} to ${count.format(most)}.`,
	next: 'Next round',
	round: (number: number) => `Round ${count.format(number)}`,

	/** What a round pays. */
	paid: {
		adopted: (adopters: number, players: number, share: string) =>
			`${count.format(adopters)} of ${count.format(players)}: ${share}`,
		earns: (who: string, amount: string, unit: string, sign: -1 | 0 | 1) =>
			sign === 0
				? `${first(who)} earns nothing.`
				: `${first(who)} ${sign > 0 ? 'earns' : 'loses'} ${of(amount, unit)}.`,
		regrets: (who: string, more: string, unit: string) =>
			`${first(who)} would each have ${of(more, unit)} more, had they alone chosen otherwise.`,
		settled: 'Nobody would rather have chosen otherwise: an equilibrium.',
		expected: (share: string, who: string, amount: string, unit: string, sign: -1 | 0 | 1) =>
			sign === 0
				? `At the ${share} that were expected, it makes no difference to be ${who}.`
				: `At the ${share} that were expected, being ${who} ${sign > 0 ? 'gains' : 'costs'} ${of(amount, unit)}.`
	},

	/** The path of a class, in a picture and a table. */
	path: {
		title: 'The path of the class',
		name: 'Share that adopts, round by round',
		round: 'Round',
		share: 'Share that adopts',
		class: 'the class',
		theory: 'theory',
		tipping: 'tipping share',
		theoryMeaning:
			'Theory begins where you began. Each round a quarter of all look around and take what pays better at the share of the round before.',
		describe: (rounds: number, from: string, to: string, theory: string) =>
			`${many(rounds, 'round', 'rounds')}: from ${from} to ${to}; theory comes to ${theory}.`,
		points: 'The numbered points are the rounds.',
		columns: {
			round: 'Round',
			players: 'Present',
			adopters: 'Adopt',
			share: 'Share',
			expected: 'Expected',
			adopterEarns: 'Adopters earn',
			otherEarns: 'Others earn',
			mean: 'Mean',
			adopterRegret: 'Adopters regret',
			otherRegret: 'Others regret',
			theory: 'Theory'
		},
		policy: 'Policy',
		unsaid: 'nothing said',
		changed: (label: string, value: string) => `${label} ${value}`
	},

	handsUp: {
		title: 'Hands up',
		lede: 'Ask, count hands, type the number. The model pays out, and the path of the class stands in its picture.',
		players: 'Present in class',
		hands: 'Hands up',
		handsAre: (players: number) =>
			`Please type a whole number from 0 to ${count.format(players)}: so many are present. If more are, begin another game.`,
		expectation: 'The class expects',
		nothing: 'nothing said',
		asLast: (share: string) => `as last: ${share}`,
		pay: 'Show what it pays',
		undo: 'Take this round back',
		export: 'Save the rounds as CSV',
		exported: (name: string) => `Saved as ${name}.`,
		fileName: 'hands-up',
		leave: 'Another game',
		whoIsWho:
			'Each of you is one equal part of the economy: whoever raises a hand is counted in the share.',
		earlier: {
			title: 'Earlier games',
			about: (rounds: number, at: number) =>
				`${many(rounds, 'round', 'rounds')}, ${short.format(at)}`,
			goOn: 'Go on',
			goOnNamed: (title: string, at: number) => `Go on with ${title}, ${short.format(at)}`
		}
	},

	back: 'Teaching',

	play: {
		title: 'Pass the tablet',
		lede: 'Choose in secret, one after the other, on one tablet; or alone among firms that follow a rule. Nothing of it is kept.',
		with: 'Who plays',
		together: 'Two to eight players',
		alone: 'One, among firms',
		players: 'Players',
		firms: 'Firms besides you',
		start: 'In the first round',
		starts: { none: 'no firm adopts', half: 'half of them do', all: 'all of them do' },
		rule: 'The firms',
		rules: {
			'best-reply': 'all follow at once',
			patient: 'a quarter look around'
		},
		ruleMeaning: {
			'best-reply':
				'Each round every firm takes what would have paid it better in the round before.',
			patient:
				'Each round a quarter of the firms look around and take what would have paid them better in the round before; the others stay as they are.'
		},
		player: (number: number) => `Player ${count.format(number)}`,
		you: 'You',
		handOver: (number: number) => `Hand the tablet to player ${count.format(number)}.`,
		lookAway: 'Everybody else looks away.',
		ready: (number: number) => `I am player ${count.format(number)}`,
		whatDoYou: 'What do you do?',
		lastShare: (share: string) => `in the round before ${share} adopted`,
		chosen: 'Chosen.',
		reveal: 'Show everybody what it pays',
		allChosen: 'All have chosen. Put the tablet where everybody sees it.',
		who: 'Who',
		chose: 'Chose',
		now: 'This round',
		total: 'In all',
		leave: 'Another game',
		firmsNow: (adopting: number, firms: number) =>
			`${count.format(adopting)} of ${many(firms, 'firm', 'firms')} adopted.`
	},

	present: {
		label: 'The lesson on the wall',
		previous: 'Back',
		next: 'On',
		leave: 'Leave',
		place: (slide: number, slides: number) => `${count.format(slide)} / ${count.format(slides)}`,
		spoken: (slide: number, slides: number, title: string) =>
			`${count.format(slide)} of ${count.format(slides)}: ${title}`
	}
};
