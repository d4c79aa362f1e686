import type { models } from '../../../models/index.ts';
import type { WriteNumber } from '../../model-words.ts';

type Clusters = (typeof models)['clusters'];
type Solution = ReturnType<Clusters['solve']>;
type ClustersParameters = Required<NonNullable<Parameters<Clusters['solve']>[0]>>;
type Equilibrium = Solution['equilibria'][number];

/** Names the equilibria by wage, says where South stands, which move gains most and what the others cost. */
export function clustersSentence(
	solution: Solution,
	parameters: ClustersParameters,
	write: WriteNumber
): string {
	const wage = (value: number) => write(value, '.2f');
	return [
		equilibriaByWage(solution, wage),
		whereItStands(solution, parameters, wage),
		whatMovesDo(solution, parameters, wage),
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

function describe({ sector, coordinated, strict, coincidesWithOtherStatus }: Equilibrium): string {
	const status = coincidesWithOtherStatus
		? 'with or without coordination'
		: coordinated
			? 'coordinated'
			: 'uncoordinated';
	return `sector ${sector} ${status}${strict ? '' : ', which only just holds'}`;
}

function whereItStands(
	solution: Solution,
	{ currentSector, currentCoordinated }: ClustersParameters,
	wage: WriteWage
): string {
	const { value, gap } = placeAt(solution, currentSector, currentCoordinated);
	const place = `It stands in sector ${currentSector} ${currentCoordinated ? 'with' : 'without'} coordination, at ${wage(value)}`;
	return gap > 0
		? `${place}, which lasts only with a subsidy of ${wage(gap)} per worker.`
		: `${place}.`;
}

function whatMovesDo(
	solution: Solution,
	{ currentSector, currentCoordinated, targetSector }: ClustersParameters,
	wage: WriteWage
): string {
	const here = placeAt(solution, currentSector, currentCoordinated).value;
	const home = placeAt(solution, currentSector, true);
	const together = placeAt(solution, targetSector, true);
	const alone = placeAt(solution, targetSector, false);
	const change = (value: number) =>
		Math.abs(value - here) <= 1e-9 * here
			? `leave it at ${wage(value)}`
			: `${value > here ? 'raise' : 'cut'} it to ${wage(value)}`;
	const lasting = (gap: number) => (gap > 0 ? ', kept up only by a subsidy for ever' : '');
	const coordinate = currentCoordinated
		? ''
		: home.value >= together.value
			? `Coordinating there gains most: it would ${change(home.value).replace('it', 'the wage')}`
			: `Coordinating there would ${change(home.value).replace('it', 'the wage')}`;
	if (targetSector === currentSector)
		return coordinate === '' ? '' : `${coordinate}${lasting(home.gap)}.`;
	const start = coordinate === '' ? 'Moving' : `${coordinate}; moving`;
	return `${start} to sector ${targetSector} would ${change(together.value).replace('it', coordinate === '' ? 'the wage' : 'it')} with coordination${lasting(together.gap)}, and ${change(alone.value)} without${lasting(alone.gap)}.`;
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

function assumptionsThatFail({ assumptionOneHolds, assumptionTwoHolds, uncoordinatedValue }: Solution): string {
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
