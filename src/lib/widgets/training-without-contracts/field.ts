import type { Place } from '../../diagrams/path.ts';
import { trainingEconomy } from '../../models/training-without-contracts/economy.ts';
import type { TrainingParameters } from '../../models/training-without-contracts/parameters.ts';

const columns = [0.08, 0.25, 0.42, 0.58, 0.75, 0.92];

/** Arrows all over the plane: which way the market drifts from there. */
export function driftField(parameters: TrainingParameters): { from: Place; to: Place }[] {
	const economy = trainingEconomy(parameters);
	const aim = (gain: number, share: number) => (gain > 0 ? 1 : gain < 0 ? 0 : share);
	return columns.flatMap((x) =>
		columns.map((y) => {
			const way = {
				x: aim(economy.firmGain(y), x) - x,
				y: aim(economy.workerGain(x), y) - y
			};
			const reach = Math.hypot(way.x, way.y) || 1;
			const length = Math.min(0.075, reach);
			return {
				from: { x, y },
				to: { x: x + (way.x / reach) * length, y: y + (way.y / reach) * length }
			};
		})
	);
}
