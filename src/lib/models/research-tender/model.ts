import type { Model } from '../model.ts';
import { researchTenderViews } from './curves.ts';
import { researchTenderParameters, type ResearchTenderParameters } from './parameters.ts';
import { solveResearchTender, type ResearchTenderSolution } from './solve.ts';

export const researchTender: Model<ResearchTenderParameters, ResearchTenderSolution> = {
	id: 'research-tender',
	parameters: researchTenderParameters,
	views: researchTenderViews,
	solve: solveResearchTender
};
