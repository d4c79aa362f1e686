import type { Place } from '../../diagrams/path.ts';
import type { Side } from '../../diagrams/place-labels.ts';
import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { InfantIndustrySolution } from '../../models/infant-industry/solve.ts';

interface PromiseLabel extends Place {
	readonly text: string;
	readonly tone: Tone;
	readonly sides: readonly Side[];
}

/** "+60%", "−20%": a ratio as what is gained or lost. */
export function writeGain(ratio: number, write: WriteNumber, format: '.0%' | '.1%' = '.0%') {
	return `${ratio > 1 ? '+' : ''}${write(ratio - 1, format)}`;
}

/** The words at the ends of both lines, at the tipping point and at the home market. */
export function promiseLabels(
	solution: InfantIndustrySolution,
	labourForce: number,
	home: Place,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PromiseLabel[] {
	const { trueIncomeRatio: truth, naiveIncomeRatio: naive, tippingLabour } = solution;
	const labels: PromiseLabel[] = [
		{
			x: labourForce,
			y: truth,
			text: `${text['truth'] ?? ''} ${writeGain(truth, write)}`,
			tone: 'ink',
			sides: truth < naive ? ['below-left', 'above-left'] : ['above-left', 'below-left']
		}
	];
	if (Math.abs(truth - naive) > 1e-9)
		labels.push({
			x: labourForce,
			y: naive,
			text: `${text['naive'] ?? ''} ${writeGain(naive, write)}`,
			tone: 'ink-soft',
			sides: truth < naive ? ['above-left', 'below-left'] : ['below-left', 'above-left']
		});
	labels.push({
		...home,
		text: `${text['infant'] ?? ''} ${writeGain(home.y, write)}`,
		tone: 'plum',
		sides: ['below-right', 'below-left', 'above-left']
	});
	if (tippingLabour !== null)
		labels.push({
			x: tippingLabour,
			y: 1,
			text: `${text['tipping'] ?? ''} ${write(solution.tippingShare, '.0%')}`,
			tone: 'ochre',
			sides: ['above-left', 'below-right']
		});
	return labels;
}
