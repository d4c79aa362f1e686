import type { Course } from '../../classroom/collect/course.ts';

/** The title of an exercise; where this course does not have it, its id. */
export function titleOf({ exercises }: Course, id: string): string {
	return exercises.get(id)?.title ?? id;
}
