import type { UnequalExportersParameters } from '../../../models/unequal-exporters/parameters.ts';
import type { UnequalExportersSolution } from '../../../models/unequal-exporters/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** Unequal exporters in Spanish. */
export const words: ModelWords<UnequalExportersParameters, UnequalExportersSolution> = {
	title: 'Exportadores desiguales',
	shows:
		'Donde los compradores solo conocen el país, a una empresa le importa el nombre según su propia parte en lo que se exporta: las grandes sostienen el nombre y las pequeñas van a remolque.',
	assumes:
		'Las empresas exportan partes distintas de un bien bajo un solo nombre. Los compradores les pagan a todas lo mismo, según la parte de calidad alta en lo que envía el país. Cada empresa decide una sola vez para todo lo que exporta; la calidad alta encarece cada unidad en lo mismo para grandes y pequeñas.',
	leavesOut:
		'Empresas que crecen o se van, marcas propias, acuerdos entre empresas grandes y las normas de una asociación.',
	parameters: {
		exportShares: {
			label: 'Partes de la exportación',
			meaning:
				'Qué parte de las exportaciones del país envía cada empresa. Juntas suman el total: si una crece, las demás ceden.',
			element: 'empresa'
		},
		qualityPremium: {
			label: 'Prima de calidad',
			meaning:
				'Lo que los compradores añaden al precio si todo lo que envía el país es de calidad alta.'
		},
		qualityCost: {
			label: 'Costo de la calidad',
			meaning: 'Lo que la calidad alta cuesta de más, por unidad.'
		}
	},
	views: { shares: 'Quién invierte', gain: 'Quién gana' },
	presets: {
		twoCarry: 'Dos grandes sostienen el nombre',
		allSmall: 'Diez empresas iguales: todas muy pequeñas',
		oneLeader: 'Una líder y tres a remolque',
		fewEqual: 'Cuatro empresas iguales: todas invierten',
		notWorthIt: 'La calidad no vale lo que cuesta'
	},
	facts: {
		investing: 'Empresas que invierten',
		smallestInvestingShare: 'Parte de la exportación desde la que conviene invertir',
		highQualityShare: 'Parte de la exportación de calidad alta',
		pricePremium: 'Prima que cobran todas, por unidad',
		welfareGain: 'Ganancia de la industria, por unidad',
		welfareGainFirstBest: 'Lo mismo si todas invirtieran'
	},
	picture: {
		firm: 'Empresa',
		share: 'Parte de la exportación',
		gain: 'Ganancia por unidad exportada (dinero)',
		paysFrom: 'conviene desde',
		nobody: 'ninguna podría ser tan grande',
		invests: 'invierte',
		rides: 'va a remolque',
		allInvest: 'si todas invirtieran:',
		keyInvests: 'invierte',
		keyRidesShare: 'no invierte: va a remolque',
		keyLine: 'parte desde la que conviene',
		keyKeeps: 'lo que conserva la que invierte',
		keySpends: 'y lo que gasta en calidad',
		keyRides: 'la que va a remolque conserva todo',
		keyBest: 'ganancia si todas invirtieran'
	},
	sentence: (solution, parameters, write) =>
		`${rule(solution, parameters, write)} ${outcome(solution, parameters, write)}`
};

function rule(
	{ smallestInvestingShare }: UnequalExportersSolution,
	{ qualityPremium, qualityCost }: UnequalExportersParameters,
	write: WriteNumber
): string {
	const amounts = `La calidad cuesta ${write(qualityCost, '.3')} por unidad y da una prima de ${write(qualityPremium, '.3')} cuando todo lo exportado es bueno`;
	return smallestInvestingShare > 1 + 1e-9
		? `${amounts}.`
		: `${amounts}, así que le conviene a una empresa que envía al menos el ${write(smallestInvestingShare, '.0%')} de la exportación.`;
}

function outcome(
	{ invests, highQualityShare, ...solution }: UnequalExportersSolution,
	{ exportShares }: UnequalExportersParameters,
	write: WriteNumber
): string {
	const gain = write(solution.welfareGain, '.3');
	const best = write(solution.welfareGainFirstBest, '.3');
	if (solution.smallestInvestingShare > 1 + 1e-9)
		return `Aunque todas invirtieran, cada unidad perdería ${write(-solution.welfareGainFirstBest, '.3')}: nadie lo hace, y nadie debería. No hay falla de coordinación.`;
	if (highQualityShare > 1 - 1e-9)
		return `Todas las que exportan son así de grandes: todo es de calidad alta, con una ganancia de ${gain} por unidad. No hay falla de coordinación.`;
	const failure = 'La falla es un equilibrio único e ineficiente';
	const could = `${gain} por unidad donde podría ser ${best}`;
	const all = exportShares.length;
	if (!invests.some(Boolean))
		return `${all === 1 ? 'La única empresa no es' : `Ninguna de las ${write(all, 'd')} empresas es`} así de grande, y ninguna invierte. ${failure}: ${could}.`;
	const investing = invests.filter(Boolean).length;
	const carry =
		investing === 1
			? `Así de grande es una de las ${write(all, 'd')} empresas`
			: `Así de grandes son ${write(investing, 'd')} de las ${write(all, 'd')} empresas`;
	return `${carry}, con el ${write(highQualityShare, '.0%')} de la exportación; gracias a eso todas cobran ${write(solution.pricePremium, '.3')} más, también las que van a remolque. ${failure}: ${could}.`;
}
