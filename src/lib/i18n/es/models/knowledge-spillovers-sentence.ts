import type { KnowledgeSpilloversParameters } from '../../../models/knowledge-spillovers/parameters.ts';
import type { KnowledgeSpilloversSolution } from '../../../models/knowledge-spillovers/solve.ts';
import type { WriteNumber } from '../../model-words.ts';

/** The state of knowledge spillovers in one to three sentences: its equilibria, and which failure is at work. */
export function sentence(
	solution: KnowledgeSpilloversSolution,
	parameters: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	return [
		state(solution, parameters, write),
		subsidies(solution, parameters, write),
		few(solution, write),
		where(solution, parameters.share, write)
	]
		.filter(Boolean)
		.join(' ');
}

function state(
	solution: KnowledgeSpilloversSolution,
	{ subsidy }: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	const { failure, regime, gainAtNone, gainAtFull, tippingShare, plannerChoice } = solution;
	const none = write(solution.welfareAtNone, '.2f');
	const full = write(solution.welfareAtFull, '.2f');
	switch (failure) {
		case 'multiple-equilibria':
			return plannerChoice === 'full'
				? `Dos equilibrios estables: la primera empresa que adopta perdería ${write(-gainAtNone, '.3')}; la última gana ${write(gainAtFull, '.3')}. La falla de coordinación es de equilibrios múltiples: un ingreso de ${none} donde podría ser de ${full}. La proporción crítica es del ${write(tippingShare, '.0%')}; por debajo de ella, las que adoptaron se echan atrás.`
				: `Dos equilibrios estables, porque el subsidio le alcanza a la última empresa que adopta, pero no a la primera. Sin él nadie echaría de menos la técnica: el ingreso es de ${full} si todas adoptan y de ${none} si no adopta ninguna. No hay falla de coordinación.`;
		case 'unique-inefficient':
			return `Un solo equilibrio: quien adopta pierde ${write(-Math.max(gainAtNone, gainAtFull), '.3')} en el mejor de los casos, así que nadie empieza. Todas tendrían ${full} en vez de ${none}: la falla es un equilibrio único e ineficiente.`;
		case 'knife-edge':
			return edge(solution, none, full);
		case 'none':
			if (regime === 'unique-none')
				return `Un solo equilibrio: nadie adopta, y nadie debería, pues todas juntas tendrían ${full} en vez de ${none}. No hay falla de coordinación.`;
			return plannerChoice === 'full'
				? `Un solo equilibrio: la primera empresa que adopta ya gana ${write(gainAtNone, '.3')}, así que todas adoptan y el ingreso es de ${full} en vez de ${none}. ${subsidy > 0 ? 'Ya no hay' : 'No hay'} falla de coordinación.`
				: `Un solo equilibrio: el subsidio hace que todas adopten, aunque sin él el ingreso sería de ${full} en vez de ${none}. No hay falla de coordinación, sino un subsidio que logra demasiado.`;
	}
}

function edge(
	{ tippingShare, welfareAtNone, welfareAtFull }: KnowledgeSpilloversSolution,
	none: string,
	full: string
): string {
	const missed = welfareAtFull > welfareAtNone;
	if (tippingShare === null)
		return `En el filo: quien adopta no gana ni pierde hagan lo que hagan las demás, de modo que toda proporción es un equilibrio, con un ingreso entre ${none} y ${full}. ${missed ? 'La falla de coordinación es de equilibrios múltiples.' : 'No hay falla de coordinación.'}`;
	return tippingShare === 0
		? `En el filo: la primera empresa que adopta apenas cubre su costo, de modo que esperar no se sostiene. Todas adoptan, con un ingreso de ${full} frente a ${none}. No hay falla de coordinación.`
		: `En el filo: quien adopta apenas cubre su costo cuando todas lo hacen, de modo que solo esperar es estable, con un ingreso de ${none}; si todas adoptaran, sería de ${full}. ${missed ? 'La falla de coordinación es de equilibrios múltiples, de los que solo esperar es estable.' : 'No hay falla de coordinación.'}`;
}

/** What the subsidies cost that would end the wait. */
function subsidies(
	solution: KnowledgeSpilloversSolution,
	{ subsidy }: KnowledgeSpilloversParameters,
	write: WriteNumber
): string {
	const { regime, plannerChoice, dominanceSubsidy, conditionalSubsidyCostAtFull } = solution;
	if (plannerChoice !== 'full' || regime === 'unique-full') return '';
	const flat = `Para terminar con la espera, un subsidio parejo debe superar ${write(dominanceSubsidy, '.3')}${subsidy > 0 ? ` (hoy es de ${write(subsidy, '.3')})` : ''}`;
	return conditionalSubsidyCostAtFull < 0.005
		? `${flat}; uno que solo cubra la brecha logra lo mismo y al final no cuesta nada.`
		: `${flat}; incluso uno que solo cubra la brecha cuesta ${write(conditionalSubsidyCostAtFull, '.3')} por empresa para siempre.`;
}

function few({ finite }: KnowledgeSpilloversSolution, write: WriteNumber): string {
	if (!finite) return '';
	const { firms, firstAdopterGain } = finite;
	const who =
		firms === 1 ? 'Una única empresa' : `Con ${write(firms, 'd')} empresas, la que adopta sola`;
	if (Math.abs(firstAdopterGain) < 0.005) return `${who} no gana ni pierde.`;
	return firstAdopterGain > 0
		? `${who} gana ${write(firstAdopterGain, '.3')}, porque también aprende de sí misma: hay quien empieza.`
		: `${who} pierde ${write(-firstAdopterGain, '.3')}.`;
}

function where(
	{ at, regime }: KnowledgeSpilloversSolution,
	share: number | null,
	write: WriteNumber
): string {
	if (share === null || !at) return '';
	const here = `Con un ${write(share, '.0%')}, quien adopta`;
	if (Math.abs(at.gain) < 0.005) return `${here} es indiferente.`;
	const poorer =
		share > 0 && at.welfare < 0.995 && regime !== 'unique-full'
			? `, y el país es más pobre que antes: ${write(at.welfare, '.2f')}`
			: '';
	return at.gain > 0
		? `${here} gana ${write(at.gain, '.3')}${share > 0.995 ? ', y todas siguen' : ', y otras se suman'}.`
		: `${here} ${share < 0.005 ? 'perdería' : 'pierde'} ${write(-at.gain, '.3')}${poorer}.`;
}
