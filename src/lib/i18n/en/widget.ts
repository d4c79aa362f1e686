/** The shell of a live model: buttons, table, comparison, units. */
export const widget = {} as const;
