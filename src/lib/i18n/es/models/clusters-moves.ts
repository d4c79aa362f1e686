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
						name: `coordinarse en el sector ${currentSector}`,
						...placeAt(solution, currentSector, true)
					}
				]),
		...(elsewhere
			? [true, false].map((coordinated) => ({
					name: `pasar al sector ${targetSector} ${coordinated ? 'con' : 'sin'} coordinación`,
					...placeAt(solution, targetSector, coordinated)
				}))
			: [])
	].sort((one, other) => other.value - one.value);
	const [best] = moves;
	if (!best) return '';
	if (best.value < here || tied(best.value, here)) return 'Ningún paso sube el salario.';
	return `Lo que más rinde es ${best.name}: lleva el salario a ${wage(best.value)}${best.gap > 0 ? ', pero necesita un subsidio para siempre' : ''}.`;
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
