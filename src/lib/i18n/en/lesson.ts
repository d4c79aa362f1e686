/** What stands round a lesson's own text. */
export const lesson = {} as const;
