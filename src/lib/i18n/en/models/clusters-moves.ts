import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import { tied } from '../../../models/numeric/sign.ts';

type Solution = ClustersWithPoliciesSolution;
type Given = ClustersWithPoliciesParameters;

/** The moves by what they bring: the one that gains most first, then the others. */
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
	const [best, ...others] = moves;
	if (!best) return '';
	const outcome = ({ name, value, gap }: typeof best) => {
		const change = tied(value, here)
			? `leave the wage at ${wage(value)}`
			: `${value > here ? 'raise' : 'cut'} the wage to ${wage(value)}`;
		return `${name} would ${change}${gap > 0 ? ' and need a subsidy for ever' : ''}`;
	};
	const gains = best.value > here && !tied(best.value, here);
	const rest = (gains ? others : moves).map(outcome).join(', ');
	const first = gains
		? `${capital(best.name)} gains most, to ${wage(best.value)}${best.gap > 0 ? ', but needs a subsidy for ever' : ''}`
		: 'No move raises the wage';
	return `${first}${rest === '' ? '' : `${gains ? ';' : ':'} ${rest}`}.`;
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
