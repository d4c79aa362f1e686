import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import { tied } from '../../../models/numeric/sign.ts';

type Solution = ClustersWithPoliciesSolution;
type Given = ClustersWithPoliciesParameters;

/** Which move gains most; what the others do is said beside their buttons. */
export function whatMovesDo(
	solution: Solution,
	{ currentSector, currentCoordinated, targetSector }: Given,
	wage: (value: number) => string
): string {
	const here = placeAt(solution, currentSector, currentCoordinated).value;
	const elsewhere = targetSector !== currentSector && targetSector <= solution.prices.length;
	const moves = [
		...(currentCoordinated
			? []
			: [
					{
						name: `coordinating in sector ${currentSector}`,
						...placeAt(solution, currentSector, true)
					}
				]),
		...(elsewhere
			? [true, false].map((coordinated) => ({
					name: `moving to sector ${targetSector} ${coordinated ? 'with' : 'without'} coordination`,
					...placeAt(solution, targetSector, coordinated)
				}))
			: [])
	].sort((one, other) => other.value - one.value);
	const [best] = moves;
	if (!best) return '';
	if (best.value < here || tied(best.value, here)) return 'No move raises the wage.';
	return `${capital(best.name)} gains most, to ${wage(best.value)}${best.gap > 0 ? ', but needs a subsidy for ever' : ''}.`;
}

/** What South earns in a sector, and what is missing per worker for it to last; 0: nothing. */
export function placeAt(
	{ coordinatedValue, uncoordinatedValue, equilibria }: Solution,
	sector: number,
	coordinated: boolean
): { value: number; gap: number } {
	const value = (coordinated ? coordinatedValue : uncoordinatedValue)[sector - 1] ?? NaN;
	const holds = equilibria.some(
		(each) => each.sector === sector && each.coordinated === coordinated
	);
	const elsewhere = uncoordinatedValue.filter((_, index) => index !== sector - 1);
	return { value, gap: holds ? 0 : Math.max(...elsewhere) - value };
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
