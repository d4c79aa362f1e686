import type { Model } from '../model.ts';
import { countryBrandViews } from './curves.ts';
import { countryBrandParameters, type CountryBrandParameters } from './parameters.ts';
import { solveCountryBrand, type CountryBrandSolution } from './solve.ts';

export const countryBrand: Model<CountryBrandParameters, CountryBrandSolution> = {
	id: 'country-brand',
	parameters: countryBrandParameters,
	views: countryBrandViews,
	solve: solveCountryBrand
};
