import type { Locale } from '$lib/i18n/locales.ts';
import type { WidgetWords } from '$lib/i18n/words.ts';
import type { Lesson } from '$lib/lessons/lesson.ts';
import { readLever, type CardLever } from '$lib/widgets/gallery/card-lever.ts';
import type { Placed } from '$lib/widgets/gallery/chapters.ts';
import { openSmall } from '$lib/widgets/gallery/open-small.ts';
import { lessonsWhere, showsModel, type PageLink } from '../used-in.ts';
import { describeModel, type ModelDescription } from './describe-model.ts';

/** What a card of the gallery says, and the lever by which its picture is moved. */
export interface ModelCard extends ModelDescription {
	/** Other words by which it may be looked for. */
	readonly aliases: string;
	readonly lessons: readonly PageLink[];
	readonly lever: CardLever;
}

/**
 * Reads from the catalogues, the course and the model what its card says.
 *
 * @throws RangeError if the lever is no number of this model, or has none at its opening.
 */
export async function describeCard(
	{ id, lever }: Placed,
	aliases: string,
	lessons: readonly Lesson[],
	shell: WidgetWords,
	locale: Locale
): Promise<ModelCard> {
	const { widget, words, state } = await openSmall(id, locale);
	const { name, element } = lever;
	const spec = widget.model.parameters[name];
	const value = readLever(state.parameters, lever);
	if ((spec?.kind !== 'number' && spec?.kind !== 'list') || value === undefined)
		throw new RangeError(`"${name}" of ${id} is no number that a card could move`);
	const [min, max, step] = spec.slider;
	const { label = name, element: of = '' } = words.parameters[name] ?? {};
	return {
		...(await describeModel(id, locale)),
		aliases,
		lessons: lessonsWhere(lessons, (lesson) => showsModel(lesson, id)),
		lever: {
			...lever,
			label: element === null ? label : shell.element(label, of, element + 1),
			unit: shell.units[spec.unit],
			min,
			max,
			step,
			value
		}
	};
}
