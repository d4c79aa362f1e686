import type { ClusterEquilibrium } from '../../../models/clusters/equilibria.ts';
import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import type { WriteNumber } from '../../model-words.ts';
import { placeAt, whatMovesDo } from './clusters-moves.ts';

type Solution = ClustersWithPoliciesSolution;
type Given = ClustersWithPoliciesParameters;

/** Names the equilibria by wage and the failure at work, says where South stands and which move gains most. */
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
		? `South has one equilibrium, at a wage of ${names.join('')}: no coordination failure.`
		: `South has ${count} equilibria, by wage: ${list(names)}. The coordination failure is one of several equilibria.`;
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

function whatTheTariffDoes(
	{ tariff: effect, current }: Solution,
	{ tariff, protectedSector }: Given,
	write: WriteNumber
): string {
	if (effect === null || tariff === 0 || !current.isEquilibrium) return '';
	return `A tariff of ${write(tariff, '.0%')} on good ${protectedSector} leaves the wage at ${write(effect.wage, '.2f')} and costs ${write(1 - effect.welfareRatio, '.1%')} of real income.`;
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
