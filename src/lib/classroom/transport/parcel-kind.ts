/** What goes from one device to another. */
export type ParcelKind = 'assignment' | 'hand-in';
