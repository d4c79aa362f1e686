import { lesson } from './lesson.ts';
import { offline } from './offline.ts';
import { site } from './site.ts';
import { widget } from './widget.ts';

export const words = { site, lesson, widget, offline };
