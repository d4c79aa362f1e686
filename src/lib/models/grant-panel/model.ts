import type { Model } from '../model.ts';
import { grantPanelViews } from './curves.ts';
import { grantPanelParameters, type GrantPanelParameters } from './parameters.ts';
import { solveGrantPanel, type GrantPanelSolution } from './solve.ts';

export const grantPanel: Model<GrantPanelParameters, GrantPanelSolution> = {
	id: 'grant-panel',
	parameters: grantPanelParameters,
	views: grantPanelViews,
	solve: solveGrantPanel
};
