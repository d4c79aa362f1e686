import type { ClusterEquilibrium } from '../../../models/clusters/equilibria.ts';
import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import { tied } from '../../../models/numeric/sign.ts';
import type { WriteNumber } from '../../model-words.ts';

type Solution = ClustersWithPoliciesSolution;
type Given = ClustersWithPoliciesParameters;

/** Names the equilibria by wage, says where South stands, which move gains most and what the others cost. */
export function clustersSentence(
	solution: Solution,
	parameters: Given,
	write: WriteNumber
): string {
	const wage = (value: number) => write(value, '.2f');
	return [
		equilibriaByWage(solution, wage),
		whereItStands(solution, parameters, wage),
		whatMovesDo(solution, parameters, wage),
		whatTheTariffDoes(solution, parameters, write),
		assumptionsThatFail(solution)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

type WriteWage = (value: number) => string;

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

function equilibriaByWage({ equilibria }: Solution, wage: WriteWage): string {
	// Where coordination changes nothing, the two equilibria of a sector are one place.
	const places = equilibria.filter(
		({ coincidesWithOtherStatus, coordinated }) => coordinated || !coincidesWithOtherStatus
	);
	const names = places.map((place) => `${wage(place.wage)} (${describe(place)})`);
	const count = counts[places.length] ?? String(places.length);
	return places.length === 1
		? `South has one equilibrium, at a wage of ${names.join('')}.`
		: `South has ${count} equilibria, by wage: ${list(names)}.`;
}

function describe({
	sector,
	coordinated,
	strict,
	coincidesWithOtherStatus
}: ClusterEquilibrium): string {
	const status = coincidesWithOtherStatus
		? 'with or without coordination'
		: coordinated
			? 'coordinated'
			: 'uncoordinated';
	return `sector ${sector} ${status}${strict ? '' : ', which only just holds'}`;
}

function whereItStands(
	solution: Solution,
	{ currentSector, currentCoordinated }: Given,
	wage: WriteWage
): string {
	const { value, gap } = placeAt(solution, currentSector, currentCoordinated);
	const place = `It stands in sector ${currentSector} ${currentCoordinated ? 'with' : 'without'} coordination, at ${wage(value)}`;
	return gap > 0
		? `${place}, which lasts only with a subsidy of ${wage(gap)} per worker.`
		: `${place}.`;
}

/** The moves by what they bring: the one that gains most first, then the others. */
function whatMovesDo(
	solution: Solution,
	{ currentSector, currentCoordinated, targetSector }: Given,
	wage: WriteWage
): string {
	const here = placeAt(solution, currentSector, currentCoordinated).value;
	const elsewhere = targetSector !== currentSector && targetSector <= solution.prices.length;
	const moves = [
		...(currentCoordinated
			? []
			: [{ name: 'coordinating there', ...placeAt(solution, currentSector, true) }]),
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
			? `leave it at ${wage(value)}`
			: `${value > here ? 'raise' : 'cut'} it to ${wage(value)}`;
		return `${name} would ${change}${gap > 0 ? ' and need a subsidy for ever' : ''}`;
	};
	const gains = best.value > here && !tied(best.value, here);
	const rest = (gains ? others : moves).map(outcome).join(', ');
	const first = gains
		? `${capital(best.name)} gains most, to ${wage(best.value)}${best.gap > 0 ? ', but needs a subsidy for ever' : ''}`
		: 'No move raises the wage';
	return `${first}${rest === '' ? '' : `${gains ? ';' : ':'} ${rest}`}.`;
}

function whatTheTariffDoes(
	{ tariff: effect, current }: Solution,
	{ tariff, protectedSector }: Given,
	write: WriteNumber
): string {
	if (effect === null || tariff === 0 || !current.isEquilibrium) return '';
	return `A tariff of ${write(tariff, '.0%')} on good ${protectedSector} leaves the wage at ${write(effect.wage, '.2f')} and costs ${write(1 - effect.welfareRatio, '.1%')} of real income.`;
}

function placeAt(
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

function assumptionsThatFail({
	assumptionOneHolds,
	assumptionTwoHolds,
	uncoordinatedValue
}: Solution): string {
	const first = uncoordinatedValue.indexOf(Math.max(...uncoordinatedValue)) + 1;
	if (!assumptionOneHolds)
		return 'The first assumption of the paper fails here: South’s advantage does not fall from each sector to the next.';
	if (!assumptionTwoHolds)
		return `The second assumption of the paper fails here${first === 1 ? '' : `: alone, a worker earns most in sector ${first}, so sector 1 without coordination is no equilibrium`}.`;
	return first === 1
		? ''
		: `World prices have turned: alone, a worker now earns most in sector ${first}.`;
}

function list(parts: readonly string[]): string {
	return parts.length < 2
		? parts.join('')
		: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
