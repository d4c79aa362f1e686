const count = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const short = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** What an instructor does: making assignments, giving them out, keeping keys. */
export const teach = {
	title: 'Teaching',
	lede: 'Give out exercises and take them in, with no server and no account. All of it lies on this device.',
	withoutScripts: 'Teaching needs scripts: they sign assignments and open what comes back.',
	loading: 'Opening …',
	noCryptography:
		'This page came over plain http, where browsers neither sign nor seal. Open it from an address that begins with https, or from localhost.',

	assignments: {
		title: 'Assignments',
		none: 'None yet. Choose a few exercises, set how they are done, and give them out as a file, a link, a code or on paper.',
		make: 'Make an assignment',
		untitled: 'Untitled',
		about: (exercises: number, issued: number | null) =>
			`${many(exercises, 'exercise', 'exercises')}, ${issued === null ? 'not given out yet' : `given out ${short.format(issued)}`}`,
		edit: (title: string) => `Change ${title}`,
		duplicate: 'Duplicate',
		duplicated: (title: string) => `${title} (copy)`,
		archive: 'Put away',
		unarchive: 'Take out again',
		archived: (number: number) => `Put away (${count.format(number)})`
	},

	collect: {
		title: 'Collecting',
		meaning:
			'Bring in what was handed in. Every answer is marked again on this device, and marks go back into your gradebook.',
		go: 'Collect hand-ins'
	},

	guide: {
		title: 'Teacher’s guide',
		meaning:
			'A page for each lesson: a plan of 45 minutes, a round to play, what students get wrong.',
		go: 'Open the guide'
	},
	room: {
		title: 'In the room',
		meaning:
			'Play a model with the class by show of hands, or pass one tablet round. Any lesson can be shown on the wall: at its foot stands Present.',
		handsUp: 'Hands up',
		play: 'Pass the tablet'
	},

	keys: {
		title: 'Your key',
		meaning:
			'It signs what you give out, and alone opens what is handed in. It is made the first time you give something out, and stays on this device.',
		none: 'No key yet.',
		print: 'Its digits',
		compare: 'Write these digits on the board: students see them when they open your assignment.',
		unprotected:
			'It has no passphrase yet, so it is not in your backups. If this device is lost, hand-ins cannot be opened.',
		protected: 'It travels in your backups, under your passphrase.',
		locked: 'This key came in a backup. Its passphrase opens it on this device.',
		passphrase: 'Passphrase',
		passphraseHint: 'Four or five words that you will still know in a year. Nobody can reset it.',
		protect: 'Put it under this passphrase',
		change: 'Change the passphrase',
		unlock: 'Open the key',
		working: 'Working …',
		short: 'Make it at least ten letters long.',
		wrong: 'That is not its passphrase.',
		done: 'Done. Now make a backup under My work.',
		unlocked: 'Open.'
	},

	making: {
		title: 'An assignment',
		back: 'Teaching',
		saved: 'Every change is saved at once on this device.',
		gone: 'There is no such assignment on this device.',
		name: 'Title',
		instructions: 'Instructions',
		instructionsHint: 'Markdown: **strong**, *emphasis*, lists, links.',
		preview: 'As students see it',
		chosen: {
			title: 'Its exercises',
			none: 'None chosen yet. Choose from those below.',
			total: (exercises: number, points: number) =>
				`${many(exercises, 'exercise', 'exercises')}, ${many(points, 'point', 'points')}`,
			points: (title: string) => `Points for ${title}`,
			pointsShort: 'Points',
			remove: (title: string) => `Take out ${title}`,
			removeShort: 'Take out',
			outdated: 'This exercise has changed since it was chosen.',
			update: 'Use it as it is now',
			missing: 'This course no longer has this exercise.',
			label: 'Exercises of the assignment, in order'
		},
		choose: {
			title: 'Choose exercises',
			search: 'Search',
			lesson: 'Lesson',
			kind: 'Kind',
			objective: 'Objective',
			any: 'all',
			found: (found: number) => many(found, 'exercise', 'exercises'),
			add: 'Add',
			addNamed: (title: string) => `Add ${title}`,
			added: 'Added',
			addedNamed: (title: string) => `Added: ${title}`,
			look: 'Look at it',
			lookNamed: (title: string) => `Look at ${title}`,
			hide: 'Close',
			all: (found: number) => `Show all ${count.format(found)}`,
			previewMeaning: 'Try it: nothing is kept here. Students get numbers of their own.'
		},
		terms: {
			title: 'How it is done',
			attempts: 'Answers for each exercise',
			anyNumber: 'Any number',
			number: (attempts: number) => count.format(attempts),
			policy: 'Which answer counts',
			policies: { best: 'The best', last: 'The last', first: 'The first', mean: 'Their mean' },
			numbers: 'Numbers',
			numbersOf: { own: 'Each student’s own', same: 'The same for all' },
			numbersMeaning:
				'Own numbers are drawn from the student’s code or name. You can rebuild exactly what each one saw.',
			hints: 'Hints may be asked for',
			solutions: 'Worked solutions',
			solutionsOf: {
				never: 'Never',
				'after-hand-in': 'After handing in',
				after: 'From a date on'
			},
			solutionsAfter: 'From',
			opens: 'Opens',
			closes: 'Closes',
			clock:
				'Students’ devices go by their own clocks, which can be set. Times travel with every answer, and you decide.',
			honest:
				'Answers are checked on students’ own devices, which hold the keys to them. That helps learning and is no exam. When you collect, everything is marked again.'
		},
		issue: {
			title: 'Give it out',
			by: 'Your name, as students see it',
			lacks: {
				title: 'It needs a title.',
				exercises: 'It needs at least one exercise.',
				window: 'It must close after it opens.',
				'long-title': 'Its title is too long.',
				'long-instructions': 'Its instructions are too long.'
			},
			locked: 'Your key is locked: open it under Teaching first.',
			sign: 'Sign it',
			again: 'Sign it again, as it is now',
			signed: (at: number) => `Signed ${short.format(at)}.`,
			changed:
				'You have changed it since. Students who open the new one keep their answers and numbers.',
			file: 'Save a file',
			send: 'Send it',
			link: 'Copy the link',
			code: 'Show the code',
			text: 'Copy as text',
			paper: 'Print on paper',
			saved: (name: string) => `Saved as ${name}.`,
			copied: 'Copied. Nothing of it is sent anywhere: it travels in the link itself.',
			notCopied: 'The browser did not allow copying. Save a file instead.',
			codeTooLong: (codes: number) =>
				`It does not fit into one code, so it is shown as ${count.format(codes)} that come round. The camera has to be on the assignments page.`,
			noCodes: 'It is too long for codes. Use the file or the link.',
			failed: 'It could not be signed.'
		}
	},

	paper: {
		title: 'On paper',
		lede: 'A sheet for each student with their own numbers, a code that opens the same on a tablet, and a key for you.',
		whom: 'For whom',
		byList: 'A class list',
		list: 'Class list',
		listed: (students: number) => `${many(students, 'sheet', 'sheets')}, with name and code.`,
		byCount: 'So many sheets',
		number: 'How many',
		wholeNumber: (least: number, most: number) =>
			`Please type a whole number from ${count.format(least)} to ${count.format(most)}.`,
		sheets: (number: number) =>
			`${many(number, 'sheet', 'sheets')}; a line that stands twice gets one.`,
		left: (most: number, left: number) =>
			`No more than ${many(most, 'sheet', 'sheets')} at once: the last ${count.format(left)} get none. Print those afterwards, by their codes or names.`,
		byCodes: 'Codes or names, one a line',
		codesHint:
			'As in your class list. On own numbers, a student who opens the assignment with this code gets the same ones.',
		print: 'Print the sheets',
		printKey: 'Print the key',
		notIssued: 'Sign the assignment first: the code on the sheets holds what was signed.',
		name: 'Name',
		code: (code: string) => `Code ${code}`,
		back: 'Open on a tablet',
		noCode: 'Too long for a code on paper: give out the file too.',
		key: 'Key',
		answer: 'Answer',
		figure: {
			opening: (model: string) => `${model}, as it opens`,
			axis: 'Mark the place on the axis.',
			points: 'Mark one value above each of the numbers below.'
		},
		points: (points: number) => many(points, 'point', 'points')
	}
};
