import type { RoundModel, RoundParameters } from '../../classroom/round/round-model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ModelState } from '../../widgets/model-state.svelte.ts';
import { loadWidget } from '../../widgets/registry.ts';
import type { SomeState, SomeWords } from '../../widgets/some-model.ts';
import type { SomeWidget } from '../../widgets/some-widget.ts';

/** A model in the room: its picture and words, and its state between rounds. */
export interface RoomModel {
	readonly id: RoundModel;
	readonly widget: SomeWidget;
	readonly words: SomeWords;
	readonly state: SomeState;
	/** What a policy can change: not how many choose what, which the players decide. */
	readonly levers: readonly string[];
}

/**
 * Opens a model for so many players.
 *
 * @param parameters where it goes on; null: at its first named case, where its phenomenon shows
 * @throws if a chunk cannot be loaded.
 */
export async function openRoomModel(
	id: RoundModel,
	locale: Locale,
	players: number,
	parameters: RoundParameters | null
): Promise<RoomModel> {
	const widget = await loadWidget(id);
	const words = await widget.words[locale]();
	const opening = parameters ?? Object.values(widget.presets)[0] ?? {};
	const state: SomeState = new ModelState(widget.model, {
		...opening,
		...seatsOf(id, players)
	});
	const levers = widget.levers.filter((name) => name !== 'share' && name !== 'firms');
	return { id, widget, words, state, levers };
}

/** What the players themselves decide of a model: their number, and who adopts. */
export function seatsOf(id: RoundModel, players: number): RoundParameters {
	if (id === 'country-brand') return { firms: players };
	return id === 'knowledge-spillovers' ? { share: null, firms: null } : { share: null };
}

/** All parameters of these models are numbers, or not given. */
export function parametersOf({ state }: RoomModel): RoundParameters {
	return state.parameters as RoundParameters;
}
