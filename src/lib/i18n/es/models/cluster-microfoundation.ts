import type {
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
} from '../../../models/cluster-microfoundation/with-share.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** What coordination is made of, in Spanish. */
export const words: ModelWords<
	ClusterMicrofoundationWithShareParameters,
	ClusterMicrofoundationWithShareSolution
> = {
	title: 'Dentro de un clúster',
	shows:
		'Cuando se dice que un sector de un país está coordinado o no, detrás hay muchas empresas que eligen una técnica que solo rinde en compañía: el sector reposa donde ninguna es moderna o donde todas lo son.',
	assumes:
		'Un sector tiene muchas empresas iguales. Una empresa tradicional produce 1; una moderna paga por la técnica y produce más cuantas más empresas son modernas. En el Norte todas son modernas, y el precio mundial del bien lo refleja.',
	leavesOut:
		'Empresas distintas entre sí, sectores que aprenden unos de otros y la forma en que un sector llega a ponerse de acuerdo. Que la coordinación sea esta elección, y no otra, es lectura nuestra.',
	parameters: {
		spilloverStrength: {
			label: 'Fuerza del derrame',
			meaning: 'Lo que gana una empresa moderna si todas las demás también lo son.'
		},
		adoptionCost: {
			label: 'Costo de la técnica',
			meaning: 'Lo que paga una empresa por volverse moderna.'
		},
		share: {
			label: 'Proporción de empresas modernas',
			meaning:
				'La proporción de las empresas del sector que hoy son modernas; desde aquí corre el tiempo.'
		}
	},
	views: { firm: 'La empresa', productivity: 'El sector', wage: 'El salario' },
	presets: {
		ordinary: 'Un clúster que produce la mitad más',
		strong: 'Un derrame fuerte: casi el triple',
		cheap: 'Una técnica barata: bastan pocas empresas',
		edge: 'En el filo: nada que coordinar'
	},
	facts: {
		coordinationFactor: 'Factor de coordinación del sector',
		coordinationGain: 'Ganancia si todas se vuelven modernas',
		tippingShare: 'Proporción crítica',
		uncoordinatedWage: 'Salario si ninguna empresa es moderna (salario del Norte)',
		lowestShare: 'Proporción con la que el sector produce menos',
		lowestProductivity: 'Lo que entonces produce una empresa en promedio',
		firmHere: 'Lo que produce una empresa moderna con esta proporción',
		productivityHere: 'Lo que produce en promedio una empresa con esta proporción',
		wageHere: 'Salario con esta proporción (salario del Norte)'
	},
	picture: {
		share: 'Proporción de empresas modernas',
		firm: 'Lo que produce una empresa (dinero)',
		productivity: 'Producción media de una empresa (dinero)',
		wage: 'Salario (salario del Norte)',
		none: 'ninguna moderna',
		full: 'todas modernas',
		tipping: 'proporción crítica',
		modern: 'empresa moderna',
		backward: 'empresa tradicional',
		uncoordinated: 'sin coordinar:',
		coordinated: 'coordinado:',
		either: 'coordinado o no:',
		factor: 'factor',
		lowest: 'mínimo:',
		handle: 'Proporción de empresas modernas',
		time: 'Período'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, write), where(solution, parameters, write)].filter(Boolean).join(' ')
};

function state(
	{ coordinationFactor, coordinationGain, tippingShare }: ClusterMicrofoundationWithShareSolution,
	write: WriteNumber
): string {
	const factor = write(coordinationFactor, '.3');
	if (coordinationGain < 1e-9)
		return 'En el filo: si todas fueran modernas, el sector produciría lo mismo que si no lo es ninguna. El factor de coordinación es 1: no hay nada que coordinar ni falla de coordinación.';
	return `Dos equilibrios estables: ninguna empresa es moderna y cada una produce 1, o todas lo son y cada una produce ${factor}. Ese es el factor de coordinación del sector, y la falla de coordinación es de equilibrios múltiples: el salario es el ${write(1 / coordinationFactor, '.0%')} de lo que podría ser. La proporción crítica es ${write(tippingShare, '.0%')}.`;
}

function where(
	{ at }: ClusterMicrofoundationWithShareSolution,
	{ share }: ClusterMicrofoundationWithShareParameters,
	write: WriteNumber
): string {
	if (share === null || !at) return '';
	const here = `Con una proporción de ${write(share, '.0%')}, una empresa moderna produce ${write(at.firm, '.3')}`;
	if (Math.abs(at.firm - 1) < 0.005) return `${here}, tanto como una tradicional.`;
	return at.firm > 1
		? `${here}, más que una tradicional${share > 0.995 ? ', y ninguna deja la técnica' : ', y otras la siguen'}.`
		: `${here}, menos que una tradicional${share > 0.005 ? ', y algunas desisten' : ', y ninguna empieza'}.`;
}
