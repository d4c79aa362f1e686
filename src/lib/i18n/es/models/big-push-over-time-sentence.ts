import type { BigPushOverTimeParameters } from '../../../models/big-push-over-time/parameters.ts';
import type { BigPushOverTimeSolution } from '../../../models/big-push-over-time/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of the big push over time in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: BigPushOverTimeSolution,
	parameters: BigPushOverTimeParameters,
	write: WriteNumber
): string {
	return [state(solution, write), interest(solution, parameters, write), where(solution, write)]
		.filter(Boolean)
		.join(' ');
}

function state(solution: BigPushOverTimeSolution, write: WriteNumber): string {
	const { regime, profitAtNone, profitAtFull, equilibria } = solution;
	const none = write(solution.consumptionEquivalentAtNone, '.0f');
	const full = write(solution.consumptionEquivalentAtFull, '.0f');
	const tipping = equilibria.find(({ kind, stable }) => kind === 'interior' && !stable);
	const partial = equilibria.find(({ kind, stable }) => kind === 'interior' && stable);
	const tip = write(tipping?.share ?? null, '.0%');
	const part = `el ${write(partial?.share ?? null, '.0%')} de los sectores`;
	const partWelfare = write(partial?.consumptionEquivalent ?? null, '.0f');
	switch (regime) {
		case 'multiple':
			return `Dos equilibrios estables: la primera fábrica perdería ${write(-profitAtNone, '.3')}; la última gana ${write(profitAtFull, '.3')}. La falla de coordinación es de equilibrios múltiples: esperar da un bienestar de ${none}; invertir juntos, de ${full}. La proporción crítica es ${tip}.`;
		case 'unique-full':
			return `Un solo equilibrio: la primera fábrica ya gana ${write(profitAtNone, '.3')}, así que todos los sectores invierten y el bienestar es ${full}. Nadie necesita esperar a los demás: no hay falla de coordinación.`;
		case 'unique-none':
			return `Un solo equilibrio: aunque todos invirtieran, cada fábrica perdería ${write(-profitAtFull, '.3')}, así que todos los sectores esperan y el bienestar es ${none}. ${
				beats(solution.consumptionEquivalentAtFull, solution.consumptionEquivalentAtNone)
					? `La falla es un equilibrio único e ineficiente: invertir juntos daría ${full}, pero una fábrica se queda solo con parte de lo que aporta.`
					: 'No hay falla de coordinación: tampoco convendría moverse juntos.'
			}`;
		case 'unique-partial':
			return `Un solo equilibrio, a medio camino: la primera fábrica gana ${write(profitAtNone, '.3')}, pero cada una vuelve más escasos los bienes de hoy y sube el interés; cuando invierte ${part}, a nadie más le conviene. ${
				beats(solution.consumptionEquivalentAtFull, partial?.consumptionEquivalent ?? 0)
					? `La falla es un equilibrio único e ineficiente: un bienestar de ${partWelfare}, cuando invertir juntos daría ${full}.`
					: `El bienestar es ${partWelfare}, e invertir juntos no daría más: no hay falla de coordinación.`
			}`;
		case 'multiple-partial-full':
			return `Dos equilibrios estables: la inversión se detiene cuando invierte ${part}, con un bienestar de ${partWelfare}, o, pasado el ${tip}, llega hasta el final, con ${full}. La falla de coordinación es de equilibrios múltiples; el peor queda a medio camino.`;
		case 'multiple-none-partial':
			return `Dos equilibrios estables: todos esperan, con un bienestar de ${none}, o, pasado el ${tip}, la inversión sube hasta que invierte ${part}, con ${partWelfare}. La falla de coordinación es de equilibrios múltiples; el mejor queda a medio camino.`;
		case 'knife-edge':
			return `En el filo: en algún punto una fábrica no gana ni pierde, y el menor cambio decide si se construye. Esperar da un bienestar de ${none}; invertir juntos, de ${full}.`;
	}
}

/** More than rounding tells apart. */
function beats(one: number, other: number): boolean {
	return one - other > 1e-9 * other;
}

/** What the rate of interest does between none and all. */
function interest(
	solution: BigPushOverTimeSolution,
	{ substitutionOverTime }: BigPushOverTimeParameters,
	write: WriteNumber
): string {
	const limit = solution.limitPricingOptimal
		? ''
		: ' Con bienes tan fáciles de sustituir, a una fábrica podría convenirle vender más barato que los talleres; el modelo mantiene el precio de los talleres.';
	if (substitutionOverTime === 1) return `El interés no sube con la inversión.${limit}`;
	return `Cuando todos invierten, un bien de hoy cuesta ${write(solution.interestFactorAtFull, '.2f')} bienes de mañana en vez de ${write(solution.interestFactorAtNone, '.2f')}.${limit}`;
}

function where({ at }: BigPushOverTimeSolution, write: WriteNumber): string {
	if (!at) return '';
	const here = `Con una proporción de ${write(at.share, '.0%')}, una fábrica`;
	if (Math.abs(at.profit) < 0.005) return `${here} no gana ni pierde.`;
	return at.profit > 0
		? `${here} vale ${write(at.profit, '.3')} y ${at.share > 0.995 ? 'nadie se retira' : 'más sectores invierten'}.`
		: `${here} ${at.share < 0.005 ? 'perdería' : 'pierde'} ${write(-at.profit, '.3')} y ${at.share < 0.005 ? 'ninguna arranca' : 'menos sectores invierten'}.`;
}
