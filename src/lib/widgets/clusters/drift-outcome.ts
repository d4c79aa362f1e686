import type { WriteNumber } from '../../i18n/model-words.ts';
import type { ClustersWithPoliciesParameters } from '../../models/clusters/policy-parameters.ts';
import type { ClustersWithPoliciesSolution } from '../../models/clusters/with-policies.ts';
import { phrase } from './phrase.ts';

/** What becomes of South as its advantage drifts, in a sentence. */
export function driftOutcome(
	{ drift }: ClustersWithPoliciesSolution,
	{ currentSector: from, currentCoordinated }: ClustersWithPoliciesParameters,
	words: Readonly<Record<string, string>>,
	write: WriteNumber
): string {
	const { switchYear, switchSector, wageAtSwitch, wageIfRecoordinatedAtSwitch } = drift;
	if (!currentCoordinated) return words['driftAlone'] ?? '';
	if (switchYear === null || wageAtSwitch === null || wageIfRecoordinatedAtSwitch === null)
		return phrase(words['driftNever'], { from });
	return phrase(words['driftSwitch'], {
		from,
		to: switchSector ?? '',
		year: write(switchYear, '.1f'),
		factor: write(wageIfRecoordinatedAtSwitch / wageAtSwitch, '.3')
	});
}
