/** The frame of every page: header, course map, reading settings. */
export const site = {} as const;
