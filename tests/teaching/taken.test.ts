import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../src/lib/classroom/assignment/assignment.ts';
import { signAssignment } from '../../src/lib/classroom/assignment/sign-assignment.ts';
import { brokenAt } from '../../src/lib/classroom/hand-in/chain.ts';
import { openHandIn } from '../../src/lib/classroom/hand-in/open-hand-in.ts';
import { createKeys } from '../../src/lib/classroom/keys/create-keys.ts';
import { Taken } from '../../src/lib/teaching/hand-in/taken.svelte.ts';
import { answered, openWork } from '../state/work-in-memory.ts';

const keys = await createKeys();
const some: Assignment = {
	...{ format: 'minga-assignment', formatVersion: 1, id: 'a1', title: 'Week 1' },
	...{ instructions: '', language: 'en', attempts: null, hints: true, numbers: 'own' },
	exercises: [{ id: 'tipping', version: 'v', points: 2 }],
	...{ solutions: 'after-hand-in', opens: null, closes: null, policy: 'best', issuedAt: 5 },
	instructor: { name: 'Ñusta', verifyKey: keys.verifyKey, sealKey: keys.sealKey }
};
const textOf = async (change: Partial<Assignment> = {}, by = keys) =>
	(await signAssignment({ ...some, ...change }, by)).text;

const answer = answered({ assignment: 'a1', seed: '["tipping","v","a1","ana",3]' });

async function taken(text: string, work: Awaited<ReturnType<typeof openWork>>, code = '') {
	const opening = await Taken.open(work, text, code);
	if (!opening.taken) throw new Error(opening.refusal.why);
	return opening.value;
}

describe('an assignment that was opened', () => {
	test('stays on the device, with who does it and what they answered for it', async () => {
		const work = await openWork();
		const first = await taken(await textOf(), work, '17');
		expect(first.learner).toEqual({ name: '', code: '17' });
		await first.rename({ name: ' Ana ', code: '17' });
		await work.recordAttempt(answer);
		await work.recordAttempt({ ...answer, assignment: null });
		const again = await Taken.again(work, 'a1');
		expect(again?.learner).toEqual({ name: 'Ana', code: '17' });
		expect(again?.attempts).toHaveLength(1);
		expect(again?.mayRename).toBe(false);
		expect(await Taken.again(work, 'a2')).toBeNull();
	});

	test('gives way to its next issue, and not to an earlier one', async () => {
		const work = await openWork();
		const [earlier, later] = [await textOf(), await textOf({ title: 'Week 1b', issuedAt: 6 })];
		await (await taken(earlier, work)).rename({ name: 'Ana', code: '' });
		expect((await taken(later, work)).assignment.title).toBe('Week 1b');
		const back = await taken(earlier, work);
		expect(back.assignment.title).toBe('Week 1b');
		expect(back.learner.name).toBe('Ana');
	});

	test('cannot be slipped under the name of another instructor’s', async () => {
		const work = await openWork();
		await taken(await textOf(), work);
		const stranger = await createKeys();
		const { verifyKey, sealKey } = stranger;
		const instructor = { name: 'Ñusta', verifyKey, sealKey };
		const opening = await Taken.open(work, await textOf({ instructor, issuedAt: 9 }, stranger));
		expect(opening).toEqual({ taken: false, refusal: { why: 'forged' } });
	});

	test('is handed in sealed, again and again, and says what has changed since', async () => {
		const work = await openWork();
		const now = 1000;
		const mine = await taken(await textOf(), work);
		await mine.rename({ name: 'Ana', code: '' });
		await work.recordAttempt(answer);
		expect(mine.terms(now).terms?.solutions).toBe(false);
		const sealed = await mine.seal('en');
		await mine.noteHandedIn(sealed);
		await mine.noteHandedIn(sealed);
		expect(mine.handedIn).toHaveLength(1);
		expect(mine.since).toBe(0);
		expect(mine.terms(now).terms).toMatchObject({ learner: 'ana', solutions: true });

		await work.recordAttempt(answer);
		await mine.refresh();
		expect(mine.since).toBe(1);
		const opened = await openHandIn((await mine.seal('en')).text, [keys]);
		if (!opened.taken) return expect.unreachable();
		expect(opened.handIn.attempts.map(({ turn }) => turn)).toEqual([3, 3]);
		expect(opened.handIn).toMatchObject({ assignmentDigest: mine.digest, learner: mine.learner });
		expect(await brokenAt(opened.handIn)).toBeNull();
	});

	test('names the exercises in which something stands that was not checked', async () => {
		const work = await openWork();
		const mine = await taken(await textOf(), work);
		const draft = { exercise: 'tipping', assignment: 'a1', version: 'v', seed: 's', turn: 0 };
		await work.saveDraft({ ...draft, answer: '1', hints: 0 });
		await mine.refresh();
		expect(mine.unchecked).toEqual(['tipping']);
		await work.recordAttempt(answer);
		await mine.refresh();
		expect(mine.unchecked).toEqual([]);
	});
});
