import type { PublicGoodParameters } from '../../../models/public-good/parameters.ts';
import { sharedCost } from '../../../models/public-good/shared-cost.ts';
import type { PublicGoodSolution } from '../../../models/public-good/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The public good in Spanish. */
export const words: ModelWords<PublicGoodParameters, PublicGoodSolution> = {
	title: 'Bien público',
	shows:
		'Lo que todos disfrutan en cuanto alguien lo paga no lo paga nadie, salvo que haya una contribución; y un Estado que no la cobra es uno más de los que esperan.',
	assumes:
		'Un bien tiene un solo costo, lo pague quien lo pague. Una vez que existe, todos reciben de él el mismo beneficio y no se puede excluir a nadie. El Estado puede cobrar a todos por igual, y en el camino pierde una parte.',
	leavesOut:
		'Cantidades mayores o menores del bien, personas que ganan más que otras y pueden ocultarlo, clubes que dejan fuera a quien no paga, y cómo un Estado llega a actuar.',
	parameters: {
		agents: { label: 'Personas', meaning: 'Cuántas personas disfrutan el bien.' },
		benefitPerAgent: {
			label: 'Beneficio de cada una',
			meaning: 'Lo que vale el bien para cada una de ellas.'
		},
		cost: { label: 'Costo del bien', meaning: 'Lo que cuesta, lo pague quien lo pague.' },
		costOfFunds: {
			label: 'Pérdida al recaudar',
			meaning: 'Lo que se pierde por cada unidad que se recauda con impuestos.'
		}
	},
	views: { balance: 'Costo y valor', people: 'Cuántas personas' },
	presets: {
		nobodyPays: 'Merece una contribución, y nadie paga',
		taxesTooDear: 'Vale su costo, pero no los impuestos',
		onePays: 'Una sola persona lo paga',
		tooFew: 'Muy pocas para que valga su costo'
	},
	facts: {
		privateProvision: 'Alguien lo paga por su cuenta',
		efficient: 'Vale lo que cuesta',
		governmentShouldProvide: 'Merece una contribución',
		worthToAll: 'Valor para todas juntas',
		gap: 'Subsidio con el que alguien lo provee',
		taxPerAgent: 'Contribución por persona que cubre el costo',
		taxCost: 'Costo si se paga con impuestos',
		welfareGainOfPublicProvision: 'Ganancia de todas si se paga con impuestos',
		costOfFundsUpperBound: 'Pérdida al recaudar hasta la que conviene una contribución'
	},
	picture: {
		one: 'una sola pagaría',
		cost: 'cuesta',
		taxes: 'con impuestos',
		all: 'vale para todas',
		missing: 'faltan',
		byTaxes: 'con impuestos',
		people: 'Personas que lo disfrutan',
		money: 'Dinero',
		onePays: 'una paga, lo disfrute quien lo disfrute',
		notWorth: 'no lo vale',
		taxesTooDear: 'no con impuestos',
		leviesPay: 'solo con contribución',
		keyOne: 'lo que una sola pagaría (dinero)',
		keyGap: 'falta: el subsidio que cierra la brecha',
		keyLoss: 'se pierde al recaudar',
		keyCost: 'el costo'
	},
	sentence: (solution, parameters, write) => outcome(solution, parameters, write)
};

function outcome(
	solution: PublicGoodSolution,
	parameters: PublicGoodParameters,
	write: WriteNumber
): string {
	const { worthToAll, taxCost, gap } = sharedCost(parameters);
	const money = (value: number) => write(value, '.4');
	const own = money(parameters.benefitPerAgent);
	const cost = money(parameters.cost);
	const isAlone = parameters.agents === 1;
	const who = isAlone
		? 'La única persona que lo quiere'
		: `Juntas, ${write(parameters.agents, 'd')} personas`;
	if (solution.privateProvision)
		return `El bien vale ${own} para cada persona y cuesta ${cost}: quien lo quiere lo paga por su cuenta, y las demás también lo disfrutan. No hay falla de coordinación.`;
	if (!solution.efficient)
		return `${who} ${isAlone ? 'ganaría' : 'ganarían'} ${money(worthToAll)} con un bien que cuesta ${cost}: nadie paga, y nadie debería. No hay falla de coordinación.`;
	const failure = `${who} ${isAlone ? 'gana' : 'ganan'} ${money(worthToAll)} con un bien que cuesta ${cost}, pero cada una por su cuenta solo ${own}, así que nadie paga: la falla es un equilibrio único e ineficiente.`;
	return solution.governmentShouldProvide
		? `${failure} La brecha se cierra con un subsidio de ${money(gap)} o, si ha de pagarlo todo, con una contribución de ${money(solution.taxPerAgent)} por persona; aun con lo que se pierde al recaudar, entre todas ganan ${money(solution.welfareGainOfPublicProvision)}.`
		: `${failure} Una contribución no lo corrige: con impuestos el bien cuesta ${money(taxCost)}, es decir, ${money(-solution.welfareGainOfPublicProvision)} más de lo que vale.`;
}
