import type { Kind } from '../../../exercises/exercise.ts';
import { choice } from './choice.ts';
import { explain } from './explain.ts';
import type { KindReader } from './kind-reader.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { place } from './place.ts';
import { predict } from './predict.ts';
import { reach } from './reach.ts';

/** Every kind of exercise by the name that authors write. */
export const kindReaders: Readonly<Record<Kind, KindReader>> = {
	choice,
	number,
	order,
	place,
	reach,
	predict,
	explain
};
