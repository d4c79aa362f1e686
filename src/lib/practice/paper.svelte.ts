/** Is the page about to be printed with its exercises as sheets? Whatever prints it says so. */
export const paper = $state({ sheets: false });
