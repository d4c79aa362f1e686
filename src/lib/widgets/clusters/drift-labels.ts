import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { DriftLines } from './drift-lines.ts';
import { phrase } from './phrase.ts';

/** Words beside the lines of the drift, in model units, the most important first. */
export function driftLabels(
	lines: DriftLines,
	currentSector: number,
	switchSector: number | null,
	top: number,
	words: Readonly<Record<string, string>>,
	write: WriteNumber
) {
	const together = along(lines.coordinated, 0.4);
	const alone = along(lines.alone, 0.12);
	const forgone = along(lines.forgone, 0.5);
	const outside = along(lines.outside, 0.35);
	const first = lines.forgone[0];
	const factor = first && lines.alone[0] ? first.y / lines.alone[0].y : null;
	return [
		together && {
			...together,
			text: phrase(words['coordinated'], { sector: currentSector }),
			tone: 'indigo' as Tone,
			sides: ['above', 'above-right'] as const
		},
		alone && {
			...alone,
			text: phrase(words['uncoordinated'], { sector: alone.sector }),
			tone: 'clay' as Tone,
			sides: ['below-right', 'below'] as const
		},
		forgone && {
			...forgone,
			text: phrase(words['forgone'], { factor: write(factor, '.3') }),
			tone: 'indigo' as Tone,
			sides: ['above-left', 'above'] as const
		},
		outside &&
			switchSector !== null && {
				...outside,
				text: phrase(words['outside'], { sector: switchSector }),
				tone: 'ochre' as Tone,
				sides: ['below', 'below-right'] as const
			},
		lines.leaves && {
			x: lines.leaves.year,
			y: top,
			text: phrase(words['switch'], { year: write(lines.leaves.year, '.1f') }),
			tone: 'ochre' as Tone,
			sides: ['below-right', 'below-left'] as const
		}
	].filter((label) => label !== false && label !== null && label !== undefined);
}

function along<Item>(line: readonly Item[], share: number): Item | undefined {
	return line[Math.round((line.length - 1) * share)];
}
