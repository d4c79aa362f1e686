import { mount, unmount, type ComponentProps } from 'svelte';
import { breathe } from '../ui/breathe.ts';
import type ModelWidget from './ModelWidget.svelte';
import { rehearse } from './rehearse.ts';

/** The parts of `WidgetLayout`. */
const allParts = 4;

/** A live model in an element that is not yet on the page. */
export interface MadeModel {
	readonly place: HTMLElement;
	readonly remove: () => Promise<void>;
}

/**
 * Makes a live model outside the page, part by part: no task is long, and nothing is there twice.
 *
 * @param waits does somebody wait for it? Then it is made at once.
 */
export async function makeLive(
	Shell: typeof ModelWidget,
	props: Omit<ComponentProps<typeof ModelWidget>, 'parts'>,
	waits: () => boolean
): Promise<MadeModel> {
	let parts = $state(0);
	const place = document.createElement('div');
	const shell = mount(Shell, {
		target: place,
		props: {
			...props,
			get parts() {
				return parts;
			}
		}
	});
	for (let next = 1; next <= allParts; next++) {
		if (!waits()) await breathe();
		parts = next;
	}
	await rehearse(props.model, props.levers ?? props.widget.levers, waits);
	return { place, remove: () => unmount(shell) };
}
