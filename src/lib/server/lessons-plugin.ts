import type { Plugin } from 'vite';

export function lessons(): Plugin {
	return { name: 'minga-lessons' };
}
