/** What can be written to a file and read again unchanged. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
