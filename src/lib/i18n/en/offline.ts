/** Installation, updates, and what is said when the network is gone. */
export const offline = {} as const;
