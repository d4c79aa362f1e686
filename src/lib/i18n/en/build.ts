const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** More than three are not all listed: nobody would hear them out. */
const few = (names: readonly string[]) =>
	names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more`];

/** What only the build says: it writes it into pages, or into their data. */
export const build = {
	/** What the lesson engine itself puts into a lesson's text. */
	engine: {
		/** Before the title of a case study. */
		case: 'Case',
		caution: 'Where the paper needs care',
		proof: 'Derivation',
		answer: 'Answer',
		table: (count: number, section: string) =>
			section === '' ? `Table ${count}` : `Table ${count}: ${section}`,
		/** Between the last two of several authors. */
		and: 'and',
		/** Instead of the authors after the first. */
		etAl: 'et al.',
		quoted: (title: string) => `“${title}”`
	},
	/** What words that move a model are called aloud: they themselves, and which levers they set. */
	steering: (words: string, levers: readonly string[]) =>
		`${words}: sets ${list.format(few(levers).map((lever) => lever.toLocaleLowerCase('en')))}`,
	/** What stands at the top of the course map. */
	map: {
		epigraph: 'the day on which a village in the Andes does together what nobody would do alone.',
		origin: 'Quechua mink’a',
		about:
			'An economy can stay poor although everyone in it would gain by moving together. These lessons show why, with models that answer to your hand; and what clusters and policy can, and cannot, do about it.'
	}
};
