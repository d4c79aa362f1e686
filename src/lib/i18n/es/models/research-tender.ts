import type { ResearchTenderParameters } from '../../../models/research-tender/parameters.ts';
import type { ResearchTenderSolution } from '../../../models/research-tender/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The research tender in Spanish. */
export const words: ModelWords<ResearchTenderParameters, ResearchTenderSolution> = {
	title: 'Licitación de investigación',
	shows:
		'Las unidades de investigación compiten por un proyecto que obtuvo un subsidio: gana la mejor combinación de calidad y precio, y cuantos más oferentes, más barato sale.',
	assumes:
		'El puntaje de una oferta es su calidad menos su precio por un peso; gana el mejor puntaje, y se le paga su precio, una parte el fondo público y el resto las empresas. Con oferentes cuyos costos nadie conoce, todos los costos de un rango son igual de probables, y cada oferente pide lo que más le conviene.',
	leavesOut:
		'Oferentes que se ponen de acuerdo, ofertas que prometen más de lo que cumplen y el costo de preparar una oferta.',
	parameters: {
		offers: {
			label: 'Ofertas',
			meaning: 'Lo que pide cada unidad de investigación y la calidad que promete.',
			none: 'aún sin ofertas',
			element: 'oferta',
			fields: { price: 'Precio', quality: 'Calidad' }
		},
		priceWeight: {
			label: 'Peso del precio',
			meaning: 'Los puntos que pierde una oferta por cada unidad de dinero que pide.'
		},
		publicShare: {
			label: 'Parte pública',
			meaning: 'La parte del precio que paga el fondo público; las empresas pagan el resto.'
		},
		bidders: {
			label: 'Oferentes',
			meaning: 'Cuántos compiten cuando los costos no se conocen.',
			none: 'no se consideran'
		},
		lowestCost: {
			label: 'Costo más bajo',
			meaning: 'Lo menos que puede costarle el proyecto a un oferente.'
		},
		highestCost: {
			label: 'Costo más alto',
			meaning: 'Lo más que puede costarle el proyecto a un oferente.'
		}
	},
	views: { offers: 'Ofertas', competition: 'Competencia' },
	presets: {
		qualityWins: 'La calidad le gana al precio',
		priceCounts: 'El precio pesa más: gana la más barata',
		competition: 'Cuatro oferentes',
		thin: 'Un solo oferente'
	},
	facts: {
		winner: 'Número de la oferta ganadora',
		winningScore: 'Su puntaje',
		price: 'Su precio',
		publicCost: 'Lo que paga el fondo público',
		privateCost: 'Lo que pagan las empresas',
		expectedPrice: 'Precio esperado con estos oferentes',
		expectedWinnerCost: 'Costo esperado de quien gana',
		expectedRent: 'Ganancia esperada de quien gana'
	},
	picture: {
		price: 'Precio pedido (dinero)',
		quality: 'Calidad (puntos)',
		offer: 'oferta',
		score: 'puntaje',
		noOffers: 'aún sin ofertas',
		bidders: 'Número de oferentes',
		money: 'Precio y costo esperados (dinero)',
		expectedPrice: 'precio',
		winnerCost: 'costo',
		rent: 'ganancia de quien gana',
		keyWinner: 'la ganadora',
		keyLine: 'tan buena como la ganadora; por encima, mejor'
	},
	sentence: (solution, parameters, write) =>
		[awarded(solution, parameters, write), expected(solution, parameters, write), conclusion]
			.filter(Boolean)
			.join(' ')
};

const conclusion =
	'Aquí no hay falla de coordinación: la competencia decide cuánto cuesta el remedio para una.';

function awarded(
	{ scores, winnerIndex, price, publicCost, privateCost }: ResearchTenderSolution,
	{ offers }: ResearchTenderParameters,
	write: WriteNumber
): string {
	const winner = offers?.[winnerIndex ?? -1];
	if (!offers || !winner) return 'Aún no hay ofertas.';
	const score = write(scores?.[winnerIndex ?? -1] ?? 0, '.2f');
	const isCheapest = offers.every((offer) => offer.price >= winner.price);
	const isBest = offers.every((offer) => offer.quality <= winner.quality);
	const why =
		offers.length === 1
			? ', la única'
			: isCheapest
				? isBest
					? ', la más barata y la mejor'
					: ', la más barata'
				: isBest
					? ', la mejor, aunque no la más barata'
					: ', ni la más barata ni la mejor';
	return `Gana la oferta ${write((winnerIndex ?? 0) + 1, 'd')}${why}, con un puntaje de ${score}: de su precio de ${write(price, '.4')}, el fondo público paga ${write(publicCost, '.3')} y las empresas ${write(privateCost, '.3')}.`;
}

function expected(
	{ expectedPrice, expectedRent }: ResearchTenderSolution,
	{ bidders }: ResearchTenderParameters,
	write: WriteNumber
): string {
	if (bidders === null) return '';
	const price = write(expectedPrice, '.4');
	const rent = write(expectedRent, '.3');
	return bidders === 1
		? `Un solo oferente pide el precio más alto que puede haber, ${price}, y espera ganar ${rent}.`
		: `Con ${write(bidders, 'd')} oferentes cabe esperar un precio de ${price}, ${rent} por encima del costo de quien gana.`;
}
