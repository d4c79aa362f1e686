import type { AdoptionEquilibrium } from '../../models/adoption-equilibria.ts';
import { bigPushOverTimeEconomy } from '../../models/big-push-over-time/economy.ts';
import type { BigPushOverTimeParameters } from '../../models/big-push-over-time/parameters.ts';
import { solveBigPushOverTime } from '../../models/big-push-over-time/solve.ts';
import { playAdoption } from '../adoption/play-adoption.ts';
import type { Play } from '../widget.ts';

/**
 * Time running: sectors follow what pays, period by period. Where the path would step over a share
 * that is stable it stays there, for beyond it the others would turn back.
 */
export function playBigPushOverTime(
	parameters: BigPushOverTimeParameters
): Play<BigPushOverTimeParameters> {
	const { game } = bigPushOverTimeEconomy(parameters);
	const { equilibria } = solveBigPushOverTime(parameters);
	const tipping = equilibria.find(({ kind, stable }) => kind === 'interior' && !stable);
	const play = playAdoption<BigPushOverTimeParameters>(
		game,
		parameters.share,
		tipping?.share ?? null
	);
	const rest = equilibria.find((each) => isRestOf(each, parameters.share ?? 0));
	if (!rest) return play;
	const [first, ...later] = play.frames;
	const start = first?.value ?? 0;
	const stop = (share: number) =>
		start < rest.share ? Math.min(share, rest.share) : Math.max(share, rest.share);
	let settled = false;
	const frames = later.map((frame) => {
		settled ||= stop(frame.value) === rest.share;
		const value = settled ? rest.share : frame.value;
		return { ...frame, patch: { share: value }, value };
	});
	return { ...play, frames: first ? [first, ...frames] : frames };
}

function isRestOf({ kind, basin }: AdoptionEquilibrium, start: number): boolean {
	return kind === 'interior' && basin !== null && basin[0] < start && start < basin[1];
}
