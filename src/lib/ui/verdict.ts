/** What can be said of a part of an answer: as it is, should not be, or should have been. */
export type VerdictKind = 'right' | 'wrong' | 'missed';
