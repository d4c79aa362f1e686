const kinds = {
	choice: 'Pick',
	number: 'Work out',
	order: 'Put in order',
	place: 'Place',
	reach: 'Reach',
	predict: 'Predict',
	explain: 'Explain'
};

/** Not wrong, but no answer yet. */
const invalid = {
	empty: 'There is no answer here yet.',
	unreadable: 'This cannot be read as a number. A number looks like 0.5, 1,250 or 3/4.',
	'divides-by-zero': 'A fraction needs something other than zero below its line.',
	outside: 'This lies beyond what can be set here.',
	'too-many': 'One option is asked for here.',
	incomplete: 'A part of the answer is still missing.',
	impossible: 'The model cannot take these values together.',
	foreign: 'This answer belongs to another version of the exercise.'
};

const untouched = {
	choice: 'Pick an option first.',
	number: 'Type a number first.',
	order: 'Put the items in order first.',
	place: 'Move the line first.',
	reach: 'Move a lever first.',
	predict: 'Say what will happen, and how sure you are.',
	explain: 'Write something first: what you write is compared with a rubric.'
};

const pointsOf = (points: string, of: string, full: number) =>
	`${points} of ${of} ${full === 1 ? 'point' : 'points'}`;

/** What a learner meets round an exercise. Loaded with the first exercise that comes near. */
export const exercise = {
	kinds,
	invalid,
	untouched,
	worth: (of: string, full: number) => `${of} ${full === 1 ? 'point' : 'points'}`,

	yourAnswer: 'Your answer',
	readAs: (number: string) => `Read as ${number}`,
	check: 'Check',
	commit: 'Commit, then run the model',
	compare: 'Compare with the rubric',
	record: 'Keep my ticks',
	again: 'Try again',
	afresh: 'Do it once more',
	goOnWriting: 'Go on writing',
	another: 'Another like this one',
	hint: (next: number, of: number) => (of === 1 ? 'Hint' : `Hint ${next} of ${of}`),
	show: 'Show the solution',
	solution: 'Worked solution',
	modelAnswer: 'A model answer',
	newNumbers: 'New numbers.',
	hintGiven: 'A hint is below.',
	solutionShown: 'The solution is below.',

	right: 'Right.',
	partly: 'Partly right.',
	wrong: 'Not yet.',
	/** Of what has been told with the mark. */
	missed: 'Not there.',
	noted: 'Kept.',
	before: 'Your last answer:',
	marked: pointsOf,
	lookAgain: 'Have another look at the question, or take a hint.',
	nearMiss: {
		sign: 'The size is right, but look at the sign.',
		hundredfold: 'This is a hundred times too large or too small: per cent, or a share?',
		close: 'Close, but not near enough. Carry more decimals through, and round only at the end.'
	},

	solvedOn: (date: string) => `Solved on ${date}`,
	writtenOn: (date: string) => `Written on ${date}`,
	tried: (times: number) => (times === 1 ? 'Tried once' : `Tried ${times} times`),
	edited:
		'This exercise has changed since you answered it. Your earlier answer is kept either way.',
	keepAnswer: 'Keep my answer',
	tryNew: 'Try the new version',

	option: { right: 'Right', wrong: 'Not this one', missed: 'This one too' },
	position: { right: 'In its place', wrong: 'Not here' },
	orderEnds: (first: string, last: string) => `From ${first} to ${last}`,

	place: {
		field: 'Where the line stands',
		yours: 'yours:',
		right: 'it lies at',
		result: (yours: string, right: string) => `You put it at ${yours}. It lies at ${right}.`,
		exact: (right: string) => `It lies at ${right}, where you put it.`,
		capped: 'That is near, but it is where a known slip leads: such an answer earns half at most.'
	},
	reach: {
		met: 'Goal met',
		unmet: 'Goal not met yet',
		now: (value: string) => `your value now: ${value}`,
		smallest: 'as small as possible',
		largest: 'as large as possible',
		result: (value: string, best: string) => `Your value is ${value}. The best is ${best}.`,
		best: 'Nobody can do better.',
		closer: 'The goal is met. It can be done better.',
		reset: 'Levers back to the start'
	},
	predict: {
		says: 'What will happen?',
		rises: 'It rises',
		falls: 'It falls',
		stays: 'It stays as it is',
		sure: 'How sure are you?',
		coin: 'a coin toss',
		certain: 'certain',
		you: 'You said',
		model: 'The model says',
		both: 'You and the model say so',
		from: (before: string, after: string) => `from ${before} to ${after}`,
		agrees: 'Prediction and model agree.',
		differs: 'The model does something else.',
		curve: (hits: string, of: string) => `${hits} of ${of} values agree with the model.`,
		point: (along: string, at: string) => `at ${along} ${at}`,
		fared: {
			sureAndRight: 'You were sure, and rightly so.',
			carefulAndRight: 'You were right with little confidence: you know more than you trusted.',
			carefulAndWrong: 'You left room for doubt, and that was wise.',
			sureAndWrong: 'You were sure, and the model surprises: these are the ones that teach most.'
		},
		free: 'A prediction never costs points: making it earns them.',
		replay: 'Run it again',
		pinned: 'Thin dashed lines: as it was before.'
	},
	explain: {
		write: 'Your explanation',
		saved: 'Saved on this device',
		saving: 'Saving',
		unsaved: 'Not saved yet: see the note on storage',
		rubric: 'Tick what your text says',
		ticked: (ticks: string, of: string) => `You ticked ${ticks} of ${of}.`
	},

	keypad: {
		keypad: 'Keys for a number',
		erase: 'Delete',
		minus: 'Minus',
		decimal: 'Decimal sign',
		fraction: 'Fraction line',
		percent: 'Per cent',
		done: 'Done',
		openKeypad: 'Open the keypad',
		deviceKeyboard: 'Use the device’s own keyboard'
	},
	ranking: {
		label: 'Your order',
		how: 'Press Space to take hold, the arrow keys to move, Space to let go, Escape to put back.',
		move: (item: string) => `Move ${item}`,
		up: (item: string) => `${item}: one up`,
		down: (item: string) => `${item}: one down`,
		grabbed: (item: string, place: number, of: number) =>
			`${item} held at place ${place} of ${of}. Arrow keys move it.`,
		moved: (item: string, place: number, of: number) => `${item}, place ${place} of ${of}.`,
		dropped: (item: string, place: number, of: number) =>
			`${item} let go at place ${place} of ${of}.`,
		putBack: (item: string) => `${item} put back.`
	}
};
