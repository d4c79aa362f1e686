/** A tipping share that the economy can reach; beyond all of its labour there is none to mark. */
export function shareInPicture(tippingShare: number | null): number | null {
	return tippingShare !== null && tippingShare <= 1 ? tippingShare : null;
}
