/** Name of a page of the guide in the names of its pieces. */
export function pageName(slug: string): string {
	return `guide-${slug}`;
}
