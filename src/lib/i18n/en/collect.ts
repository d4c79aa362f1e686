const count = new Intl.NumberFormat('en');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const named = (names: readonly string[]) => list.format(names);

/** Collecting hand-ins: bringing them in, what they show, and what leaves for the gradebook. */
export const collect = {
	title: 'Collect',
	lede: 'Bring in what your students handed in. Every answer is marked again here, on this device.',
	back: 'Teaching',
	withoutScripts: 'Collecting needs scripts: it opens hand-ins and marks them on your device.',
	loading: 'Getting your assignments …',
	failed:
		'The exercises are not on this device yet. Open the course once with a connection, then come back.',
	noCryptography:
		'This page came over plain http, where browsers cannot open sealed hand-ins. Open the course by https, or from this computer itself.',
	nothingGiven: {
		title: 'Nothing has been given out from this device',
		text: 'Hand-ins can be opened only where the keys of their assignment are. Make an assignment here, or bring in a backup from the device on which you made it.',
		assign: 'Make an assignment',
		backup: 'Bring in a backup'
	},
	noneKnown:
		'No assignment has been given out from this device yet. Bring in hand-ins together with the file of their assignment.',
	honest:
		'Students mark their own work on their own devices, and a device keeps no exam secret: answers can be looked up in it and clocks can be set. What is flagged here is for you to look at. A flag judges nobody.',

	bring: {
		title: 'Bring in hand-ins',
		drop: 'Drop files or a folder here',
		files: 'Choose files',
		folder: 'Choose a folder',
		how: 'As many as you like, zips too, in any order, again and again: what is here already is not taken twice.',
		paste: 'Paste a hand-in',
		pasteLabel: 'Text of one or several hand-ins',
		pasteName: 'Pasted text',
		take: 'Bring in',
		scan: 'Scan a code',
		scanName: 'Scanned code',
		opening: (done: number, of: number) => `Opening ${count.format(done)} of ${count.format(of)} …`,
		marking: (done: number, of: number) =>
			`Marking again ${count.format(done)} of ${count.format(of)} …`
	},

	report: {
		title: 'What came in',
		added: (hands: number, title: string) =>
			`${many(hands, 'new hand-in', 'new hand-ins')} for “${title}”.`,
		learned: (title: string) => `The assignment “${title}” is known on this device now.`,
		none: 'Nothing new came in.',
		again: (hands: number) =>
			hands === 1 ? 'One was here already.' : `${count.format(hands)} were here already.`,
		failed: (files: number) =>
			files === 1 ? 'One could not be taken in:' : `${count.format(files)} could not be taken in:`,
		others: 'All others went through.',
		waiting: (hands: number) =>
			hands === 1
				? 'One waits for an assignment that is not on this device. Bring that in too, as file, link or text. The hand-in need not come again as long as this page stays open.'
				: `${count.format(hands)} wait for an assignment that is not on this device. Bring that in too, as file, link or text. The hand-ins need not come again as long as this page stays open.`,
		reasons: {
			empty: 'It is empty.',
			foreign: 'It is neither a hand-in nor an assignment of this course, nor a zip of them.',
			backup: 'It is a file of work. That is brought in at My work.',
			'other-kind': 'It is no hand-in.',
			newer: 'It was made by a newer version of the course. Bring this one up to date first.',
			'cut-off': 'Its end is missing. Ask for the whole file, or for all of the text.',
			damaged: 'It was changed on the way, and cannot be opened. Ask for it again as a file.',
			'too-large': 'It is larger than any hand-in.',
			misshapen: 'It can be opened, but what is in it is neither a hand-in nor an assignment.',
			forged: 'Its signature does not fit. Ask for it again from where it was made.',
			'other-key':
				'It is sealed to another instructor’s key, or to one that is locked or missing on this device. Open that key under Teaching, or bring in its backup.',
			'no-cryptography': 'This page came over plain http, where hand-ins cannot be opened.',
			unreadable: 'The browser could not read the file.',
			'unknown-assignment':
				'Its assignment is not on this device. Bring in the assignment’s own file, or the backup it is in.',
			'other-instructor': 'It is an assignment that was signed with a key that is not yours.'
		}
	},

	assignment: 'Assignment',
	archived: (title: string) => `${title} (archived)`,
	sum: (students: number, hands: number) =>
		`${many(hands, 'hand-in', 'hand-ins')}, ${many(students, 'student', 'students')}`,
	views: {
		label: 'What to look at',
		class: 'Class',
		exercises: 'Exercises',
		predictions: 'Predictions',
		texts: 'Texts',
		roster: 'Class list',
		out: 'Take out'
	},
	nothingYet: 'Nothing has been handed in for this assignment yet.',

	policy: {
		label: 'Of several answers',
		best: 'the best counts',
		last: 'the last counts',
		first: 'the first counts',
		mean: 'the mean counts',
		assigned: (policy: string) => `${policy} (as assigned)`
	},

	table: {
		caption: (title: string) => `Points in ${title}, students by exercises`,
		how: 'Arrow keys move, Enter opens.',
		student: 'Student',
		look: 'To look at',
		total: 'Total',
		mean: 'Class, mean',
		exercise: (number: number, title: string) => `${count.format(number)}. ${title}`,
		flags: (flags: number) => many(flags, 'thing to look at', 'things to look at'),
		told: (points: string) => `${points}?`,
		key: {
			title: 'Signs',
			nothing: '– no answer',
			adjusted: '* points you have given',
			told: '? by the student’s own device; cannot be marked here, and does not count',
			text: '¶ a text you have not marked yet'
		},
		notListed: 'not on the class list',
		notHandedIn: 'nothing handed in',
		order: { label: 'In order of', list: 'the list', name: 'name', points: 'points' }
	},

	flags: {
		title: 'To look at',
		nothing: 'Nothing to look at.',
		'mark-differs': (exercises: readonly string[]) =>
			`The student’s device had other marks than this one: ${named(exercises)}. What is marked here counts.`,
		'broken-chain': (from: number) =>
			`The record of answers does not fit together from answer ${count.format(from)} on: something was changed, left out or put in.`,
		rewritten: (exercises: readonly string[]) =>
			`The same answer came twice with different content: ${named(exercises)}. The one that came first counts.`,
		copied: (others: readonly string[], sameDevice: boolean) =>
			`The very same answers are in the hand-in of ${named(others)}${sameDevice ? ', from the same device. A name may have been changed, or a tablet shared' : ''}.`,
		'same-answers': (others: readonly string[], exercises: readonly string[]) =>
			`The same answers as ${named(others)}, although the numbers asked for differ, or the same words: ${named(exercises)}.`,
		'other-seed': (exercises: readonly string[], whose: readonly string[]) =>
			`Answered with ${whose.length > 0 ? `the numbers of ${named(whose)}` : 'numbers that are nobody’s'}: ${named(exercises)}. A name or code may have been written otherwise.`,
		'outside-window': (early: number, late: number, handedInLate: boolean) =>
			[
				early > 0 ? `${many(early, 'answer', 'answers')} before it opened` : '',
				late > 0 ? `${many(late, 'answer', 'answers')} after it closed` : '',
				handedInLate ? 'handed in after it closed' : ''
			]
				.filter(Boolean)
				.join(', ')
				.concat(', by the clock of the device, which can be wrong.')
				.replace(/^./, (first) => first.toUpperCase()),
		'other-version': (exercises: readonly string[]) =>
			`Another version of the exercise than assigned, or than this course has: ${named(exercises)}.`,
		'other-issue': 'Done for an issue of the assignment that this device has not given out.',
		'not-assigned': (exercises: readonly string[]) =>
			`Answers to exercises that are not in the assignment: ${named(exercises)}.`,
		'no-answer': (exercises: readonly string[]) =>
			`Something that is no answer to the exercise: ${named(exercises)}.`,
		'too-many': (exercises: readonly string[], allowed: number) =>
			`More answers than the ${count.format(allowed)} that count: ${named(exercises)}. The earliest count.`
	},

	work: {
		close: 'Close',
		previous: 'Student before',
		next: 'Next student',
		noAnswer: 'No answer.',
		answer: 'Answer',
		counts: 'counts',
		surplus: 'beyond the answers that count',
		hints: (hints: number) => many(hints, 'hint', 'hints'),
		shown: 'after the solution was shown',
		sure: (percent: string) => `${percent} sure`,
		see: 'Open what they saw',
		hide: 'Close what they saw',
		seeing: 'What the student saw, with their numbers and their answer. It cannot be changed here.',
		gone: 'This course does not have the exercise in the version they saw.',
		outcomes: {
			right: 'right',
			partly: 'partly right',
			wrong: 'not right',
			noted: 'to be read'
		} as Readonly<Record<string, string>>,
		predicted: { right: 'as the model', wrong: 'not as the model' } as Readonly<
			Record<string, string>
		>,
		not: {
			unknown: 'This course does not have the exercise.',
			version: 'This course has another version of the exercise.',
			'no-answer': 'This is no answer to the exercise.',
			'no-numbers': 'Its numbers cannot be rebuilt.'
		},
		told: (points: string, of: string) =>
			`It cannot be marked here. The student’s device says ${points} of ${of}; that does not count by itself.`,
		points: (points: string, of: string) => `${points} of ${of}`,
		adjust: 'Give other points',
		adjusted: (points: string, computed: string) => `${points} given instead of ${computed}`,
		nothingComputed: 'none',
		given: 'Points',
		outOf: (of: string) => `of ${of}`,
		reason: 'Reason, kept with the points',
		needsReason: 'Say why: the reason is kept and printed on the feedback.',
		unreadable: 'This is no number of points.',
		beyond: (of: string) => `Between 0 and ${of}.`,
		keep: 'Keep',
		takeBack: 'Take back'
	},

	person: {
		handIns: 'Handed in',
		at: (time: string, answers: number) => `${time}, ${many(answers, 'answer', 'answers')}`,
		as: (name: string, code: string) => (code ? `as ${name}, code ${code}` : `as ${name}`),
		row: 'Row in the class list',
		by: {
			hand: 'chosen by you',
			code: 'found by the code',
			name: 'found by the name'
		},
		nobody: 'Nobody on the list has this code or name.',
		several: 'Several on the list have this code or name.',
		choose: 'Whose work is it?',
		none: 'nobody on the list',
		letGo: 'as found by code or name'
	},

	items: {
		lede: 'Ease is the mean share of the points. Discrimination says whether those who did well elsewhere also did well here: near 1 it tells them apart, near 0 it does not, below 0 have a look at the exercise.',
		answered: 'Answered',
		ease: 'Ease',
		discrimination: 'Discrimination',
		tooFew: 'needs five with different points',
		sharesSaid: (none: number, some: number, all: number) =>
			`${count.format(none)} none, ${count.format(some)} some, ${count.format(all)} all`,
		wrong: 'Common answers that are not right',
		times: (times: number) => many(times, 'student', 'students'),
		misconception: 'A known slip:',
		example: 'for example',
		noWrong: 'None that is not right.'
	},

	predictions: {
		lede: 'What students said before they saw the model, and how sure they were. The first prediction of each counts.',
		none: 'No predictions in this assignment yet.',
		agreed: (agreed: number, made: number) =>
			`${count.format(agreed)} of ${count.format(made)} as the model says`,
		said: 'They said',
		students: 'Students',
		sure: 'How sure',
		fits: 'As the model',
		all: 'all',
		no: 'none',
		some: (agreed: number, of: number) => `${count.format(agreed)} of ${count.format(of)}`,
		meanSure: (agreed: string | null, differed: string | null) =>
			`Mean confidence: ${named(
				[
					agreed === null ? '' : `${agreed} among those who agreed with the model`,
					differed === null
						? ''
						: `${differed} among those who did not${agreed === null ? ' agree with the model' : ''}`
				].filter(Boolean)
			)}.`,
		bands: 'How sure the class was, and how often it was right',
		band: (from: string, to: string) => `${from} to ${to} sure`,
		bandMeaning:
			'The bracket is where the bar would end if they were right as often as they were sure.',
		curve: 'a curve of their own'
	},

	texts: {
		lede: 'Side by side, to be marked by the rubric. Your ticks become the points.',
		none: 'No texts in this assignment yet.',
		exercise: 'Exercise',
		keys: (last: number) =>
			`Keys: 1 to ${count.format(last)} tick and untick, A takes the student’s own ticks, J and K go on and back.`,
		done: (done: number, of: number) => `${count.format(done)} of ${count.format(of)} marked`,
		own: 'the student ticked this',
		rubric: 'Your ticks',
		takeOwn: 'Take the student’s own ticks',
		marked: (points: string, of: string) => `${points} of ${of}`,
		unmarked: (points: string) => `not marked yet; the student’s own ticks come to ${points}`
	},

	roster: {
		lede: 'With the list that your gradebook exports, marks go back to the rows it knows.',
		use: 'Class list used here',
		none: 'none',
		bring: 'Bring in a class list',
		file: 'Choose the file',
		from: 'From Canvas: Grades, Export. From Moodle: the list of participants, or Grades, Export, as plain text. The file stays on this device and in your backup.',
		type: 'Or type it: a student on each line, the code behind a semicolon',
		typedExample: 'Ana Quispe; 2041',
		keepTyped: 'Keep this list',
		name: 'Name of the list',
		kinds: { canvas: 'Canvas', moodle: 'Moodle', typed: 'typed' },
		summary: (kind: string, students: number) =>
			`${kind}, ${many(students, 'student', 'students')}`,
		refused: {
			empty: 'The file is empty.',
			'no-table': 'This is no table with a row for each student.',
			'too-long': 'This is larger than any class list.',
			unreadable: 'The browser could not read the file.'
		},
		unclear: 'It cannot be told which columns say who a student is. Choose them:',
		nameColumns: 'Name',
		codeColumns: 'Codes: numbers, logins or addresses that your gradebook knows them by',
		column: (header: string, example: string) => (example ? `${header} (${example})` : header),
		takeColumns: 'Use these columns',
		remove: 'Remove this list',
		change: 'Change this list',
		removeAsk: 'Remove? The marks stay; only the list goes.',
		matched: 'Who is who',
		matchedAll: 'Everybody who handed in was found on the list.',
		unmatched: (students: number) =>
			`${many(students, 'hand-in was', 'hand-ins were')} not found on the list. Their points go into a file of their own, never into the gradebook’s.`,
		missing: (students: number) =>
			`${many(students, 'student has', 'students have')} not handed in.`
	},

	out: {
		gradebook: 'For the gradebook',
		noRoster:
			'Bring in the class list of your gradebook first: then each mark goes back to the row it belongs to.',
		column: 'Column to fill',
		newColumn: 'a new one',
		title: 'Name of the new column',
		worth: 'Full marks are worth',
		worthMeaning: (of: string) => `In the assignment they are worth ${of}.`,
		moodleLimit: 'Moodle takes no mark above 100 unless your site allows it.',
		missing: 'Students who have not handed in keep what they have.',
		canvas: 'Save the file for Canvas',
		moodle: 'Save the file for Moodle',
		unmatched: 'Save those not on the list',
		unmatchedMeaning: (students: number) =>
			`${many(students, 'student is', 'students are')} not in that file.`,
		allIn: 'Everybody with points is in that file.',
		spreadsheet: 'For a spreadsheet',
		spreadsheetMeaning: 'The class table with all points, reasons and flags.',
		saveSpreadsheet: 'Save the table',
		records: 'For a learning record store',
		recordsMeaning: 'Every answer as an xAPI statement, one on each line.',
		saveRecords: 'Save the statements',
		feedback: 'For the students',
		feedbackMeaning:
			'A sheet for each student: what they were asked, their answer, the points and why, the solution.',
		withSolutions: 'With solutions',
		show: 'Show the sheets',
		print: 'Print the sheets',
		saved: (name: string) => `${name} is among your downloads.`,
		heads: {
			name: 'Name',
			code: 'Code',
			total: 'Total',
			of: 'Of',
			handedIn: 'Handed in',
			look: 'To look at',
			reasons: 'Reasons'
		},
		why: { list: 'not on the class list', formula: 'identifier would be run as a formula' },
		fileNames: {
			unmatched: 'not-on-the-list',
			table: 'table',
			records: 'xapi',
			canvas: 'canvas',
			moodle: 'moodle'
		}
	},

	sheet: {
		title: (name: string) => `Feedback for ${name}`,
		of: (points: string, of: string) => `${points} of ${of} points`,
		answered: 'You answered',
		nothing: 'You did not answer.',
		because: 'From your instructor',
		solution: 'Solution'
	}
};
