import type { BigPushParameters } from '../../../models/big-push/parameters.ts';
import type { BigPushSolution } from '../../../models/big-push/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The big push in Spanish. */
export const words: ModelWords<BigPushParameters, BigPushSolution> = {
	title: 'Gran impulso',
	shows:
		'Las fábricas solo convienen donde bastante gente recibe ingresos de fábrica, y cada sector puede quedarse esperando a los demás.',
	assumes:
		'Cada bien se lleva la misma proporción del gasto. Un taller produce una unidad por trabajador; una fábrica contrata trabajadores antes de su primera unidad, después produce más con cada uno, y debe pagar una prima porque su trabajo desagrada. Las ganancias se gastan en el país, y ningún bien se comercia con el exterior.',
	leavesOut:
		'El comercio, los bancos, el tiempo que toma construir y las diferencias entre sectores. Si pudiera exportar, una fábrica no necesitaría clientes en el país.',
	parameters: {
		labourForce: { label: 'Fuerza laboral', meaning: 'Todos los trabajadores de la economía.' },
		factoryProductivity: {
			label: 'Productividad de la fábrica',
			meaning: 'Lo que produce un trabajador de fábrica mientras uno de taller produce una unidad.'
		},
		fixedLabour: {
			label: 'Trabajo fijo',
			meaning: 'Trabajadores que una fábrica necesita antes de su primera unidad.'
		},
		wagePremium: {
			label: 'Prima salarial',
			meaning: 'Paga adicional que compensa lo desagradable del trabajo de fábrica.'
		},
		share: {
			label: 'Proporción de fábricas',
			meaning: 'La proporción de sectores que hoy tienen fábrica; desde aquí corre el tiempo.'
		}
	},
	views: { profit: 'Ganancia', income: 'Ingreso', welfare: 'Bienestar' },
	presets: {
		trap: 'La trampa',
		noPremium: 'Sin prima salarial: un solo equilibrio',
		knifeEdge: 'En el filo: la última fábrica no gana ni pierde',
		richMarket: 'Un mercado grande: sin trampa',
		dearFactories: 'Fábricas demasiado caras'
	},
	facts: {
		tippingShare: 'Proporción crítica',
		profitAtNone: 'Ganancia de la primera fábrica',
		profitAtFull: 'Ganancia de cada una si todos se industrializan',
		incomeAtNone: 'Ingreso si nadie se industrializa',
		incomeAtFull: 'Ingreso si todos se industrializan',
		welfareAtNone: 'Bienestar si nadie se industrializa',
		welfareAtFull: 'Bienestar si todos se industrializan',
		equilibria: 'Equilibrios',
		subsidyToRemoveBadEquilibrium: 'Menor subsidio por fábrica que acaba con la trampa',
		averageGain: 'Ganancia promedio entre todas las proporciones',
		firstBestShare: 'Proporción que elegiría un planificador',
		profitHere: 'Ganancia de una fábrica con esta proporción',
		incomeHere: 'Ingreso con esta proporción',
		welfareHere: 'Bienestar con esta proporción'
	},
	picture: {
		share: 'Proporción de sectores con fábrica',
		profit: 'Ganancia de una fábrica (bienes)',
		income: 'Ingreso (bienes)',
		welfare: 'Bienestar (bienes)',
		none: 'todos esperan',
		full: 'todos con fábrica',
		tipping: 'proporción crítica',
		interior: 'indiferente',
		handle: 'Proporción de fábricas',
		time: 'Período'
	},
	sentence: (solution, { wagePremium, share }, write) =>
		[state(solution, wagePremium, write), where(solution, share, write)].filter(Boolean).join(' ')
};

function state(solution: BigPushSolution, wagePremium: number, write: WriteNumber): string {
	const {
		regime,
		profitAtNone,
		profitAtFull,
		welfareAtNone,
		welfareAtFull,
		tippingShare,
		firstBestShare
	} = solution;
	const none = write(welfareAtNone, '.0f');
	const full = write(welfareAtFull, '.0f');
	switch (regime) {
		case 'multiple':
			return `Dos equilibrios estables: si todos esperan, la primera fábrica perdería ${write(-profitAtNone, '.3')}; si todos se industrializan, cada una gana ${write(profitAtFull, '.3')}. La falla de coordinación es de equilibrios múltiples: esperar da un bienestar de ${none}; moverse juntos, de ${full}. La proporción crítica es ${write(tippingShare, '.0%')}.`;
		case 'unique-full':
			return `Un solo equilibrio: la primera fábrica ya gana ${write(profitAtNone, '.3')}, así que todos los sectores se industrializan y el bienestar es ${full}. ${tooFew(firstBestShare, 1, write) || 'Nadie necesita esperar a los demás: no hay falla de coordinación.'}`;
		case 'unique-none':
			return `Un solo equilibrio: aunque todos se industrializaran, cada fábrica perdería ${write(-profitAtFull, '.3')}, así que todos los sectores esperan y el bienestar es ${none}. ${
				tooFew(firstBestShare, 0, write) ||
				(wagePremium > 0
					? 'No hay falla de coordinación: tampoco convendría moverse juntos.'
					: 'A estos precios no convendría moverse juntos.')
			}`;
		case 'knife-edge':
			return tippingShare === 0
				? `En el filo: la primera fábrica no gana ni pierde, así que la trampa en la proporción ${write(0, 'd')} no se sostiene. El único equilibrio estable es que todos se industrialicen, con un bienestar de ${full} frente a ${none}: ya no queda falla de coordinación.`
				: `En el filo: si todos se industrializan, ninguna fábrica gana ni pierde, así que moverse juntos da un bienestar de ${full}, el mismo que esperar. Solo esperar es estable; coordinarse no aportaría nada.`;
		case 'continuum':
			return `En el filo: una fábrica no gana ni pierde, hagan lo que hagan los demás, así que toda proporción es un equilibrio, siempre con un bienestar de ${none}. ${tooFew(firstBestShare, 0, write)}`.trim();
	}
}

/** A unique equilibrium can still be short of the best: a factory sells at the cottages' price. */
function tooFew(best: number | null, reached: number, write: WriteNumber): string {
	return best !== null && Math.abs(best - reached) > 1e-9
		? `Aun así es ineficiente: un planificador industrializaría el ${write(best, '.0%')} de los sectores.`
		: '';
}

function where(solution: BigPushSolution, share: number | null, write: WriteNumber): string {
	if (share === null || !solution.at) return '';
	const { profit } = solution.at;
	const here = `Con una proporción de ${write(share, '.0%')}, una fábrica`;
	if (Math.abs(profit) < 0.005) return `${here} no gana ni pierde.`;
	return profit > 0
		? `${here} gana ${write(profit, '.3')} y ${share > 0.995 ? 'ninguna cierra' : 'otras la siguen'}.`
		: `${here} ${share < 0.005 ? 'perdería' : 'pierde'} ${write(-profit, '.3')} y ${share < 0.005 ? 'ninguna arranca' : 'algunas cierran'}.`;
}
