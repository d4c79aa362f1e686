import type { RailroadParameters } from '../../../models/railroad/parameters.ts';
import type { RailroadSolution } from '../../../models/railroad/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The railroad in Spanish. */
export const words: ModelWords<RailroadParameters, RailroadSolution> = {
	title: 'Ferrocarril',
	shows:
		'Un ferrocarril puede valer para el país lo que cuesta y aun así no construirse, por dos razones: sus usuarios se quedan con casi toda la ganancia, o quien construye no puede estar seguro de que vengan.',
	assumes:
		'Un ferrocarril requiere trabajadores para construirlo y ninguno para operarlo. Una fábrica tiene que usarlo y paga una tarifa anunciada, igual para todas; contrata a sus propios trabajadores antes de la primera unidad, en unos sectores más que en otros. Los ingresos de quienes usan el ferrocarril son la demanda de los demás.',
	leavesOut:
		'Tarifas distintas según el usuario, carga de bienes distintos y un Estado que construye sin conocer la demanda.',
	parameters: {
		labourForce: {
			label: 'Fuerza laboral',
			meaning: 'Todos los trabajadores de la economía.'
		},
		factoryProductivity: {
			label: 'Productividad de la fábrica',
			meaning:
				'Lo que produce quien trabaja en una fábrica mientras un artesano produce una unidad.'
		},
		lowestFixedLabour: {
			label: 'Menor trabajo fijo',
			meaning:
				'Trabajadores que necesita una fábrica antes de su primera unidad, en el sector que menos necesita.'
		},
		fixedLabourSpread: {
			label: 'Dispersión del trabajo fijo',
			meaning:
				'Cuántos más hacen falta en el sector que más necesita; 0: todos los sectores son iguales.'
		},
		railroadLabour: {
			label: 'Costo del ferrocarril',
			meaning: 'Trabajadores que hacen falta para construir el ferrocarril.'
		},
		fee: {
			label: 'Tarifa anunciada',
			meaning: 'Lo que paga cada usuario, conocido antes de que nadie decida.',
			none: 'sin tarifa anunciada'
		}
	},
	views: { thresholds: 'Quién construiría', demand: 'Uso con la tarifa', welfare: 'Bienestar' },
	presets: {
		waitsForUsers: 'Quien construye no puede contar con usuarios',
		cannotCollect: 'Los usuarios se quedan con la ganancia',
		both: 'Sectores distintos: pueden usarlo pocos o todos',
		built: 'Bastante barato: se construye',
		notWorthIt: 'No vale lo que cuesta'
	},
	facts: {
		railroadLabourCautiousLimit: 'Un inversionista cauto construye hasta este costo (trabajadores)',
		railroadLabourOptimisticLimit: 'Uno optimista construye hasta este costo (trabajadores)',
		railroadLabourSocialLimit: 'Vale la pena construirlo hasta este costo (trabajadores)',
		cautiousProfit: 'Ganancia que espera un inversionista cauto',
		cautiousShare: 'Uso que espera un inversionista cauto con la mejor tarifa',
		optimisticProfit: 'Ganancia que espera uno optimista',
		optimisticFee: 'Tarifa que anunciaría uno optimista',
		optimisticShare: 'Uso que espera uno optimista con esa tarifa',
		welfareGain: 'Ganancia del país con el mejor uso',
		plannerShare: 'Proporción de sectores que debería usarlo',
		userSurplusAtNone: 'Lo que gana el primer usuario antes de la tarifa',
		userSurplusAtFull: 'Lo que gana el último usuario antes de la tarifa',
		equilibria: 'Equilibrios del uso con la tarifa anunciada',
		leastUse: 'Menor uso que se sostiene con la tarifa anunciada',
		profitAtLeastUse: 'Ganancia del ferrocarril con ese uso',
		mostUse: 'Mayor uso que se sostiene con la tarifa anunciada',
		profitAtMostUse: 'Ganancia del ferrocarril con el mayor uso',
		welfareAtMostUse: 'Bienestar con el mayor uso'
	},
	picture: {
		share: 'Proporción de sectores que lo usa',
		cost: 'Costo del ferrocarril (trabajadores)',
		worth: 'Valor menos costo (bienes)',
		surplus: 'Ganancia marginal y tarifa (bienes)',
		surplusLine: 'ganancia del siguiente usuario',
		welfare: 'Bienestar (bienes)',
		planner: 'país',
		plannerToo: 'país, optimista',
		optimist: 'optimista',
		optimistToo: 'cualquiera',
		cautious: 'cauto',
		built: 'se hace',
		waits: 'usuarios inciertos',
		cannotCollect: 'no se cobra',
		none: 'nadie lo usa',
		full: 'todos lo usan',
		partial: 'algunos lo usan',
		tipping: 'proporción crítica',
		interior: 'indiferente',
		best: 'óptimo',
		without: 'sin ferrocarril'
	},
	sentence: (solution, parameters, write) =>
		[outcome(solution, parameters, write), use(solution, write)].filter(Boolean).join(' ')
};

function outcome(
	solution: RailroadSolution,
	{ railroadLabour }: RailroadParameters,
	write: WriteNumber
): string {
	const at = `Con un costo de ${write(railroadLabour, '.3')} trabajadores,`;
	const gain = write(solution.welfareGain, '.3');
	switch (solution.outcome) {
		case 'built':
			return `${at} el ferrocarril se construye: hasta un inversionista que espera el menor uso gana ${write(solution.cautiousProfit, '.2')}, y el país gana ${gain}. No hay falla de coordinación.`;
		case 'failure-coordination':
			return `${at} el país ganaría ${gain}, pero el uso tiene equilibrios múltiples: un inversionista optimista espera ganar ${write(solution.optimisticProfit, '.2')}; uno cauto espera perder ${write(-solution.cautiousProfit, '.2')} y se queda fuera. La falla de coordinación es de equilibrios múltiples.`;
		case 'failure-appropriability':
			return `${at} el país ganaría ${gain}, pero incluso con la mejor tarifa y el mayor uso quien construye pierde ${write(-solution.optimisticProfit, '.2')}: los usuarios se quedan con la ganancia. La falla es un equilibrio único e ineficiente, sin ferrocarril.`;
		case 'not-worthwhile':
			return `${at} no vale la pena construir el ferrocarril: el país ${Math.abs(solution.welfareGain) < 0.005 ? 'no ganaría nada' : `perdería ${write(-solution.welfareGain, '.3')}`} aunque se le diera el mejor uso. No hay falla de coordinación.`;
	}
}

function use({ fee, equilibria }: RailroadSolution, write: WriteNumber): string {
	if (fee === null || !equilibria) return '';
	const stable = equilibria.filter((equilibrium) => equilibrium.stable);
	const at = `Con una tarifa de ${write(fee, '.3')}`;
	if (stable.length === 0) return `${at}, los usuarios son indiferentes.`;
	const tipping = equilibria.find(({ kind, stable: holds }) => kind === 'interior' && !holds);
	const ends = stable.map(({ share }) => {
		const part = `el ${write(share, '.0%')} de los sectores`;
		const isCertain = stable.length === 1;
		if (share < 0.0005) return isCertain ? 'no lo usaría nadie' : 'que no lo use nadie';
		if (share > 0.9995)
			return isCertain ? 'lo usarían todos los sectores' : 'que lo usen todos los sectores';
		return isCertain ? `lo usaría ${part}` : `que lo use ${part}`;
	});
	return stable.length === 1
		? `${at}, ${ends.join('')}.`
		: `${at}, puede ocurrir ${ends.join(' o ')}${tipping ? `; la proporción crítica es del ${write(tipping.share, '.0%')}` : ''}.`;
}
