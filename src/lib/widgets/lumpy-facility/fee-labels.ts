import type { WriteNumber } from '../../i18n/model-words.ts';
import type { LumpyFacilityView } from '../../models/lumpy-facility/curves.ts';
import type { LumpyFacilitySolution } from '../../models/lumpy-facility/solve.ts';
import type { Point } from '../../models/model.ts';
import type { PictureLabel } from '../parts/picture-label.ts';
import type { FeeLine } from './fee-lines.ts';

interface FeePicture {
	readonly view: LumpyFacilityView;
	readonly lines: readonly [main: FeeLine, compared: FeeLine];
	readonly fee: number;
	readonly solution: LumpyFacilitySolution;
	/** The stretch of fees that cover the cost. */
	readonly covering: readonly Point[];
	/** Upper end of the picture. */
	readonly top: number;
}

/** What is read at the fee. */
export function readingOf(view: LumpyFacilityView, solution: LumpyFacilitySolution): number {
	return solution[view === 'welfareGain' ? 'welfareGainAtFee' : view];
}

/** The words in the picture: the reading, the best, both lines, and the fees that cover the cost. */
export function feeLabels(
	{ view, lines, fee, solution, covering, top }: FeePicture,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const [main, compared] = lines;
	const dearest = compared.points.at(-1)?.x ?? fee;
	const reading = readingOf(view, solution);
	const labels: PictureLabel[] = [
		{
			x: fee,
			y: reading,
			text: write(reading, '.3'),
			tone: main.tone,
			sides: fee < dearest / 2 ? ['above-left', 'above', 'right'] : ['above-right', 'above', 'left']
		}
	];
	if (view === 'operatorProfit')
		labels.push({
			x: solution.profitMaximisingFee,
			y: solution.operatorProfitMaximum,
			text: `${picture['best'] ?? ''} ${write(solution.profitMaximisingFee, '.3')}: ${write(solution.operatorProfitMaximum, '.3')}`,
			tone: 'indigo',
			sides: ['above-right', 'above', 'above-left']
		});
	if (view === 'welfareGain')
		labels.push({
			x: 0,
			y: solution.welfareGainFirstBest,
			text: `${picture['freeUse'] ?? ''} ${write(solution.welfareGainFirstBest, '.3')}`,
			tone: 'moss',
			sides: ['above-right', 'below-right']
		});
	const isLevel = compared.key === 'without';
	const beside = compared.points[Math.round((isLevel ? 0 : 0.9) * (compared.points.length - 1))];
	if (beside)
		labels.push({
			...beside,
			text: picture[compared.key] ?? '',
			tone: compared.tone,
			sides: isLevel ? ['above-right', 'below-right'] : ['above-left', 'below-left']
		});
	const from = covering[0]?.x;
	labels.push({
		x: from === undefined ? dearest / 2 : (from + (covering.at(-1)?.x ?? from)) / 2,
		y: top,
		text: picture[from === undefined ? 'coversNot' : 'covers'] ?? '',
		tone: from === undefined ? 'clay' : 'indigo',
		sides: ['below', 'below-left', 'below-right']
	});
	return labels;
}
