import { describe, expect, test } from 'vitest';
import { day, startOfDay } from '../../src/lib/review/days.ts';
import { memoriesOf } from '../../src/lib/review/memory.ts';
import { planReviews } from '../../src/lib/review/plan.ts';
import { absenceAt, defaultWishes } from '../../src/lib/review/wishes.ts';
import { answered, attempt, noon } from './some-attempts.ts';

const inAYear = noon + 365 * day;

describe('planReviews', () => {
	test('has nothing to ask for on the day of learning, and something later', () => {
		const memories = memoriesOf(answered(3));
		expect(planReviews(memories, defaultWishes, noon).today).toEqual([]);
		expect(planReviews(memories, defaultWishes, inAYear).today).toHaveLength(3);
	});

	test('asks first for what is most nearly forgotten', () => {
		const memories = memoriesOf([
			attempt('firm', 0),
			attempt('firm', 3),
			attempt('firm', 20),
			attempt('shaky', 20, { outcome: 'wrong' })
		]);
		const { today } = planReviews(memories, defaultWishes, inAYear);
		expect(today.map(({ objective }) => objective)).toEqual(['shaky', 'firm']);
	});

	test('keeps to the daily limit, counting what was done today, and says what lies beyond', () => {
		const memories = memoriesOf([...answered(8), attempt('lesson/objective-0', 365)]);
		const plan = planReviews(memories, { ...defaultWishes, dailyLimit: 5 }, inAYear);
		expect(plan.done).toBe(1);
		expect(plan.today).toHaveLength(4);
		expect(plan.beyondLimit).toBe(3);
	});

	test('tells what falls due in the next seven days', () => {
		const memories = memoriesOf(answered(4));
		const days = Math.round(((memories[0]?.due ?? 0) - noon) / day);
		const { coming } = planReviews(memories, defaultWishes, noon);
		expect(coming).toHaveLength(7);
		expect(coming[days - 1]).toBe(4);
	});
});

describe('after an absence', () => {
	const memories = memoriesOf(answered(12));
	const away = absenceAt(inAYear, 4, memories);

	test('a backlog is spread evenly over the days wished for', () => {
		const plan = planReviews(memories, { ...defaultWishes, away }, inAYear);
		expect(plan.today).toHaveLength(3);
		expect(plan.coming.slice(0, 4)).toEqual([3, 3, 3, 0]);
	});

	test('answering today’s share does not pull tomorrow’s forward', () => {
		const share = planReviews(memories, { ...defaultWishes, away }, inAYear).today;
		const done = share.map(({ objective }) => attempt(objective, 365));
		const after = memoriesOf([...answered(12), ...done]);
		const plan = planReviews(after, { ...defaultWishes, away }, inAYear);
		expect(plan.today).toEqual([]);
		expect(plan.beyondLimit).toBe(0);
		expect(plan.done).toBe(3);
	});
});

describe('before an exam', () => {
	// Three successes: by itself the next question would come long after the exam.
	const firm = answered(14).flatMap(({ objective }) => [
		attempt(objective, 0),
		attempt(objective, 3),
		attempt(objective, 20)
	]);
	const exam = { at: noon + 40 * day, since: noon + 21 * day };
	const wishes = { ...defaultWishes, exam };

	test('everything is asked for once more in the last week, a share each day', () => {
		const memories = memoriesOf(firm);
		const atStart = planReviews(memories, wishes, noon + 32 * day);
		expect(atStart.today).toEqual([]);
		expect(atStart.coming).toEqual([2, 2, 2, 2, 2, 2, 2]);
	});

	test('what has been asked for in that week is left alone', () => {
		const again = answered(14).map(({ objective }) => attempt(objective, 33));
		const memories = memoriesOf([...firm, ...again]);
		const plan = planReviews(memories, wishes, noon + 39 * day);
		expect(plan.today).toEqual([]);
	});

	test('nothing falls due for the first time on the day of the exam or after it', () => {
		const memories = memoriesOf(firm);
		const dayBefore = startOfDay(exam.at) - day / 2;
		const plan = planReviews(memories, { ...wishes, dailyLimit: 100 }, dayBefore);
		expect(plan.today).toHaveLength(14);
	});

	test('one told of late has its questions from that day on', () => {
		const late = { at: noon + 23 * day, since: noon + 21 * day };
		const plan = planReviews(memoriesOf(firm), { ...defaultWishes, exam: late }, noon + 21 * day);
		expect(plan.today).toHaveLength(7);
		expect(plan.coming[0]).toBe(7);
	});
});
