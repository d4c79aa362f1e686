const count = new Intl.NumberFormat('en');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;

/** Review: what is asked again, and when. */
export const review = {
	title: 'Review',
	lede: 'What you have learned comes back just before it fades, each time with new numbers.',
	withoutScripts: 'Review needs scripts: it draws new numbers and keeps your answers.',
	loading: 'Getting your exercises …',
	failed:
		'The exercises are not on this device yet. Open the course once with a connection, then come back.',

	place: (number: number, of: number) => `${count.format(number)} of ${count.format(of)}`,
	next: 'Next',
	later: 'Not now',
	lesson: 'From the lesson',

	nothingYet: {
		title: 'Nothing to review yet',
		text: 'Solve an exercise in a lesson. It will come back here, with other numbers, when it is about to fade.',
		go: 'To the course'
	},
	doneToday: {
		title: (done: number) => (done > 0 ? 'Done for today' : 'Nothing is due today'),
		text: (done: number) =>
			done > 0 ? `You have gone over ${many(done, 'objective', 'objectives')} today.` : '',
		next: (day: string, due: number) => `Next: ${day}, ${many(due, 'objective', 'objectives')}.`,
		quiet: 'Nothing falls due in the coming week.',
		beyond: (waiting: number) =>
			`${many(waiting, 'objective waits', 'objectives wait')} beyond your limit for a day.`
	},

	coming: {
		title: 'The coming week',
		due: (number: number) => many(number, 'objective', 'objectives')
	},

	wishes: {
		title: 'How much, and until when',
		dailyLimit: 'Objectives a day, at most',
		exam: 'Day of an exam',
		examMeaning: 'Everything you have met is asked once more in the week before.',
		noExam: 'No exam',
		away: 'I was away',
		awayMeaning: (waiting: number) =>
			`${many(waiting, 'objective has', 'objectives have')} piled up. Spread them over:`,
		days: (days: number) => many(days, 'day', 'days'),
		spread: (until: string) => `What had piled up is spread out until ${until}.`,
		together: 'Ask for it all at once'
	}
};
