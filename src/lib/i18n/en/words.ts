import { gallery } from './gallery.ts';
import { lesson } from './lesson.ts';
import { offline } from './offline.ts';
import { site } from './site.ts';
import { widget } from './widget.ts';

export const words = { site, gallery, lesson, widget, offline };
