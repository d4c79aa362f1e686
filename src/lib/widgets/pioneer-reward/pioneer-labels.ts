import type { Span } from '../../diagrams/scale.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PioneerRewardParameters } from '../../models/pioneer-reward/parameters.ts';
import type { PioneerRewardSolution } from '../../models/pioneer-reward/solve.ts';
import type { PictureLabel } from '../parts/picture-label.ts';

/** Who enters, who should besides or should not, and the one project looked at. */
export function pioneerLabels(
	{ discoveryCost }: PioneerRewardParameters,
	solution: PioneerRewardSolution,
	span: Span,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const entered = solution.discoveryCostCutoff;
	const right = solution.discoveryCostCutoffFirstBest;
	const labels: PictureLabel[] = [
		{
			x: entered,
			y: 0,
			text: `${text['enter'] ?? ''} ${write(solution.entryShare, '.0%')}`,
			tone: 'indigo',
			sides: entered > right ? ['above-right', 'above'] : ['below-left', 'below', 'below-right']
		}
	];
	if (Math.abs(entered - right) > 1e-9)
		labels.push({
			x: right,
			y: 0,
			text: `${text['should'] ?? ''} ${write(solution.entryShareFirstBest, '.0%')}`,
			tone: 'moss',
			sides:
				entered > right
					? ['below-left', 'below']
					: solution.entryShareFirstBest > 0.7
						? ['above-left', 'below-left']
						: ['above-right', 'above-left']
		});
	if (discoveryCost !== null)
		labels.push({
			x: discoveryCost,
			y: span[1],
			text: `${text['project'] ?? ''} ${write(discoveryCost, '.3')}`,
			tone: 'ink-soft',
			sides: ['below-right', 'below-left']
		});
	return labels;
}
