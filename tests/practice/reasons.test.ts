import { expect, test } from 'vitest';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { exercise as english } from '../../src/lib/i18n/en/exercise.ts';
import { exercise as spanish } from '../../src/lib/i18n/es/exercise.ts';
import { reasonsOf } from '../../src/lib/practice/reasons.ts';
import { placeExample } from '../exercises/examples.ts';
import { keeper, sitDown } from './kept.ts';

/** What is said of a line put so far beside where it belongs. */
async function saidAt(beside: number, words: typeof english): Promise<readonly string[]> {
	const sitting = await sitDown(placeExample, keeper());
	sitting.answer(Number(rightAnswer(placeExample, sitting.drawn)) + beside);
	sitting.check();
	if (!sitting.marked) throw new Error('there is no mark');
	return reasonsOf(sitting, sitting.marked, words);
}

test.each([
	['English', english, 'a known slip', 'half'],
	['Spanish', spanish, 'un error conocido', 'mitad']
])('a place held back for the slip it shows says so in %s', async (_, words, slip, half) => {
	const [, why] = await saidAt(-0.06, words);
	expect(why).toContain(slip);
	expect(why).toContain(half);
	expect(await saidAt(0.06, words)).toHaveLength(1);
});
