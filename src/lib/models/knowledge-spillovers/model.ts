import type { Model } from '../model.ts';
import { knowledgeSpilloversViews } from './curves.ts';
import { knowledgeSpilloversParameters, type KnowledgeSpilloversParameters } from './parameters.ts';
import { solveKnowledgeSpillovers, type KnowledgeSpilloversSolution } from './solve.ts';

export const knowledgeSpillovers: Model<
	KnowledgeSpilloversParameters,
	KnowledgeSpilloversSolution
> = {
	id: 'knowledge-spillovers',
	parameters: knowledgeSpilloversParameters,
	views: knowledgeSpilloversViews,
	solve: solveKnowledgeSpillovers
};
