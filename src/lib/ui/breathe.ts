/** Lets the browser draw and hear before more is done: one long task becomes two short ones. */
export function breathe(): Promise<void> {
	return new Promise((goOn) => setTimeout(goOn));
}
