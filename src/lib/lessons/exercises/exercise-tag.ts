/** Stands for an exercise until the text is cut into blocks. */
export const exerciseTag = 'exercise-placeholder';
