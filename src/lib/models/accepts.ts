import { inDomain, type Domain } from './domain.ts';
import type { ParameterSpec } from './parameter-spec.ts';
import { isRecord } from './structured-parameters.ts';

/** Is this a value of the parameter, its structure aside? `partsOf` looks into that. */
export function accepts(spec: ParameterSpec, value: unknown): boolean {
	switch (spec.kind) {
		case 'switch':
			return typeof value === 'boolean';
		case 'choice':
			return typeof value === 'string' && spec.options.includes(value);
		case 'list':
			if (value === null) return spec.optional === true;
			// Gone through as a whole: "every" alone would pass over what is missing in the middle.
			return (
				Array.isArray(value) && Array.from(value).every((each) => acceptsNumber(each, spec.domain))
			);
		case 'number':
			if (value === null) return spec.optional === true;
			return acceptsNumber(value, spec.domain) && (!spec.integer || Number.isInteger(value));
		case 'table':
			return value === null ? spec.optional === true : Array.isArray(value);
		case 'named-lists':
			return value === null ? spec.optional === true : isRecord(value);
	}
}

function acceptsNumber(value: unknown, domain: Domain): boolean {
	return typeof value === 'number' && inDomain(value, domain);
}
