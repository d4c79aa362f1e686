import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PictureLabel } from '../parts/picture-label.ts';
import type { WorthLine } from '../parts/worth-line.ts';

/**
 * Each threshold with its number, and each line with the name of its builder; builders who agree
 * share both.
 */
export function thresholdLabels(
	lines: readonly WorthLine[],
	dearest: number,
	picture: Readonly<Record<string, string>>,
	write: WriteNumber
): PictureLabel[] {
	const agree = (one: WorthLine | undefined, other: WorthLine | undefined) =>
		one !== undefined && other !== undefined && Math.abs(one.limit - other.limit) < dearest / 200;
	return lines.flatMap((line, index): PictureLabel[] => {
		const { key, limit, tone, points } = line;
		if (agree(lines[index - 1], line)) return [];
		const name = picture[agree(line, lines[index + 1]) ? `${key}Too` : key];
		const named = points[Math.round((index === 0 ? 0.3 : 0.12) * (points.length - 1))];
		const isHighest = index === 0;
		return [
			...(limit > 0 && limit <= dearest
				? [
						{
							x: limit,
							y: 0,
							text: write(limit, '.1f'),
							tone,
							sides: isHighest
								? (['above-right', 'below-right'] as const)
								: (['below-left', 'below', 'above-left'] as const)
						}
					]
				: []),
			...(named
				? [
						{
							...named,
							text: name ?? '',
							tone,
							sides: isHighest
								? (['above-right', 'below-left'] as const)
								: (['below-right', 'below-left'] as const)
						}
					]
				: [])
		];
	});
}
