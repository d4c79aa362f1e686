import { readCourseIndex, type CourseIndex } from '$lib/search/course-index.ts';

/** Fetches the index of the course; kept on the device, it comes without a connection too. */
export async function loadIndex(address: string): Promise<CourseIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return readCourseIndex(await response.text());
}
