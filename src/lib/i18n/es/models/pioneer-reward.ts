import type { PioneerRewardParameters } from '../../../models/pioneer-reward/parameters.ts';
import type { PioneerRewardSolution } from '../../../models/pioneer-reward/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Rewards for pioneers in Spanish. */
export const words: ModelWords<PioneerRewardParameters, PioneerRewardSolution> = {
	title: 'Premio al pionero',
	shows:
		'Quien abre un mercado de exportación carga con el costo de intentarlo y otros lo siguen gratis, así que intentan muy pocos; un premio según lo que exportan los seguidores puede corregirlo.',
	assumes:
		'Cada pionero sabe cuánto cuesta su intento; los intentos baratos y los caros son igual de comunes. Un intento tiene éxito con cierta probabilidad, y entonces otros lo siguen. El país gana un margen sobre lo que exportan los seguidores. El premio se paga al pionero por cada unidad de esas exportaciones.',
	leavesOut:
		'Quién fue primero, lo que puede ser difícil de saber; seguidores que reducen la ganancia del pionero; y premios que llegan años después de asumido el costo.',
	parameters: {
		highestDiscoveryCost: {
			label: 'Intento más caro',
			meaning: 'Los intentos cuestan entre nada y esta cifra, todos los costos igual de comunes.'
		},
		successProbability: {
			label: 'Probabilidad de éxito',
			meaning: 'Qué tan probable es que un intento abra el mercado.'
		},
		pioneerProfit: {
			label: 'Ganancia propia del pionero',
			meaning: 'Lo que gana el propio pionero si su intento tiene éxito.'
		},
		followerExports: {
			label: 'Exportaciones de seguidores',
			meaning: 'Lo que exportan otros una vez abierto el mercado.'
		},
		followerMargin: {
			label: 'Margen del país',
			meaning: 'La parte de las exportaciones de los seguidores que es ganancia para el país.'
		},
		rewardRate: {
			label: 'Tasa del premio',
			meaning: 'La parte de las exportaciones de los seguidores que se paga al pionero.'
		},
		costOfFunds: {
			label: 'Costo del dinero público',
			meaning: 'Lo que se pierde por cada unidad que se recauda con impuestos.'
		},
		discoveryCost: {
			label: 'Costo de un proyecto',
			meaning: 'Un proyecto mirado por separado.',
			none: 'ningún proyecto en particular'
		}
	},
	views: {
		pioneers: 'Quién entra',
		entryShare: 'Entrada',
		welfare: 'Ganancia',
		outlay: 'Gasto'
	},
	presets: {
		unpaid: 'Sin premio: otros siguen gratis',
		efficient: 'Un premio igual a la ganancia',
		tooHigh: 'Un premio demasiado alto',
		costlyFunds: 'El dinero público es caro'
	},
	facts: {
		entryShare: 'Pioneros que entran',
		entryShareFirstBest: 'Pioneros que deberían entrar',
		discoveryCostCutoff: 'Intento más caro que se hace',
		discoveryCostCutoffLaissezFaire: 'Intento más caro sin premio',
		discoveryCostCutoffFirstBest: 'Intento más caro que vale la pena',
		welfare: 'Ganancia del país por cada pionero',
		welfareLaissezFaire: 'Ganancia sin premio',
		welfareFirstBest: 'Ganancia en el óptimo social',
		optimalRewardRate: 'Mejor tasa del premio',
		welfareAtOptimalReward: 'Ganancia con la mejor tasa',
		expectedOutlay: 'Gasto por cada pionero',
		privateValue: 'Valor del proyecto para su pionero',
		socialValue: 'Valor del proyecto para el país',
		smallestRewardRate: 'Menor tasa con la que se hace'
	},
	picture: {
		cost: 'Costo de un intento (dinero)',
		gain: 'Lo que da un intento en promedio (dinero)',
		rate: 'Tasa del premio',
		entryShare: 'Pioneros que entran',
		welfare: 'Ganancia por pionero (dinero)',
		outlay: 'Gasto por pionero (dinero)',
		enter: 'entra',
		should: 'debería',
		project: 'un proyecto:',
		best: 'óptimo:',
		bestRate: 'mejor tasa del premio',
		anyway: 'entra igual',
		toCountry: 'lo que un intento da al país',
		toPioneer: 'lo que da al pionero',
		gained: 'ganado',
		lost: 'perdido'
	},
	sentence: (solution, parameters, write) =>
		[verdict(solution, parameters, write), single(solution, parameters, write)]
			.filter(Boolean)
			.join(' ')
};

function verdict(
	solution: PioneerRewardSolution,
	{ followerMargin, costOfFunds }: PioneerRewardParameters,
	write: WriteNumber
): string {
	const { entryShare, entryShareFirstBest, optimalRewardRate } = solution;
	const enter = write(entryShare, '.0%');
	const should = write(entryShareFirstBest, '.0%');
	const best = write(optimalRewardRate, '.0%');
	const isAlike = enter === should;
	const advice =
		optimalRewardRate === 0
			? 'Con un dinero público tan caro, el mejor premio es ninguno.'
			: costOfFunds > 0
				? `Con lo que cuesta el dinero público, lo mejor es un premio del ${best}.`
				: `Un premio del ${best}, igual a lo que el país gana sobre las exportaciones de los seguidores, lo corregiría.`;
	if (Math.abs(entryShare - entryShareFirstBest) < 1e-9)
		return `Entran tantos pioneros como deberían, el ${enter}: ya no hay falla de coordinación. El premio cuesta ${write(solution.expectedOutlay, '.3')} por cada pionero que hay.`;
	if (entryShare < entryShareFirstBest)
		return `De todos los pioneros entra el ${enter}, ${isAlike ? 'algo menos de lo que debería' : `cuando debería entrar el ${should}`}: otros siguen sin pagar nada. La falla es un equilibrio único e ineficiente. ${advice}`;
	return `De todos los pioneros entra el ${enter}, ${isAlike ? 'algo más de lo que debería' : `cuando debería entrar el ${should}`}: el premio paga más que el ${write(followerMargin, '.0%')} que el país gana sobre las exportaciones de los seguidores, y se hacen intentos que no valen lo que cuestan. Es un equilibrio único e ineficiente, obra de la política.`;
}

function single(
	{ single: project }: PioneerRewardSolution,
	{ discoveryCost }: PioneerRewardParameters,
	write: WriteNumber
): string {
	if (project === null) return '';
	const { privateValue, socialValue, smallestRewardRate } = project;
	const done =
		privateValue >= 0
			? 'se hace'
			: `no se hace; se haría con un premio del ${write(smallestRewardRate, '.0%')} o más`;
	const worth =
		socialValue >= 0
			? `que para el país vale ${write(socialValue, '.3')}`
			: `que para el país es una pérdida de ${write(-socialValue, '.3')}`;
	return `Un proyecto que cuesta ${write(discoveryCost, '.3')} y ${worth} ${done}.`;
}
