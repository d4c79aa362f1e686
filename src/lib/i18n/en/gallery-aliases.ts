import type { ModelId } from '../../models/index.ts';

/** Models that are shown only as a part of another one. */
type Hidden = 'adaptive-path';

/**
 * Other words by which somebody may look for a model: those of the paper, of its footnotes, and of
 * the literature. The model's own words are searched as well.
 */
export const aliases: Readonly<Record<Exclude<ModelId, Hidden>, string>> = {
	'big-push':
		'Rosenstein-Rodan, Murphy Shleifer Vishny, aggregate demand, industrialisation, industrialization, multiple equilibria, pecuniary externality, shoe factory',
	'big-push-over-time':
		'Murphy Shleifer Vishny, two periods, intertemporal, interest rate, saving, patience, investment',
	railroad:
		'Murphy Shleifer Vishny, infrastructure, railway, cautious investor, optimistic investor, fixed cost',
	'monopoly-facility':
		'monopolist, infrastructure, consumer surplus, appropriate, port, road, airport, set-up cost, price discrimination',
	'division-of-labour':
		'division of labor, nontradable inputs, intermediate goods, specialisation, specialization, producer services, Adam Smith, extent of the market, love of variety, Ethier, Romer, Rodrik',
	'division-of-labour-constant-returns':
		'division of labor, footnote 10, economies of scale, no fixed cost, love of variety, intermediate goods',
	'thick-market':
		'Acemoglu, search, training, skills, nontradable input, labour market, labor market, separation, matching',
	'training-without-contracts':
		'Acemoglu, hold-up, bargaining, training, skills, two populations, search',
	'labour-pooling':
		'labor pooling, Marshall, Krugman, footnote 14, wage risk, shocks, agglomeration',
	'knowledge-spillovers':
		'learning, research, R&D, technology adoption, nonexcludable, externality, subsidy, footnote 16',
	'public-good':
		'nonexcludability, free rider, government failure, footnote 8, tax, lighthouse, provision',
	'country-brand':
		'reputation, quality, minimum standard, free rider, Japan, collective reputation, export industry, made in',
	'unequal-exporters':
		'large firm, dominant exporter, size, free rider, Olson, quality, reputation',
	'coffee-ban': 'Costa Rica, coffee, regulation, prohibition, footnote 18, quality, fine',
	'shared-prevention':
		'foot-and-mouth, hoof-and-mouth, Uruguay, cattle, beef, disease, eradication, weakest link, insurance',
	'joint-project':
		'prisoner’s dilemma, stag hunt, 2x2, 2×2, game, airport and hotels, irrigation, university, fashion design, first mover',
	'two-sided-entry':
		'airport and hotels, platform, two-sided market, chicken and egg, irrigation, university and firms',
	'lumpy-facility': 'indivisible, operator, irrigation, airport, fee, users, platform',
	'infant-industry':
		'import substitution, agglomeration economies, protection, tariff, Mill, terms of trade, comparative advantage',
	clusters:
		'comparative advantage, Ricardo, North and South, industrial policy, picking winners, tariff, FDI, foreign investment, wage',
	'cluster-microfoundation':
		'knowledge spillovers, why coordination raises productivity, microfoundation, coordination factor, theta',
	'innovation-network':
		'R&D, research, distance, technology, Audretsch, Feldman, Silicon Valley, Route 128, map',
	'innovation-concentration':
		'R&D, research, spread or concentrate, innovation clusters, budget, convex',
	'innovation-additive':
		'R&D, research, counter-example, counterexample, spread or concentrate, additive',
	'matching-grants':
		'FRC, Costa Rica, competitive fund, subsidy, additionality, knapsack, ranking, projects',
	'grant-panel': 'selection, reviewers, noise, capture, lobbying, connections, picking winners',
	'research-tender':
		'FRC, procurement, auction, bidders, offers, research units, price and quality',
	'pioneer-reward':
		'export promotion, new markets, followers, imitation, prize, Stein, pioneer exporter',
	'self-discovery': 'Hausmann, Rodrik, search, imitation, entrepreneurs, diversification',
	'policy-mix': 'Imbs, Wacziarg, stage of development, diversification, concentration, income',
	pilot: 'start small, experiment, option value, trial, scale up, learning'
};
