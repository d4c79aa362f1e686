import type { SelfDiscoverySolution } from '../../models/self-discovery/solve.ts';
import type { Fact } from '../widget.ts';

/** The state of self-discovery in numbers. */
export function selfDiscoveryFacts(solution: SelfDiscoverySolution): Fact[] {
	const money = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const tries = (key: string, value: number): Fact => ({ key, value, format: '.2f' });
	const whole = (key: string, value: number): Fact => ({ key, value, format: 'd' });
	return [
		{ key: 'tooLittleDiscovery', value: solution.tooLittleDiscovery, format: 'd' },
		tries('entrantsLaissezFaire', solution.entrantsLaissezFaire),
		tries('entrantsFirstBest', solution.entrantsFirstBest),
		money('welfareLaissezFaire', solution.welfareLaissezFaire),
		money('welfareFirstBest', solution.welfareFirstBest),
		whole('wholeEntrantsLaissezFaire', solution.wholeEntrantsLaissezFaire),
		whole('wholeEntrantsFirstBest', solution.wholeEntrantsFirstBest),
		money('welfareWholeLaissezFaire', solution.welfareWholeLaissezFaire),
		money('welfareWholeFirstBest', solution.welfareWholeFirstBest),
		{
			key: 'neutralAppropriableShare',
			value: solution.neutralAppropriableShare,
			format: '.1%'
		},
		money('discoverySubsidy', solution.discoverySubsidy)
	];
}
