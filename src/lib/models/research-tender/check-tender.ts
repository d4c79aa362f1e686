import { checkParameters, requireThat } from '../parameters.ts';
import { researchTenderParameters, type ResearchTenderParameters } from './parameters.ts';

/**
 * Completes what is given of a tender with the defaults, after holding it to its domains.
 *
 * @throws RangeError if a parameter, or a field of an offer, is outside its domain, the list of
 * offers is empty, or lowestCost is not less than highestCost.
 */
export function checkTender(given: Partial<ResearchTenderParameters>): ResearchTenderParameters {
	const parameters = checkParameters(researchTenderParameters, given);
	const { offers, lowestCost, highestCost } = parameters;
	requireThat(
		lowestCost < highestCost,
		`lowestCost must be less than highestCost (${highestCost}), got ${lowestCost}`
	);
	requireThat(offers?.length !== 0, 'offers must have at least 1 entry, or be null, got none');
	return parameters;
}
