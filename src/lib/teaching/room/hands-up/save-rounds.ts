import { roundsCsv } from '../../../classroom/round/rounds-csv.ts';
import type { RoundRow } from '../../../classroom/round/rounds-table.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { RoomWords } from '../../../i18n/words.ts';
import { fileName, saveFile } from '../../../widgets/save-file.ts';
import type { RoomModel } from '../room-model.ts';

/** Hands the rounds of a game to the instructor as a file for a spreadsheet. Returns its name. */
export function saveRounds(
	rows: readonly RoundRow[],
	model: RoomModel,
	words: RoomWords,
	locale: Locale
): string {
	const label = (name: string) => model.words.parameters[name]?.label ?? name;
	const text = roundsCsv(rows, words.path.columns, label, locale);
	const name = `${fileName(model.id, words.handsUp.fileName)}.csv`;
	saveFile(new File([text], name, { type: 'text/csv' }));
	return name;
}
