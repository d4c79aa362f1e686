/**
 * A heading or a term as part of an address: small letters and digits, joined by hyphens.
 *
 * @example slugOf('Uruguay’s rice, à la carte') // 'uruguays-rice-a-la-carte'
 */
export function slugOf(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
