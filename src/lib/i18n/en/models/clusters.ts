import type { ClustersWithPoliciesParameters } from '../../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../../models/clusters/with-policies.ts';
import type { ModelWords } from '../../model-words.ts';
import { clustersPicture } from './clusters-picture.ts';
import { clustersSentence } from './clusters-sentence.ts';

/** The words of the clusters model: what it shows and assumes, its levers, presets and facts. */
export const clusters: ModelWords<ClustersWithPoliciesParameters, ClustersWithPoliciesSolution> = {
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
			meaning: 'Goods a worker in South makes in the sector without coordination.',
			element: 'sector'
		},
		northProductivity: {
			label: 'Productivity in North',
			meaning: 'Goods a worker in North would make in the sector without coordination.',
			element: 'sector'
		},
		coordinationFactor: {
			label: 'Gain from coordination',
			meaning:
				'Factor by which coordination multiplies productivity in the sector, in North as in South.',
			element: 'sector'
		},
		priceShifters: {
			label: 'World price, against its usual level',
			meaning: 'Factor on the price of the good; 1 is the price that North’s costs set.',
			none: 'every good at its usual price',
			element: 'sector'
		},
		spendingShares: {
			label: 'Share of spending',
			meaning: 'Share of income spent on the good; if not given, the same for every good.',
			element: 'sector'
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
			meaning: 'Yearly growth of South’s productivity relative to North’s in the sector.',
			element: 'sector'
		},
		years: { label: 'Years', meaning: 'How far the drift is followed.' }
	},
	views: {
		sectors: 'Sectors',
		ranking: 'Ranking',
		drift: 'Drift'
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
	picture: clustersPicture,
	sentence: clustersSentence
};

function eachSector(rows: (sector: number) => Record<string, string>): Record<string, string> {
	return Object.assign({}, ...Array.from({ length: 12 }, (_, index) => rows(index + 1)));
}
