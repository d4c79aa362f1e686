import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { seedFor } from '../../src/lib/classroom/assignment/seed-for.ts';
import { chained } from '../../src/lib/classroom/hand-in/chain.ts';
import type { HandIn } from '../../src/lib/classroom/hand-in/hand-in.ts';
import {
	fileOf,
	giveOut,
	handInOf,
	withAttempts,
	type Doing,
	type Teaching
} from './simulated-class.ts';

/** A file that came in. */
export interface CameIn {
	readonly name: string;
	readonly text: string;
}

/** A class that has handed in: most honestly, a few not, and some files that were harmed on the way. */
export interface PlantedClass {
	readonly teaching: Teaching;
	readonly files: readonly CameIn[];
	/** The gradebook of Canvas, in which two of the class are missing and two are who did nothing. */
	readonly gradebook: string;
	/** Students who have handed in something that can be opened. */
	readonly students: number;
	/** Hand-ins in them, each counted once. */
	readonly handIns: number;
	/** Names of files that cannot be taken in. */
	readonly harmed: readonly string[];
	/** Who is to be looked at, by name. */
	readonly planted: Readonly<Record<string, RegExp>>;
}

const given = ['Ana', 'Luis', 'Rosa', 'Inti', 'Sami', 'Elena', 'Jorge', 'Wayra'];
const family = ['Quispe', 'Mamani', 'Vargas', 'Huanca', 'Flores'];

/** Names that would do something where they are not taken as mere text. */
const hostile: Readonly<Record<number, string>> = {
	38: '=HYPERLINK("http://example.org","x")',
	39: '<img src=x onerror=alert(1)>'
};

/** Forty students, and what is planted among them. */
export async function plantedClass(exercises: readonly Exercise[]): Promise<PlantedClass> {
	const teaching = await giveOut(exercises);
	const { assignment } = teaching;
	const doings = Array.from({ length: 40 }, (_, place): Doing => {
		const name =
			hostile[place] ?? `${given[place % 8] ?? ''} ${family[Math.floor(place / 8)] ?? ''}`;
		return { name, code: String(2040 + place), knows: 0.25 + place / 60, luck: place + 1 };
	});
	const honest = await Promise.all(doings.map((doing) => handInOf(teaching, doing)));
	const hand = (place: number) => honest[place] ?? failed();
	const named = (place: number) => doings[place]?.name ?? '';

	const raised = await withAttempts(hand(0), (attempt) => ({
		...attempt,
		points: attempt.of,
		outcome: 'right'
	}));
	const broken: HandIn = {
		...hand(1),
		attempts: hand(1).attempts.map((attempt, place) =>
			place === 2 ? { ...attempt, hints: attempt.hints + 1 } : attempt
		)
	};
	const underOtherName = async (place: number, from: number): Promise<HandIn> => {
		const learner = hand(place).learner;
		const start = { ...hand(from), learner };
		return { ...start, id: hand(place).id, attempts: await chained(start, start.attempts) };
	};
	const copied = await underOtherName(2, 12);
	const { course } = teaching;
	const fromNeighbour = await withAttempts(hand(3), (attempt, place) => ({
		...attempt,
		answer: hand(30).attempts[place]?.answer ?? null
	}));
	const late = await withAttempts(hand(4), (attempt) => ({
		...attempt,
		at: (assignment.closes ?? 0) + 60_000
	}));
	const otherVersion = await withAttempts(hand(5), (attempt, place) => {
		if (place > 0) return attempt;
		const older = { id: attempt.exercise, version: 'an older one' };
		return {
			...attempt,
			version: older.version,
			seed: seedFor(assignment, older, hand(5).learner)
		};
	});
	const often = {
		...hand(6),
		attempts: await chained(
			hand(6),
			[0, 1, 2].flatMap((turn) =>
				hand(6)
					.attempts.slice(0, 1)
					.map((attempt) => ({
						...attempt,
						id: `${attempt.id}-${String(turn)}`,
						at: attempt.at + turn
					}))
			)
		)
	};
	const otherNumbers = await withAttempts(hand(7), (attempt, place) => ({
		...attempt,
		seed: hand(8).attempts[place]?.seed ?? ''
	}));
	const all = [
		raised,
		broken,
		copied,
		fromNeighbour,
		late,
		otherVersion,
		often,
		otherNumbers,
		...honest.slice(8)
	];
	const files = await Promise.all(
		all.map(async (handIn, place) => ({
			name: `${named(place).replace(/\W+/g, '-')}.minga-hand-in`,
			text: await fileOf(teaching, handIn)
		}))
	);
	const stranger = await giveOut(exercises.slice(0, 1), { id: 'another' });
	const cut = files[9]?.text ?? '';
	const harmed = [
		{ name: 'cut-off.minga-hand-in', text: cut.slice(0, cut.length - 40) },
		{
			name: 'changed.minga-hand-in',
			text: cut.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
		},
		{ name: 'holiday.jpg', text: '\u00ff\u00d8\u00ff\u00e0 no hand-in' },
		{ name: 'empty.txt', text: '' },
		{
			name: 'assignment.minga-assignment',
			// The first letter of the signature.
			text: teaching.text.replace(/(?<=\.)[\w-](?=[\w-]+$)/, (first) => (first === 'A' ? 'B' : 'A'))
		},
		{
			name: 'other-class.minga-hand-in',
			text: await fileOf(stranger, await handInOf(stranger, { name: 'Paco', knows: 1, luck: 99 }))
		}
	];
	// The same file twice, and the same hand-in sealed anew.
	const twice = [
		{ name: 'again.minga-hand-in', text: files[20]?.text ?? '' },
		{ name: 'sealed-anew.minga-hand-in', text: await fileOf(teaching, hand(21)) }
	];
	return {
		teaching: { ...teaching, course },
		files: [...harmed, ...files, ...twice],
		gradebook: gradebookOf(doings.slice(0, 38)),
		students: 40,
		handIns: 40,
		harmed: harmed.map(({ name }) => name),
		planted: {
			[named(0)]: /had other marks/,
			[named(1)]: /does not fit together from answer 3/,
			[named(2)]: /very same answers/,
			[named(3)]: /same answers as/,
			[named(4)]: /after it closed/,
			[named(5)]: /Another version/,
			[named(6)]: /More answers than the 2/,
			[named(7)]: /the numbers of/
		}
	};
}

function gradebookOf(doings: readonly Doing[]): string {
	const rows = doings.map(({ name, code }, place) => {
		const [first = '', last = ''] = name.split(' ');
		return `"${last}, ${first}",${String(900 + place)},${code ?? ''},login${String(place)},Morning,8`;
	});
	return [
		'Student,ID,SIS User ID,SIS Login ID,Section,Week 2 (77)',
		'    Points Possible,,,,,10',
		...rows,
		'"Nadie, Uno",998,9998,nadie1,Morning,',
		'"Nadie, Dos",999,9999,nadie2,Morning,5',
		''
	].join('\r\n');
}

function failed(): never {
	throw new Error('the class has forty students');
}
