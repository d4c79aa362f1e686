import type { Tone } from '../../diagrams/tone.ts';
import type { WriteNumber } from '../../i18n/model-words.ts';
import type { PreventionView, TechnologyPanel } from './panels.ts';
import { sustainedEfforts } from './sustained.ts';

interface Line {
	readonly text: string;
	readonly tone: Tone;
}

/** What stands under a plot: what is chosen, what would be best, and the subsidy or its absence. */
export function panelWords(
	view: PreventionView,
	{ solution, heightAt }: TechnologyPanel,
	text: Readonly<Record<string, string>>,
	write: WriteNumber
): Line[] {
	const quantity = (effort: number) => {
		if (view === 'care') return write(effort, '.0%');
		return view === 'risk' ? write(heightAt(effort), '.0%') : write(heightAt(effort), '.0f');
	};
	const rests = sustainedEfforts(solution).filter(
		({ stable }, _, all) => stable || all.every((each) => !each.stable)
	);
	const chosen = [...new Set(rests.map(({ effort }) => quantity(effort)))];
	const joined = solution.effortInterval ? chosen.join(` ${text['to'] ?? ''} `) : chosen.join(', ');
	const lines: Line[] = [
		{ text: `${text['chosen'] ?? ''} ${joined}`, tone: 'clay' },
		{ text: `${text['best'] ?? ''} ${quantity(solution.firstBestEffort)}`, tone: 'moss' }
	];
	if (view !== 'care') return lines;
	const { effortSubsidy, levyPerProducer } = solution;
	if (effortSubsidy <= 0) return [...lines, { text: text['noSubsidy'] ?? '', tone: 'ink-soft' }];
	return [
		...lines,
		{ text: `${text['subsidy'] ?? ''} ${write(effortSubsidy, '.3')}`, tone: 'plum' },
		...(levyPerProducer === null
			? []
			: [{ text: `${text['levy'] ?? ''} ${write(levyPerProducer, '.3')}`, tone: 'plum' as const }])
	];
}
