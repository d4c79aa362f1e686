const list = new Intl.ListFormat('es', { type: 'conjunction' });

/** More than three are not all listed: nobody would hear them out. */
const few = (names: readonly string[]) =>
	names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} más`];

/** What only the build says: it writes it into pages, or into their data. */
export const build = {
	/** What the lesson engine itself puts into a lesson's text. */
	engine: {
		/** Before the title of a case study. */
		case: 'Caso',
		caution: 'Donde el artículo pide cuidado',
		proof: 'Derivación',
		answer: 'Respuesta',
		table: (count: number, section: string) =>
			section === '' ? `Tabla ${count}` : `Tabla ${count}: ${section}`,
		/** Between the last two of several authors. */
		and: 'y',
		/** Instead of the authors after the first. */
		etAl: 'et al.',
		quoted: (title: string) => `“${title}”`
	},
	/** What words that move a model are called aloud: they themselves, and which levers they set. */
	steering: (words: string, levers: readonly string[]) =>
		`${words}: ajusta ${list.format(few(levers.map((lever) => `“${lever.toLocaleLowerCase('es')}”`)))}`,
	/** What stands at the top of the course map. */
	map: {
		epigraph:
			'el día en que un pueblo de los Andes hace entre todos lo que nadie haría por su cuenta.',
		origin: 'Quechua mink’a',
		about:
			'Una economía puede seguir siendo pobre aunque todos ganarían si se movieran juntos. Estas lecciones muestran por qué, con modelos que responden a tu mano, y qué pueden hacer al respecto, y qué no, los clústeres y las políticas.'
	}
};
