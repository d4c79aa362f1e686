import type { SelfDiscoveryParameters } from '../../../models/self-discovery/parameters.ts';
import type { SelfDiscoverySolution } from '../../../models/self-discovery/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Self-discovery in Spanish. */
export const words: ModelWords<SelfDiscoveryParameters, SelfDiscoverySolution> = {
	title: 'Autodescubrimiento',
	shows:
		'A quien averigua en qué es bueno un país lo copian, y por eso intentan muy pocos; donde se puede retener mucho, intentan demasiados.',
	assumes:
		'Cada intento cuesta lo mismo y encuentra un bien de alguna calidad, todas igual de probables. Todos producen el mejor bien encontrado, de modo que el país recibe el valor del mejor intento. Quien lo descubrió retiene una parte; todos los que intentan tienen la misma probabilidad de haber sido.',
	leavesOut:
		'Que después un país puede seguir produciendo demasiadas cosas, que de unos intentos se puede aprender para otros, y cuánto tarda un bien en ser copiado.',
	parameters: {
		discoveryValue: {
			label: 'Valor del mejor bien',
			meaning: 'Lo que vale para el país un bien de la más alta calidad.'
		},
		discoveryCost: {
			label: 'Costo de un intento',
			meaning: 'Lo que cuesta averiguar qué tan bueno sería un bien.'
		},
		appropriableShare: {
			label: 'Parte retenida',
			meaning: 'La parte del valor que retiene quien descubre, antes de que otros lo copien.'
		}
	},
	views: { welfare: 'Valor y costo', expectedGain: 'Un intento más' },
	presets: {
		copied: 'Copia inmediata: intentan muy pocos',
		neutral: 'Se retiene lo justo',
		racing: 'Una carrera: intentan demasiados'
	},
	facts: {
		tooLittleDiscovery: 'El mercado intenta muy poco',
		entrantsLaissezFaire: 'Intentos en el mercado',
		entrantsFirstBest: 'Mejor número de intentos',
		welfareLaissezFaire: 'Valor menos costos en el mercado',
		welfareFirstBest: 'Valor menos costos con el mejor número',
		wholeEntrantsLaissezFaire: 'Intentos enteros en el mercado',
		wholeEntrantsFirstBest: 'Mejor número entero de intentos',
		welfareWholeLaissezFaire: 'Valor menos costos con el número entero del mercado',
		welfareWholeFirstBest: 'Valor menos costos con el mejor número entero',
		neutralAppropriableShare: 'Parte retenida con la que el mercado acierta',
		discoverySubsidy: 'Subsidio por intento que lo corrige'
	},
	picture: {
		tries: 'Número de intentos',
		money: 'Valor y costo (dinero)',
		gain: 'Ganancia de un intento más (dinero)',
		value: 'valor del mejor',
		kept: 'retenido',
		cost: 'costo de todos',
		best: 'óptimo: deja',
		market: 'deja',
		toOwn: 'a quien intenta',
		toCountry: 'al país',
		atBest: 'óptimo',
		keyMarket: 'mercado',
		keyBest: 'mejor número',
		handle: 'Intentos en el mercado'
	},
	sentence: (solution, parameters, write) => verdict(solution, parameters, write)
};

function verdict(
	solution: SelfDiscoverySolution,
	{ appropriableShare }: SelfDiscoveryParameters,
	write: WriteNumber
): string {
	const { entrantsLaissezFaire: market, entrantsFirstBest: best } = solution;
	const kept = write(appropriableShare, '.0%');
	const number = write(best, '.2');
	const lost = write(solution.welfareFirstBest - solution.welfareLaissezFaire, '.3');
	const tried = market > 0 ? `El mercado hace ${count(market, write)}` : 'Nadie intenta';
	if (Math.abs(appropriableShare - solution.neutralAppropriableShare) < 1e-9)
		return `${tried}, justo el mejor número: el ${kept} que retiene quien descubre es lo que hace falta. No hay falla de coordinación.`;
	if (solution.tooLittleDiscovery)
		return `${tried}, cuando el mejor número es ${number}: quien descubre retiene el ${kept} de lo que vale el bien y otros copian el resto. La falla es un equilibrio único e ineficiente, y la pérdida es de ${lost}; un subsidio de ${write(solution.discoverySubsidy, '.3')} por intento lo corregiría.`;
	return `${tried}, cuando el mejor número es ${number}: quien descubre retiene el ${kept}, tanto que un intento más casi siempre le quita el premio a otro. La falla es un equilibrio único e ineficiente, demasiado de algo bueno, y la pérdida es de ${lost}.`;
}

function count(tries: number, write: WriteNumber): string {
	const written = write(tries, '.2');
	return `${written} ${written === write(1, '.2') ? 'intento' : 'intentos'}`;
}
