/**
 * The hand-ins and assignments in a text: several may have been pasted below one another, or lie in
 * one mail.
 *
 * @example parcelsIn('From Ana: minga.hand-in.1.8.… From Luis: minga.hand-in.1.8.…') // two
 */
export function parcelsIn(text: string): readonly string[] {
	const parts = text.split(/(?=minga\.(?:hand-in|assignment)\.\d)/);
	const found = parts.filter((part) => /^minga\.(?:hand-in|assignment)\./.test(part));
	return found.length > 0 ? found : [text];
}
