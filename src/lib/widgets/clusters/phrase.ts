/** Replaces each `{name}` of a template from the catalogue by its value. */
export function phrase(
	template: string | undefined,
	values: Readonly<Record<string, string | number>> = {}
): string {
	return (template ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
