import { expect } from 'vitest';

/**
 * Holds a quantity to the direction in which it moves when a parameter rises by a little.
 *
 * @param quantity the quantity as the model gives it; null where it is not defined
 * @param directions what the quantity does when each of the parameters rises
 */
export function expectDirections<P extends object>(
	quantity: (parameters: P) => number | null,
	at: P,
	directions: { readonly [name in keyof P]?: 'rises' | 'falls' }
): void {
	const start = quantity(at);
	if (start === null) return;
	for (const name of Object.keys(directions) as (keyof P & string)[]) {
		const value = at[name] as number;
		const moved = quantity({ ...at, [name]: value + 1e-5 * Math.max(1, Math.abs(value)) });
		if (moved === null) continue;
		if (directions[name] === 'rises') expect(moved, name).toBeGreaterThan(start);
		else expect(moved, name).toBeLessThan(start);
	}
}
