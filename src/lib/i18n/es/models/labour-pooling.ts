import { newcomerOf } from '../../../models/labour-pooling/newcomer.ts';
import type { LabourPoolingParameters } from '../../../models/labour-pooling/parameters.ts';
import type { LabourPoolingSolution } from '../../../models/labour-pooling/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Labour pooling in Spanish. */
export const words: ModelWords<LabourPoolingParameters, LabourPoolingSolution> = {
	title: 'Mercado laboral compartido',
	shows:
		'Las empresas cuyos años buenos y malos no coinciden ganan con un solo mercado laboral: las que tienen un buen año contratan a quienes dejan ir las otras, y el salario es más estable.',
	assumes:
		'Empresas iguales llevan el mismo número de trabajadores a un solo mercado laboral. Cada una tiene sus propios años buenos y malos; cada trabajador adicional aporta menos que el anterior. Cada año los trabajadores van adonde más producen, con un mismo salario para todos.',
	leavesOut:
		'Trabajadores que deben aprender otro oficio, empresas con poder sobre los salarios, años malos para todas a la vez y empresas que se quedan sin ningún trabajador: los choques deben ser pequeños.',
	parameters: {
		firms: {
			label: 'Empresas',
			meaning: 'Cuántas empresas contratan en el mismo mercado laboral.'
		},
		workersPerFirm: {
			label: 'Trabajadores por empresa',
			meaning: 'Cuántos trabajadores hay por cada empresa.'
		},
		productivity: {
			label: 'Productividad',
			meaning: 'Lo que produce el primer trabajador de una empresa en un año normal.'
		},
		diminishingReturns: {
			label: 'Caída por trabajador',
			meaning: 'Cuánto menos produce cada trabajador adicional de una empresa.'
		},
		shockSize: {
			label: 'Tamaño de los choques',
			meaning:
				'Cuánto difieren los años de una empresa: una desviación estándar de lo que produce un trabajador.'
		}
	},
	views: { wage: 'El salario y su riesgo', gain: 'Ganancia de una empresa' },
	presets: {
		together: 'Diez empresas juntas',
		alone: 'Una empresa sola',
		two: 'Dos empresas',
		noShocks: 'Todos los años iguales: nada que compartir'
	},
	facts: {
		meanWage: 'Salario esperado',
		wageStandardDeviation: 'Riesgo del salario (desviación estándar)',
		outputPerFirm: 'Producción esperada de una empresa',
		profitPerFirm: 'Ganancia esperada de una empresa',
		poolingGainPerFirm: 'Lo que gana una empresa por compartir',
		poolingGainLimit: 'Lo mismo con muchísimas empresas',
		totalGainFromNextFirm: 'Lo que añade una empresa más',
		ownGain: 'de lo cual gana ella misma',
		gainOfOthers: 'de lo cual ganan las demás',
		ownShare: 'Parte que se queda'
	},
	picture: {
		firms: 'Empresas en un mercado laboral',
		wage: 'Salario (bienes)',
		gain: 'Ganancia por compartir (bienes)',
		gainHere: 'ganancia por empresa',
		risk: 'riesgo del salario',
		meanWage: 'salario esperado',
		limit: 'con muchísimas empresas'
	},
	sentence: (solution, parameters, write) =>
		[pooled(solution, parameters, write), failure(parameters, write), limits(solution, parameters)]
			.filter(Boolean)
			.join(' ')
};

function pooled(
	{ meanWage, wageStandardDeviation, poolingGainPerFirm }: LabourPoolingSolution,
	{ firms, shockSize }: LabourPoolingParameters,
	write: WriteNumber
): string {
	const wage = write(meanWage, '.3');
	if (shockSize === 0)
		return `Todos los años son iguales: el salario es de ${wage}, sin importar quién contrate con quién, y no hay nada que compartir.`;
	const risk = write(wageStandardDeviation, '.2f');
	return firms === 1
		? `Una empresa sola no puede ceder sus trabajadores a otra: el salario de ${wage} sube y baja en ${risk} con sus propios años buenos y malos.`
		: `Con ${write(firms, 'd')} empresas en un solo mercado laboral, el salario de ${wage} sube y baja apenas en ${risk}, cuando el de una empresa sola lo haría en ${write(shockSize, '.2f')}; cada una gana ${write(poolingGainPerFirm, '.3')} al contratar en sus años buenos.`;
}

function failure(parameters: LabourPoolingParameters, write: WriteNumber): string {
	if (parameters.shockSize === 0) return 'No hay falla de coordinación.';
	const { ownShare } = newcomerOf(parameters);
	const part = write(ownShare, '.0%');
	return `Una empresa más se quedaría con el ${part} de lo que añade y dejaría a las demás el ${write(1 - ownShare, '.0%')}: las empresas se juntan por sí solas. No hay falla de coordinación.`;
}

function limits(
	{ meanWage }: LabourPoolingSolution,
	{ workersPerFirm, diminishingReturns, shockSize }: LabourPoolingParameters
): string {
	if (meanWage <= 0)
		return 'Con tantos trabajadores, el último produciría menos que nada: aquí el modelo ya no dice más.';
	return 2 * shockSize > diminishingReturns * workersPerFirm
		? 'Choques tan grandes dejarían a algunas empresas sin un solo trabajador: lee las cifras con cuidado.'
		: '';
}
