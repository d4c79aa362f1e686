/**
 * The hand-ins in a text: several may have been pasted below one another, or lie in one mail.
 *
 * @example parcelsIn('From Ana: minga.hand-in.1.8.… From Luis: minga.hand-in.1.8.…') // two
 */
export function parcelsIn(text: string): readonly string[] {
	const parts = text.split(/(?=minga\.hand-in\.\d)/);
	const found = parts.filter((part) => part.startsWith('minga.hand-in.'));
	return found.length > 0 ? found : [text];
}
