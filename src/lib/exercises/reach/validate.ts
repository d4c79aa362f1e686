import type { Validation } from '../answer.ts';
import type { Drawn } from '../drawn.ts';
import { situationAfter } from '../drawing/situation-at.ts';
import { withinDomain } from '../formulas/within-domain.ts';
import type { ReachAnswer, ReachLever, ReachTask } from './task.ts';

/** Are these values of the levers, all of them, and does the model take them together? */
export function validateReach(
	{ levers }: ReachTask,
	drawn: Drawn,
	raw: unknown
): Validation<ReachAnswer> {
	if (!isRecord(raw)) return { valid: false, reason: 'foreign' };
	const names = levers.map(({ name }) => name);
	if (Object.keys(raw).some((name) => !names.includes(name)))
		return { valid: false, reason: 'foreign' };
	if (Object.keys(raw).length === 0) return { valid: false, reason: 'empty' };
	const values = levers.map((lever) => [lever, raw[lever.name]] as const);
	if (!values.every((each): each is [ReachLever, number] => typeof each[1] === 'number'))
		return { valid: false, reason: 'incomplete' };
	if (!values.every(([{ from, to }, value]) => value >= from && value <= to))
		return { valid: false, reason: 'outside' };
	const answer = Object.fromEntries(values.map(([{ name }, value]) => [name, value]));
	return withinDomain(() => situationAfter(drawn, answer))
		? { valid: true, answer, echo: null }
		: { valid: false, reason: 'impossible' };
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
	return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
