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

const counts = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'];

function equilibriaByWage({ equilibria }: Solution, wage: WriteWage): string {
	// Where coordination changes nothing, the two equilibria of a sector are one place.
	const places = equilibria.filter(
		({ coincidesWithOtherStatus, coordinated }) => coordinated || !coincidesWithOtherStatus
	);
	const names = places.map((place) => `${wage(place.wage)} (${describe(place)})`);
	const count = counts[places.length] ?? String(places.length);
	return places.length === 1
		? `El Sur tiene un solo equilibrio, con un salario de ${names.join('')}: no hay falla de coordinación.`
		: `El Sur tiene ${count} equilibrios, por salario: ${list(names)}. La falla de coordinación es de equilibrios múltiples.`;
}

function describe({
	sector,
	coordinated,
	strict,
	coincidesWithOtherStatus
}: ClusterEquilibrium): string {
	const status = coincidesWithOtherStatus
		? 'con o sin coordinación'
		: coordinated
			? 'coordinado'
			: 'sin coordinar';
	return `sector ${sector} ${status}${strict ? '' : ', que apenas se sostiene'}`;
}

function whereItStands(
	solution: Solution,
	{ currentSector, currentCoordinated }: Given,
	wage: WriteWage
): string {
	const { value, gap } = placeAt(solution, currentSector, currentCoordinated);
	const place = `Está en el sector ${currentSector} ${currentCoordinated ? 'con' : 'sin'} coordinación y su salario es ${wage(value)}`;
	return gap > 0
		? `${place}, lo que solo dura con un subsidio de ${wage(gap)} por trabajador.`
		: `${place}.`;
}

function whatTheTariffDoes(
	{ tariff: effect, current }: Solution,
	{ tariff, protectedSector }: Given,
	write: WriteNumber
): string {
	if (effect === null || tariff === 0 || !current.isEquilibrium) return '';
	return `Un arancel de ${write(tariff, '.0%')} al bien ${protectedSector} deja el salario en ${write(effect.wage, '.2f')} y cuesta el ${write(1 - effect.welfareRatio, '.1%')} del ingreso real.`;
}

function assumptionsThatFail({
	assumptionOneHolds,
	assumptionTwoHolds,
	uncoordinatedValue
}: Solution): string {
	const first = uncoordinatedValue.indexOf(Math.max(...uncoordinatedValue)) + 1;
	if (!assumptionOneHolds)
		return 'Aquí falla el primer supuesto del artículo: la ventaja del Sur no disminuye de cada sector al siguiente.';
	if (!assumptionTwoHolds)
		return `Aquí falla el segundo supuesto del artículo${first === 1 ? '' : `: por su cuenta, un trabajador gana más en el sector ${first}, así que el sector 1 sin coordinación no es un equilibrio`}.`;
	return first === 1
		? ''
		: `Los precios mundiales han cambiado el orden: por su cuenta, un trabajador gana ahora más en el sector ${first}.`;
}

function list(parts: readonly string[]): string {
	return parts.length < 2
		? parts.join('')
		: `${parts.slice(0, -1).join(', ')} y ${parts.at(-1) ?? ''}`;
}
