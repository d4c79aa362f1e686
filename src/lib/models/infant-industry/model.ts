import type { Model } from '../model.ts';
import { infantIndustryViews } from './curves.ts';
import { infantIndustryParameters, type InfantIndustryParameters } from './parameters.ts';
import { solveInfantIndustry, type InfantIndustrySolution } from './solve.ts';

export const infantIndustry: Model<InfantIndustryParameters, InfantIndustrySolution> = {
	id: 'infant-industry',
	parameters: infantIndustryParameters,
	views: infantIndustryViews,
	solve: solveInfantIndustry
};
