import type { Tone } from '../../diagrams/tone.ts';
import { lumpyFacilityCurve, type LumpyFacilityView } from '../../models/lumpy-facility/curves.ts';
import { lumpyFacilityEconomy } from '../../models/lumpy-facility/economy.ts';
import type { LumpyFacilityParameters } from '../../models/lumpy-facility/parameters.ts';
import type { Point } from '../../models/model.ts';

/** A line of the picture: what the facility brings somebody, against the fee. */
export interface FeeLine {
	/** Key of its words. */
	readonly key: string;
	readonly points: readonly Point[];
	readonly tone: Tone;
	readonly dash: 'none' | 'long' | 'short';
}

const tones = { operatorProfit: 'indigo', usersSurplus: 'ink', welfareGain: 'moss' } as const;

/**
 * The line of the view first, then what it is compared with: the profit of an operator who counts
 * only on those who would come anyway, what users have without a facility, what of the gain the
 * operator takes.
 *
 * @param dearest the highest fee shown
 */
export function feeLines(
	view: LumpyFacilityView,
	parameters: LumpyFacilityParameters,
	dearest: number
): readonly [main: FeeLine, compared: FeeLine] {
	const { shareWithout } = lumpyFacilityEconomy(parameters);
	const { facilityCost, valueWithoutFacility, highestUserCost } = parameters;
	const curve = (of: LumpyFacilityView) => {
		const points = lumpyFacilityCurve(of, parameters, 100);
		const last = points.at(-1);
		return last && last.x < dearest ? [...points, { x: dearest, y: last.y }] : points;
	};
	const straight = (heightAt: (fee: number) => number) =>
		[0, dearest].map((x) => ({ x, y: heightAt(x) }));
	const usersWithout =
		valueWithoutFacility * shareWithout - (highestUserCost * shareWithout ** 2) / 2;
	const main: FeeLine = { key: view, points: curve(view), tone: tones[view], dash: 'none' };
	switch (view) {
		case 'operatorProfit': {
			const points = straight((fee) => fee * shareWithout - facilityCost);
			return [main, { key: 'cautious', points, tone: 'clay', dash: 'short' }];
		}
		case 'usersSurplus':
			return [
				main,
				{ key: 'without', points: straight(() => usersWithout), tone: 'clay', dash: 'long' }
			];
		case 'welfareGain':
			return [
				main,
				{ key: 'operator', points: curve('operatorProfit'), tone: 'indigo', dash: 'long' }
			];
	}
}
