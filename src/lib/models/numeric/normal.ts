/** Ratio of two polynomials, coefficients from the highest power down. */
interface Ratio {
	readonly numerator: readonly number[];
	readonly denominator: readonly number[];
}

const central: Ratio = {
	numerator: [
		2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
		1971.5909503065513, 133.14166789178438, 3.3871328727963665
	],
	denominator: [
		5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
		687.1870074920579, 42.31333070160091, 1
	]
};

const middle: Ratio = {
	numerator: [
		0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
		3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
	],
	denominator: [
		1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
		0.6897673349851, 1.6763848301838038, 2.053191626637759, 1
	]
};

const tail: Ratio = {
	numerator: [
		2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
		0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
	],
	denominator: [
		2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
		0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1
	]
};

/**
 * The value below which a standard normal variable falls with this probability, Φ⁻¹(p), with a
 * relative error below 1e-15.
 *
 * Source: Wichura (1988), "Algorithm AS 241: The Percentage Points of the Normal Distribution".
 *
 * @param probability above 0 and below 1
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
	const offCentre = probability - 0.5;
	if (Math.abs(offCentre) <= 0.425)
		return offCentre * ratioAt(central, 0.180625 - offCentre * offCentre);
	const beyond = offCentre < 0 ? probability : 1 - probability;
	const depth = Math.sqrt(-Math.log(beyond));
	const distance = depth <= 5 ? ratioAt(middle, depth - 1.6) : ratioAt(tail, depth - 5);
	return offCentre < 0 ? -distance : distance;
}

/** The density of a standard normal variable, φ(z). */
export function normalDensity(value: number): number {
	return Math.exp(-(value * value) / 2) / Math.sqrt(2 * Math.PI);
}

function ratioAt({ numerator, denominator }: Ratio, x: number): number {
	return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
	return coefficients.reduce((total, coefficient) => total * x + coefficient, 0);
}
