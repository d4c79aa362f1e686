import type { models } from '../../../models/index.ts';
import type { ModelWords } from '../../model-words.ts';
import { clustersSentence } from './clusters-sentence.ts';

type Clusters = (typeof models)['clusters'];
type Solution = ReturnType<Clusters['solve']>;
type ClustersParameters = Required<NonNullable<Parameters<Clusters['solve']>[0]>>;

export const clusters: ModelWords<ClustersParameters, Solution> = {
	title: 'Coordination and comparative advantage',
	shows:
		'In which sectors a small economy can settle, with coordination and without, at what wage, and what four policies would change.',
	assumes:
		'North is coordinated in every sector and sets world prices; South is small, has only labour, and earns the value of what a worker makes. Coordination is possible only in the sector in which South specialises: a worker who leaves for another sector works there without it.',
	leavesOut:
		'Why coordination fails and who could bring it about; trade costs, capital, and goods only made at home; firms of different size; sectors that coordinate by halves. What one sector learns is not carried over to the next.',
	parameters: {
		southProductivity: {
			label: 'Productivity in South',
			meaning: 'Goods a worker in South makes in the sector without coordination.'
		},
		northProductivity: {
			label: 'Productivity in North',
			meaning: 'Goods a worker in North would make in the sector without coordination.'
		},
		coordinationFactor: {
			label: 'Gain from coordination',
			meaning: 'Factor by which coordination multiplies productivity in the sector, in North as in South.'
		},
		priceShifters: {
			label: 'World price, against its usual level',
			meaning: 'Factor on the price of the good; 1 is the price that North’s costs set.'
		},
		spendingShares: {
			label: 'Share of spending',
			meaning: 'Share of income spent on the good; if not given, the same for every good.'
		},
		currentSector: {
			label: 'South’s sector',
			meaning: 'Sector in which South’s workers are now.'
		},
		currentCoordinated: {
			label: 'Coordinated there',
			meaning: 'Whether that sector has achieved coordination.'
		},
		targetSector: {
			label: 'Sector to move to',
			meaning: 'Sector that a policy of moving would choose.'
		},
		targetCoordinated: {
			label: 'Coordinated after the move',
			meaning: 'Whether coordination is achieved in the new sector.'
		},
		protectedSector: {
			label: 'Good under the tariff',
			meaning: 'Sector whose good bears the tariff.'
		},
		tariff: {
			label: 'Tariff',
			meaning: 'Tariff on that good, as a share of its world price.'
		},
		advantageGrowth: {
			label: 'Drift of advantage',
			meaning: 'Yearly growth of South’s productivity relative to North’s in the sector.'
		},
		years: { label: 'Years', meaning: 'How far the drift is followed.' }
	},
	views: {
		sectors: 'Sectors',
		ranking: 'Equilibria by wage',
		drift: 'Drifting advantage'
	},
	presets: {
		four: 'Four sectors',
		tie: 'Condition (1) just met',
		largeGains: 'Large gains from coordination, a low wage all the same',
		noGain: 'Sector 2 gains nothing from coordination (breaks assumption 2)',
		loneSecond: 'A lone worker earns more in sector 2 (breaks assumption 2)',
		priceFall: 'The world price of good 1 falls',
		drifting: 'Coordinated in sector 2 while sector 1 pulls ahead'
	},
	facts: {
		wage: 'South’s wage',
		realWage: 'South’s real wage',
		subsidy: 'Lasting subsidy per worker to stay there',
		equilibria: 'Number of equilibria',
		bestWage: 'Highest wage of an equilibrium',
		worstWage: 'Lowest wage of an equilibrium',
		conditionBound: 'Right side of condition (1): gain from coordination in sector 1',
		shiftWage: 'Wage after the move',
		shiftChange: 'Change of the wage by the move',
		shiftSubsidy: 'Lasting subsidy per worker after the move',
		prohibitiveTariff: 'Tariff from which the good is made at home',
		tariffEmployment: 'Workers drawn to the protected sector',
		tariffIncome: 'Real income with the tariff, over free trade',
		switchYear: 'Year in which the coordinated sector is left',
		switchWage: 'Wage in that year',
		switchForgone: 'Wage in that year if the new sector were coordinated',
		...eachSector((sector) => ({
			[`coordinated${sector}`]: `Sector ${sector}: wage with coordination`,
			[`uncoordinated${sector}`]: `Sector ${sector}: value of a worker without coordination`,
			[`ratio${sector}`]: `Sector ${sector}: left side of condition (1)`
		}))
	},
	picture: {
		wage: 'South’s wage',
		wageAxis: 'Wage, in North’s wages',
		year: 'Year',
		yearsAxis: 'Years from now',
		sector: 'Sector {sector}',
		gain: '× {factor}',
		here: 'South',
		condition: 'condition (1)',
		conditionElsewhere: 'alone in {sector}',
		rank: '{rank}.',
		coordinated: 'Sector {sector}, coordinated',
		uncoordinated: 'Sector {sector}, uncoordinated',
		wages: 'wage {wage} · real {real}',
		buys: 'buys what a wage of {wage} would',
		tariffPlace: 'Tariff on good {sector}',
		noEquilibrium: 'does not last',
		forgone: 'forgone: × {factor}',
		outside: 'alone in sector {sector}',
		switch: 'year {year}',

		sectorsLabel:
			'A bar for each sector: its height is the wage with coordination, its lower part the value of a worker without. The dashed line is condition (1).',
		rankingLabel:
			'A ladder of wages: a rung for each equilibrium, and an arrow for each policy from where South stands.',
		driftLabel: 'South’s wage over the years as its advantage drifts.',
		productivityHandle: 'South’s productivity in sector {sector}',
		productivityValue: '{productivity} goods per worker; wage with coordination {wage}',
		targets: 'Sector to move to',
		target: 'Sector {sector}: coordinated {coordinated}, uncoordinated {uncoordinated}, {standing}',
		standingEquilibrium: 'meets condition (1)',
		standingNone: 'does not meet condition (1)',

		keyCoordinated: 'coordinated equilibrium',
		keyUncoordinated: 'uncoordinated equilibrium',
		keyNone: 'not an equilibrium',
		keyAlone: 'a worker without coordination',
		keyLine: 'a bar that reaches it lasts once coordinated',
		keyArrow: 'what a policy does to the wage',
		keyPath: 'wage, coordinated',
		keyLonePath: 'wage, uncoordinated',
		keyOutside: 'a lone worker elsewhere',
		keyForgone: 'wage forgone',

		policies: 'What policy can do from here',
		coordinate: 'Coordinate here',
		coordinateDone: 'Sector {sector} is coordinated already.',
		moveCoordinated: 'Move to {sector}, coordinated',
		moveAlone: 'Move to {sector}, uncoordinated',
		movePick: 'South is there; pick another sector.',
		tariff: 'Tariff on good {sector}',
		tariffLift: 'Lift the tariff on good {sector}',
		drift: 'Let {years} years drift by',
		change: 'Wage {before} → {after}; {standing}.',
		holds: 'lasts by itself',
		holdsWeakly: 'only just lasts',
		needsSubsidy: 'needs a subsidy of {subsidy} a worker, for ever',
		tariffOutcome:
			'At {tariff}, {share} of workers make good {sector} for home. Wage stays {before}, real income falls by {loss}.',
		tariffSmall:
			'At {tariff}, good {sector} is still imported. Wage stays {before}, real income falls by {loss}.',
		tariffVoid: 'Good {sector} costs no more at home than abroad: a tariff changes nothing.',
		driftSwitch:
			'In year {year} South leaves sector {from} for sector {to}, uncoordinated: its wage does not fall, but coordination there (× {factor}) is forgone.',
		driftNever: 'South stays in sector {from} as long as advantage drifts this way.',
		driftAlone: 'Uncoordinated, South goes where a lone worker earns most.'
	},
	sentence: clustersSentence
};

function eachSector(rows: (sector: number) => Record<string, string>): Record<string, string> {
	return Object.assign({}, ...Array.from({ length: 12 }, (_, index) => rows(index + 1)));
}
