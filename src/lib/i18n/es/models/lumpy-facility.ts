import type { LumpyFacilityParameters } from '../../../models/lumpy-facility/parameters.ts';
import type { LumpyFacilitySolution } from '../../../models/lumpy-facility/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The indivisible facility in Spanish. */
export const words: ModelWords<LumpyFacilityParameters, LumpyFacilitySolution> = {
	title: 'Instalación indivisible',
	shows:
		'Un aeropuerto o un canal existe o no existe. Puede quedarse sin construir porque los usuarios lo esperan y su operador los espera a ellos, porque la tarifa no es la adecuada o porque ninguna tarifa recauda lo que vale.',
	assumes:
		'La instalación cuesta lo mismo sea cual sea su uso. Entrar no les cuesta lo mismo a todos los usuarios; cada uno entra si la instalación vale para él más que la tarifa y su propio costo. Todos pagan una misma tarifa, y operador y usuarios deciden al mismo tiempo.',
	leavesOut:
		'La congestión, usuarios que ganan unos con otros, tarifas distintas según el usuario, y un operador que construye primero, a la vista de los usuarios: con eso bastaría para acabar con la espera.',
	parameters: {
		facilityCost: {
			label: 'Costo de la instalación',
			meaning: 'Lo que cuesta tenerla, para pocos usuarios o para muchos.'
		},
		fee: { label: 'Tarifa', meaning: 'Lo que paga cada usuario.' },
		userValue: {
			label: 'Valor para un usuario',
			meaning: 'Lo que vale entrar para un usuario donde hay instalación.'
		},
		highestUserCost: {
			label: 'Mayor costo propio',
			meaning:
				'Lo que cuesta entrar al usuario a quien más le cuesta; los demás se reparten por igual entre nada y esta cifra.'
		},
		valueWithoutFacility: {
			label: 'Valor sin ella',
			meaning: 'Lo que vale entrar para un usuario donde no hay instalación.'
		}
	},
	views: { operatorProfit: 'Operador', usersSurplus: 'Usuarios', welfareGain: 'País' },
	presets: {
		noFeeCarriesIt: 'Vale la pena, pero ninguna tarifa la paga',
		waitsForUsers: 'Operador y usuarios se esperan',
		wrongFee: 'La tarifa equivocada',
		someComeAnyway: 'Vienen bastantes de todos modos: se construye',
		never: 'No vale lo que cuesta'
	},
	facts: {
		noFacilityIsEquilibrium: 'Que no haya instalación es un equilibrio',
		facilityIsEquilibrium: 'Que haya instalación es un equilibrio',
		shareWithFacility: 'Usuarios que entran con la instalación',
		shareWithoutFacility: 'Usuarios que entran sin ella',
		operatorProfit: 'Ganancia del operador con la tarifa',
		profitMaximisingFee: 'Tarifa que más gana',
		operatorProfitMaximum: 'Ganancia del operador con esa tarifa',
		usersSurplus: 'Ganancia neta de los usuarios con la tarifa',
		welfareGainAtFee: 'Ganancia del país con la tarifa',
		welfareGainFirstBest: 'Ganancia del país si el uso es gratuito',
		subsidyNeededAtFee: 'Subsidio que cubre la pérdida con la tarifa'
	},
	picture: {
		fee: 'Tarifa (dinero)',
		operatorProfit: 'Ganancia del operador (dinero)',
		usersSurplus: 'Ganancia neta de los usuarios (dinero)',
		welfareGain: 'Ganancia del país (dinero)',
		covers: 'la tarifa cubre el costo',
		coversNot: 'ninguna tarifa cubre el costo',
		best: 'mejor tarifa',
		freeUse: 'uso gratuito:',
		cautious: 'sin usuarios nuevos',
		without: 'usuarios sin instalación',
		operator: 'de ella, la ganancia del operador'
	},
	sentence: (solution, parameters, write) => outcome(solution, parameters, write)
};

function outcome(
	solution: LumpyFacilitySolution,
	{ fee, facilityCost }: LumpyFacilityParameters,
	write: WriteNumber
): string {
	const cost = write(facilityCost, '.3');
	const revenue = write(solution.operatorProfit + facilityCost, '.3');
	const earns = `Con una tarifa de ${write(fee, '.3')}, una instalación que cuesta ${cost} recauda ${revenue} del ${write(solution.shareWithFacility, '.0%')} que la usa`;
	const best = write(solution.profitMaximisingFee, '.3');
	const gain = write(solution.welfareGainFirstBest, '.3');
	switch (solution.outcome) {
		case 'multiple':
			return `${earns}, pero sin ella está allí el ${write(solution.shareWithoutFacility, '.0%')}. Que no haya instalación y que la haya se sostienen por igual: ${worth(solution, write)}`;
		case 'built':
			return `${earns}, y hasta quienes vendrían de todos modos bastan para pagarla: se construye. ${after(solution, write)}`;
		case 'failure-wrong-fee':
			return `${earns}: con esa tarifa nadie construye, aunque con ${best} se ganaría ${write(solution.operatorProfitMaximum, '.3')} por encima del costo y el país ganaría hasta ${gain}. La falla es un equilibrio único e ineficiente, y otra tarifa la corrige.`;
		case 'failure-appropriability':
			return `${earns}, y aun con la mejor tarifa, ${best}, faltan ${write(-solution.operatorProfitMaximum, '.3')}: los usuarios se quedan con demasiado de lo que vale. La falla es un equilibrio único e ineficiente; el país podría ganar ${gain}. Un subsidio de ${write(solution.subsidyNeededAtFee, '.3')} cubriría la pérdida con esta tarifa.`;
		case 'not-worthwhile':
			return `${earns}. Aun con uso gratuito, el país ${Math.abs(solution.welfareGainFirstBest) < 0.005 ? 'no ganaría nada' : `perdería ${write(-solution.welfareGainFirstBest, '.3')}`}: nadie la construye, y nadie debería. No hay falla de coordinación.`;
	}
}

function worth({ welfareGainAtFee }: LumpyFacilitySolution, write: WriteNumber): string {
	return welfareGainAtFee > 0
		? `la falla de coordinación es de equilibrios múltiples, y le costaría al país ${write(welfareGainAtFee, '.3')}. Un operador que construye primero, a la vista de todos, acaba con ella.`
		: `hay equilibrios múltiples, y en este caso el país está mejor sin ella, por ${write(-welfareGainAtFee, '.3')}.`;
}

function after({ welfareGainAtFee }: LumpyFacilitySolution, write: WriteNumber): string {
	return welfareGainAtFee >= 0
		? `El país gana ${write(welfareGainAtFee, '.3')}. No hay falla de coordinación.`
		: `No hay falla de coordinación, pero el país pierde ${write(-welfareGainAtFee, '.3')}: entrar valía más sin ella.`;
}
