/** The pages measured, by what they are; each has a live model with levers and a handle. */
export const pages = [
	{ name: 'Lesson “The big push”', path: 'en/lessons/the-big-push/' },
	{ name: 'Model page “Big push”', path: 'en/models/big-push/' }
];

/** A model that has come alive in the place of the picture that the build has drawn. */
export const liveModel = '.model[data-live]';
