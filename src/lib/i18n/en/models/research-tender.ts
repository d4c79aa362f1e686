import type { ResearchTenderParameters } from '../../../models/research-tender/parameters.ts';
import type { ResearchTenderSolution } from '../../../models/research-tender/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The research tender in English. */
export const words: ModelWords<ResearchTenderParameters, ResearchTenderSolution> = {
	title: 'Research tender',
	shows:
		'Research units compete for a project that won a grant: the best mix of quality and price wins, and more bidders make it cheaper.',
	assumes:
		'The score of an offer is its quality less its price times a weight; the best score wins and is paid its price, part by the public fund and the rest by the firms. With bidders whose costs nobody knows, every cost in a range is equally likely, and each bidder asks what is best for itself.',
	leavesOut:
		'Bidders who agree among themselves, offers that promise more than they keep, and the cost of writing an offer.',
	parameters: {
		offers: {
			label: 'Offers',
			meaning: 'What each research unit asks and what quality it promises.',
			none: 'no offers yet',
			element: 'offer',
			fields: { price: 'Price', quality: 'Quality' }
		},
		priceWeight: {
			label: 'Weight of the price',
			meaning: 'The points that an offer loses for each unit of money it asks.'
		},
		publicShare: {
			label: 'Public share',
			meaning: 'The part of the price that the public fund pays; the firms pay the rest.'
		},
		bidders: {
			label: 'Bidders',
			meaning: 'How many compete where costs are not known.',
			none: 'not looked at'
		},
		lowestCost: { label: 'Lowest cost', meaning: 'The least that the project can cost a bidder.' },
		highestCost: {
			label: 'Highest cost',
			meaning: 'The most that the project can cost a bidder.'
		}
	},
	views: { offers: 'Offers', competition: 'Competition' },
	presets: {
		qualityWins: 'Quality beats price',
		priceCounts: 'Price counts more: the cheapest wins',
		competition: 'Four bidders',
		thin: 'A lone bidder'
	},
	facts: {
		winner: 'Number of the winning offer',
		winningScore: 'Its score',
		price: 'Its price',
		publicCost: 'Paid by the public fund',
		privateCost: 'Paid by the firms',
		expectedPrice: 'Expected price with these bidders',
		expectedWinnerCost: 'Expected cost of the winner',
		expectedRent: 'Expected gain of the winner'
	},
	picture: {
		price: 'Price asked (money)',
		quality: 'Quality (points)',
		offer: 'offer',
		score: 'score',
		noOffers: 'no offers yet',
		bidders: 'Number of bidders',
		money: 'Expected price and cost (money)',
		expectedPrice: 'price',
		winnerCost: 'cost',
		rent: 'winner’s gain',
		keyWinner: 'the winner',
		keyLine: 'as good as the winner; above it is better'
	},
	sentence: (solution, parameters, write) =>
		[awarded(solution, parameters, write), expected(solution, parameters, write), conclusion]
			.filter(Boolean)
			.join(' ')
};

const conclusion =
	'No coordination failure here: competition decides what the remedy for one costs.';

function awarded(
	{ scores, winnerIndex, price, publicCost, privateCost }: ResearchTenderSolution,
	{ offers }: ResearchTenderParameters,
	write: WriteNumber
): string {
	const winner = offers?.[winnerIndex ?? -1];
	if (!offers || !winner) return 'No offers are in yet.';
	const score = write(scores?.[winnerIndex ?? -1] ?? 0, '.2f');
	const isCheapest = offers.every((offer) => offer.price >= winner.price);
	const isBest = offers.every((offer) => offer.quality <= winner.quality);
	const why =
		offers.length === 1
			? ', the only one'
			: isCheapest
				? isBest
					? ', the cheapest and the best'
					: ', the cheapest'
				: isBest
					? ', the best, though not the cheapest'
					: ', neither the cheapest nor the best';
	return `Offer ${write((winnerIndex ?? 0) + 1, 'd')} wins with a score of ${score}${why}: of its price of ${write(price, '.4')} the public fund pays ${write(publicCost, '.3')} and the firms ${write(privateCost, '.3')}.`;
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
		? `A lone bidder asks the highest price there can be, ${price}, and expects to gain ${rent}.`
		: `With ${write(bidders, 'd')} bidders a price of ${price} is to be expected, ${rent} above the winner’s cost.`;
}
