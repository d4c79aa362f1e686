/** The public halves, which go into every assignment: base64url of raw P-256 points. */
export interface PublicKeys {
	readonly verifyKey: string;
	readonly sealKey: string;
}

/** The private halves: base64url of PKCS #8. They stay on the instructor's device. */
export interface PrivateKeys {
	readonly signKey: string;
	readonly openKey: string;
}

export const signing = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const sealing = { name: 'ECDH', namedCurve: 'P-256' } as const;
