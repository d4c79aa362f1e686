import type { Learner } from '../../classroom/hand-in/hand-in.ts';

/**
 * The name of a hand-in's file, without its ending: of many in one folder, whose and what each is.
 *
 * @example handInName('Week 1', { name: 'Ana María', code: '17' }) // 'Week-1-17-Ana-María'
 */
export function handInName(title: string, { name, code }: Learner): string {
	return [title, code, name]
		.map((part) =>
			part
				.replace(/[^\p{L}\p{N}]+/gu, '-')
				.replace(/^-|-$/g, '')
				.slice(0, 40)
		)
		.filter(Boolean)
		.join('-');
}
