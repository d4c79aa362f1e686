const count = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });
const short = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

/** Where in an assignment something is not as it must be: "exercises, 3, points". */
type Steps = readonly (string | number)[];

/** An assignment as whoever does it meets it: opening, doing, handing in. */
export const assignment = {
	title: 'Assignments',
	lede: 'What your instructor gave you, done here and handed in from here. No account, no connection.',
	withoutScripts: 'Assignments need scripts: they check signatures and keep your answers.',
	loading: 'Opening …',
	back: 'All assignments',

	mine: {
		title: 'On this device',
		none: 'Nothing opened yet.',
		open: (title: string) => `Open ${title}`,
		handedIn: (at: number) => `handed in ${short.format(at)}`,
		notHandedIn: 'not handed in yet'
	},

	opening: {
		title: 'Open an assignment',
		meaning:
			'Choose the file you were given, point the camera at its code, or paste the text or link.',
		choose: 'Choose a file',
		scan: 'Use the camera',
		paste: 'Text or link',
		read: 'Open'
	},

	camera: {
		stop: 'Stop the camera',
		looking: 'Hold the code so that all of it is in the picture.',
		parts: (seen: number, of: number) =>
			`${count.format(seen)} of ${count.format(of)} codes read. Go on with the next.`,
		misread: 'The codes did not fit together. Start again from the first.',
		refused:
			'The browser gives this page no camera. Allow it in the browser’s settings, or choose a file.'
	},

	refused: {
		empty: 'There is nothing in it.',
		foreign:
			'This is neither an assignment nor a hand-in of this course. Choose the file you were given: its name has “.minga-assignment” in it.',
		backup: 'This is a file of work. It is brought in on the page “My work”.',
		'other-kind': {
			assignment: 'This is an assignment. Students open it on the assignments page.',
			'hand-in':
				'This is a hand-in. It goes to your instructor, who alone can open it, on the page “Collect”.'
		},
		newer:
			'A newer version of the course made this. Open the course once with a connection, then try again.',
		'cut-off': 'Its end is missing. Copy all of it, or ask for it again.',
		damaged: 'It was changed on its way. Ask for it again.',
		'too-large': 'It is larger than any assignment could be.',
		misshapen: (where: Steps) =>
			where.length === 0
				? 'It is not built as it must be.'
				: `It is not built as it must be: ${where.join(', ')}.`,
		forged:
			'Its signature does not fit: it was changed after it was signed, or another key signed it. Ask your instructor for it again.',
		'other-key': 'It was sealed for another instructor’s key.',
		'no-cryptography':
			'This page came over plain http, where browsers check no signatures. Open it from an address that begins with https, or from localhost.'
	},

	about: {
		by: (name: string) => `From ${name}`,
		unnamed: 'From an instructor who gave no name',
		key: 'Key',
		keyMeaning:
			'Whoever made this holds this key. Compare it with what your instructor shows: the same digits, the same person.',
		exercises: (exercises: number, points: number) =>
			`${many(exercises, 'exercise', 'exercises')}, ${many(points, 'point', 'points')}`,
		attempts: (attempts: number | null) =>
			attempts === null
				? 'As many answers as you like'
				: `${many(attempts, 'answer', 'answers')} for each exercise`,
		policy: {
			best: 'the best counts',
			last: 'the last counts',
			first: 'the first counts',
			mean: 'their mean counts'
		},
		noHints: 'No hints',
		solutions: (solutions: 'never' | 'after-hand-in' | { readonly after: number }) =>
			solutions === 'never'
				? 'Solutions stay closed'
				: solutions === 'after-hand-in'
					? 'Solutions open once you have handed in'
					: `Solutions open on ${moment.format(solutions.after)}`,
		numbers: { same: 'The same numbers for everyone', own: 'Your own numbers' }
	},

	time: {
		opens: (at: number) => `Opens ${moment.format(at)}.`,
		closes: (at: number) => `Closes ${moment.format(at)}.`,
		notYet: (at: number, now: number) =>
			`This opens ${moment.format(at)}. By this device’s clock it is ${moment.format(now)}.`,
		late: (at: number, now: number) =>
			`This closed ${moment.format(at)}; by this device’s clock it is ${moment.format(now)}. You can still answer and hand in: your instructor sees the times and decides.`,
		clock: 'Times go by this device’s clock.'
	},

	who: {
		title: 'Who are you?',
		meaning: 'Your instructor finds you by this. It travels sealed inside your hand-in.',
		ownMeaning: 'Your numbers are drawn from it, so it stays as it is once you have answered.',
		name: 'Name',
		code: 'Code from the class list, if you were given one',
		begin: 'Begin',
		change: 'Change',
		save: 'Save',
		as: (name: string, code: string) =>
			code === '' ? name : name === '' ? code : `${name} (${code})`,
		needed: 'Write your name or your code.'
	},

	work: {
		title: 'Exercises',
		place: (place: number, of: number) => `${count.format(place)} of ${count.format(of)}`,
		none: 'Not answered yet',
		given: (given: number, left: number | null) =>
			left === null
				? many(given, 'answer given', 'answers given')
				: `${many(given, 'answer given', 'answers given')}, ${left === 0 ? 'none' : count.format(left)} left`,
		missing: (id: string) =>
			`This course does not have the exercise “${id}”. Open the course once with a connection to bring it up to date.`,
		changed: (title: string) =>
			`“${title}” is not the same here as when it was assigned. Open the course once with a connection to bring it up to date, or ask your instructor to give it out again.`,
		loading: 'Getting the exercises …',
		failed:
			'The exercises are not on this device yet. Open the course once with a connection, then come back.'
	},

	handIn: {
		title: 'Hand in',
		meaning:
			'Your answers are sealed so that only your instructor can open them. You can hand in as often as you like; nothing is counted twice.',
		answered: (answered: number, of: number) =>
			`${count.format(answered)} of ${many(of, 'exercise', 'exercises')} answered.`,
		unchecked: (titles: readonly string[]) =>
			`Not checked yet, and so not handed in: ${list(titles)}.`,
		never: 'Not handed in yet.',
		done: (at: number, attempts: number) =>
			`Handed in ${short.format(at)} with ${many(attempts, 'answer', 'answers')}.`,
		same: 'Nothing has changed since.',
		since: (answers: number) =>
			`Since then you have given ${many(answers, 'more answer', 'more answers')}: hand in again.`,
		prepare: 'Hand in',
		ways: 'Sealed. How does it go to your instructor?',
		file: 'Save a file',
		send: 'Send it',
		codes: 'Show codes',
		copy: 'Copy as text',
		saved: (name: string) => `Saved as ${name}. Give that file to your instructor.`,
		sent: 'Handed over.',
		copied: 'Copied. Paste it into a message to your instructor.',
		notCopied: 'The browser did not allow copying. Save a file instead.',
		tooMany: 'It is too long for codes. Save a file instead.',
		failed: 'It could not be sealed.',
		honest:
			'Checked on your own device, this is no exam: your instructor marks everything again from your answers.'
	},

	codes: {
		one: 'Point the other device’s camera at this code.',
		several: (of: number) =>
			`Point the other device’s camera here until it has all ${count.format(of)} codes. They come round by themselves.`,
		place: (place: number, of: number) => `Code ${count.format(place)} of ${count.format(of)}`,
		previous: 'Previous code',
		next: 'Next code',
		run: 'Let them come round',
		pause: 'Stay on this one'
	}
};
