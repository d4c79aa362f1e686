type Level = 'nothing' | 'saved' | 'risk';
type Why = 'empty' | 'foreign' | 'other-kind' | 'cut-off' | 'damaged' | 'newer' | 'misshapen';
type ClassKind =
	'keyrings' | 'assignments' | 'taken' | 'handIns' | 'rosters' | 'adjustments' | 'rounds';
type Kind = 'profiles' | 'attempts' | 'drafts' | 'notes' | 'settings' | 'earlier' | ClassKind;

const count = new Intl.NumberFormat('en');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

const kinds: Readonly<Record<Kind, readonly [one: string, more: string]>> = {
	profiles: ['learner', 'learners'],
	attempts: ['answer', 'answers'],
	drafts: ['answer begun', 'answers begun'],
	notes: ['note', 'notes'],
	settings: ['choice', 'choices'],
	earlier: ['earlier version', 'earlier versions'],
	keyrings: ['instructor’s key', 'instructor’s keys'],
	assignments: ['assignment made', 'assignments made'],
	taken: ['assignment opened', 'assignments opened'],
	handIns: ['hand-in collected', 'hand-ins collected'],
	rosters: ['class list', 'class lists'],
	adjustments: ['decision on a mark', 'decisions on marks'],
	rounds: ['round played', 'rounds played']
};
const counted = (kind: Kind, number: number) => many(number, ...kinds[kind]);

const again = 'Nothing here was changed.';

/** What a learner has done, where it is kept, and how it moves. */
export const progress = {
	title: 'My work',
	lede: 'Where you stand, what you answered, and how safe it is. All of it lies on this device and nowhere else.',
	withoutScripts: 'What you have done is shown here once scripts are allowed.',

	standing: {
		title: 'Where I stand',
		of: (solved: number, of: number) => `${count.format(solved)} of ${count.format(of)} solved`,
		/** An objective whose exercises are still to be written. */
		none: 'no exercises yet',
		untried: 'not tried yet',
		/** Objectives of a lesson that have come back. */
		due: (number: number) => `${many(number, 'is', 'are')} due for review`,
		open: 'Go to the lesson',
		meaning:
			'An exercise counts as solved once your answer was right before you looked at the solution. What is solved stays solved.'
	},

	recent: {
		title: 'Latest answers',
		none: 'Your answers to exercises will be listed here.',
		outcomes: {
			right: 'right',
			partly: 'partly right',
			wrong: 'not yet right',
			noted: 'noted'
		} as Readonly<Record<string, string>>,
		points: (points: string, of: string) => `${points} of ${of}`,
		gone: 'An exercise that has since been taken out'
	},

	predictions: {
		title: 'My predictions',
		meaning:
			'When you predict, you say how sure you are. Who knows how much they know is right about as often as they are sure.',
		sure: 'How sure you were',
		right: 'How often you were right',
		band: (from: string, to: string) => `${from} to ${to}`,
		none: 'none yet',
		share: (right: number, of: number) => `${count.format(right)} of ${count.format(of)}`
	},

	notebook: {
		title: 'Notes to myself',
		label: 'Kept at every letter',
		saved: 'Saved on this device',
		saving: 'Saving',
		held: 'Not saved: see below',
		/** From the page of a learner who is the same person. */
		other: 'Written before, under another name'
	},

	safety: {
		title: 'Is my work safe?',
		asking: 'Looking where your work is kept.',
		levels: {
			nothing: 'Nothing to save yet',
			saved: 'Saved on this device',
			risk: 'At risk'
		} satisfies Record<Level, string>,
		reasons: {
			'nothing-yet': 'What you answer and write will be kept on this device at every letter.',
			saved: 'Every answer is kept on this device the moment you give it.',
			full: 'The device has no room left. What you do now is held by this page only.',
			closed: 'This browser lets the page keep nothing. What you do is held by this page only.',
			newer:
				'Another tab has opened a newer version of the course, and this one can keep nothing any more.',
			blocked:
				'Another tab holds the storage. What you do now is held by this page until it lets go.',
			failed:
				'The browser failed to keep it and gave no reason. What you do now is held by this page only.',
			private: 'This looks like a private window: what it keeps goes when the window is closed.',
			'little-room': 'The device is running out of room.',
			'safari-tab':
				'Safari clears what a page keeps after seven days of use in which you do not come back. The installed app is not cleared.',
			'not-promised':
				'It is kept on this device, but the browser has not promised to keep it when room runs short.'
		},
		/** The one thing to do about it. */
		steps: {
			'nothing-yet': null,
			saved: null,
			full: 'Free some room on the device, then try again. Or take your work out as a file now.',
			closed: 'Take your work out as a file before you close the page.',
			newer: 'Reload this page.',
			blocked: 'Close the other tabs with this course.',
			failed: 'Try again. Or take your work out as a file now.',
			private: 'Take your work out as a file, and open the course in a window that is not private.',
			'little-room': 'Free some room on the device, and take your work out as a file.',
			'safari-tab':
				'Add the course to the Home Screen, take your work out here as a file, and bring it in there: the app cannot see what this tab keeps.',
			'not-promised': 'Take your work out as a file now and then, or install the course.'
		} as Readonly<Record<string, string | null>>,
		backup: (days: number | null, answers: number) => {
			if (days === null) return 'It was never taken out as a file.';
			const when =
				days === 0 ? 'today' : days === 1 ? 'yesterday' : `${count.format(days)} days ago`;
			const since = answers > 0 ? `; ${many(answers, 'answer', 'answers')} since` : '';
			return `Last taken out as a file ${when}${since}.`;
		}
	},

	unsaved: {
		title: (number: number) => `${many(number, 'entry is', 'entries are')} not saved.`,
		stays: 'Nothing is lost while this page stays open.',
		tryAgain: 'Try again',
		takeOut: 'Take it out as a file',
		reload: 'Reload this page'
	},

	backup: {
		title: 'Take it out, bring it in',
		meaning:
			'A file with your work is the only copy outside this device: for safety, for another device, or for the way from a browser tab into the installed app, which cannot see what the tab keeps.',
		whose: 'Whose work',
		everyone: 'Everyone’s on this device',
		download: 'Save a file',
		send: 'Send, or save to Files',
		copy: 'Copy as text',
		made: (name: string) => `${name} has been written. Make sure that it is where you want it.`,
		sent: 'It has been handed over.',
		again: 'The file is ready. Touch “Send” once more.',
		copied: 'Copied. Paste it where you want it, or into “My work” of the installed app.',
		notCopied: 'The browser did not allow copying. Save a file instead.',
		choose: 'Bring in a file',
		paste: 'Or paste the text of one here',
		bringIn: 'Bring in this text',
		merged:
			'What is in the file joins what is here. The same work twice stays once, and nothing is overwritten: of two versions of a note or a name the later one is shown and the other kept.'
	},

	restored: {
		nothingNew: 'Everything in this file was here already.',
		added: (counts: readonly (readonly [Kind, number])[]) =>
			`Brought in: ${list(counts.map(([kind, number]) => counted(kind, number)))}.`,
		replaced: (number: number) =>
			`${many(number, 'entry was', 'entries were')} later in the file, and shown now.`,
		kept: (number: number) =>
			`${many(number, 'version', 'versions')} that differed ${number === 1 ? 'is' : 'are'} kept below.`
	},

	refused: {
		empty: `There is nothing in it. Choose a file that ends in “.minga-backup”. ${again}`,
		foreign: `This is not a file of work from this course. Choose one that ends in “.minga-backup”. ${again}`,
		'other-kind': {
			assignment: `This is an assignment. It is opened on the page “Assignments”. ${again}`,
			'hand-in': `This is a hand-in. It goes to your instructor, who alone can open it, on the page “Collect”. ${again}`
		},
		'cut-off': (lines: number) =>
			`The file breaks off in line ${count.format(lines)}: the rest was lost on the way. Copy or send it again from where it was made. ${again}`,
		damaged: (missing: { kind: Kind; said: number; found: number } | null) =>
			`The file was changed after it was made${
				missing
					? `: it says ${counted(missing.kind, missing.said)} and holds ${count.format(missing.found)}`
					: ''
			}. Bring in another copy. ${again}`,
		newer: (format: number) =>
			`The file was made by a newer version of the course (its form is ${count.format(format)}). Open the course here while you are connected, use the new version, and bring the file in then. ${again}`,
		misshapen: (where: readonly (string | number)[]) =>
			`Something in the file is not as it must be, at ${where.join(', ')}. Bring in another copy. ${again}`
	} satisfies Record<Why, unknown>,
	notRestored: {
		full: `The device has no room for it. Free some room, then bring it in again. ${again}`,
		other: `The browser could not keep it. ${again}`
	},

	learners: {
		title: 'Learners on this device',
		meaning:
			'Several learners can share a device, each with work of their own. A PIN keeps you from taking another’s place by mistake. It is no security: whoever holds the device can get at everything on it.',
		unnamed: 'Learner without a name',
		here: 'learning now',
		name: 'Name or nickname',
		add: 'Add a learner',
		rename: 'Change the name',
		setPin: 'Set a PIN',
		takePin: 'Take the PIN away',
		pin: 'PIN',
		pinOf: (name: string) => `PIN of ${name}`,
		wrongPin: 'That is not the PIN.',
		save: 'Save',
		cancel: 'Cancel',
		go: 'Go on',
		remove: 'Take off this device',
		removeAsk: (name: string) =>
			`Take ${name} and all their work off this device? Take it out as a file first if it may be wanted.`,
		removeYes: 'Take off',
		change: (name: string) => `Change ${name}`,
		samePerson: 'Two of these learners are the same person',
		joining: (name: string) =>
			`Who is also ${name}? Their answers, notes and choices then stand with those of ${name}, each once: nothing is added up and nothing replaced. Where both have decided something, ${name}’s choice holds.`,
		isAlso: (name: string) => `${name} is the same person`,
		joinAsk: (other: string, name: string) =>
			`Let the work of ${other} be that of ${name}? ${other} is then no longer in the list. It can be undone here: ${other} gets back all that was theirs, and what is done from now on stays with ${name}.`,
		joinYes: 'They are the same person',
		separating:
			'Separated again, they have what was theirs before; what was done since stays here.',
		separate: (name: string) => `Separate ${name} again`
	},

	earlier: {
		title: 'Versions kept',
		meaning:
			'When a file was brought in, these differed from what was here and were the older ones.',
		kinds: {
			profiles: 'Name',
			attempts: 'Answer',
			drafts: 'Answer begun',
			notes: 'Note',
			settings: 'Choice',
			keyrings: 'Instructor’s key',
			assignments: 'Assignment made',
			taken: 'Assignment opened',
			rosters: 'Class list',
			adjustments: 'Decision on a mark',
			rounds: 'Round played'
		} as Readonly<Record<string, string>>,
		useIt: 'Use this one',
		letGo: 'Let go'
	},

	dialog: {
		title: 'Who is learning?',
		more: 'My work, backup and learners',
		close: 'Close'
	}
};
