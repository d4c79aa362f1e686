import type { DivisionOfLabourParameters } from '../../../models/division-of-labour/parameters.ts';
import type { DivisionOfLabourSolution } from '../../../models/division-of-labour/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of the division of labour in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: DivisionOfLabourSolution,
	parameters: DivisionOfLabourParameters,
	write: WriteNumber
): string {
	return [state(solution, parameters, write), trade(solution, write), where(solution, write)]
		.filter(Boolean)
		.join(' ');
}

function state(
	solution: DivisionOfLabourSolution,
	{ backwardProductivity, labourForce }: DivisionOfLabourParameters,
	write: WriteNumber
): string {
	const { regime, tippingShare, smallestLabourForce, plannerChoosesModern } = solution;
	const backward = write(backwardProductivity, '.2f');
	const none = write(solution.modernWageAtNone, '.2f');
	const full = write(solution.modernWageAtFull, '.2f');
	switch (regime) {
		case 'multiple':
			return `Dos equilibrios estables: el primer productor moderno podría pagar ${none}, cuando la manera antigua paga ${backward}; si todos son modernos, el salario es ${full}. La falla de coordinación es de equilibrios múltiples. La proporción crítica es el ${write(tippingShare, '.0%')} del trabajo.`;
		case 'unique-modern':
			return `Un solo equilibrio: el primer productor moderno ya puede pagar ${none}, más que el salario tradicional de ${backward}, así que todos se modernizan y ganan ${full}. No hay falla de coordinación: nadie espera insumos locales.`;
		case 'unique-backward': {
			// Just short of the edge both wages, and both numbers of workers, would round alike.
			const most =
				full === backward
					? `casi el salario tradicional de ${backward}`
					: `${full}, menos que el salario tradicional de ${backward}`;
			const enough = smallestLabourForce === null ? null : Math.ceil(smallestLabourForce - 1e-9);
			const needed = `Con ${write(labourForce, '.3')} trabajadores, la producción moderna podría pagar a lo sumo ${most}; harían falta ${write(enough, '.0f')}.`;
			return plannerChoosesModern
				? `Un solo equilibrio: todos siguen a la antigua. ${needed} Sin embargo, valdría la pena con más insumos de los que produce el mercado: la falla es un equilibrio único e ineficiente.`
				: `Un solo equilibrio: todos siguen a la antigua. ${needed}${plannerChoosesModern === false ? ' Tampoco valdría la pena: no hay falla de coordinación.' : ''}`;
		}
		case 'knife-edge':
			return `En el filo: un productor moderno paga justo el salario tradicional de ${backward}, ${tippingShare !== null && tippingShare > 0.99 ? 'y solo si todos son modernos' : 'aunque esté solo'}. El menor cambio decide entre todos a la antigua y un salario de ${full}.`;
	}
}

function trade(
	{ regime, tradeCostFactorLowerBound: limit }: DivisionOfLabourSolution,
	write: WriteNumber
): string {
	if (limit === null || regime === 'unique-backward') return '';
	if (limit < 1) return 'Ni el libre comercio de insumos quitaría la trampa.';
	return regime === 'unique-modern'
		? `La trampa vuelve si el costo de comercio supera ${write(limit, '.2f')}.`
		: `Con un costo de comercio menor que ${write(limit, '.2f')}, la trampa desaparece.`;
}

function where({ at }: DivisionOfLabourSolution, write: WriteNumber): string {
	if (!at) return '';
	const { share, wageGap } = at;
	const here = `Con una proporción de ${write(share, '.0%')}, la producción moderna`;
	if (Math.abs(wageGap) < 0.0005) return `${here} paga justo el salario tradicional.`;
	return wageGap > 0
		? `${here} paga ${write(wageGap, '.2')} más que la manera antigua y ${share > 0.995 ? 'nadie se va' : 'el trabajo la sigue'}.`
		: `${here} ${share < 0.005 ? 'pagaría' : 'paga'} ${write(-wageGap, '.2')} menos y ${share < 0.005 ? 'nadie empieza' : 'el trabajo se va'}.`;
}
