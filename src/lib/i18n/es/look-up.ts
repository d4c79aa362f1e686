/** The pages where one looks something up: search, glossary, references. */
export const lookUp = {
	search: {
		title: 'Buscar',
		lede: 'Busca en las lecciones, el glosario, los modelos y la guía docente, también sin conexión.',
		label: 'Palabras de las lecciones, el glosario, los modelos y la guía docente',
		loading: 'Preparando el índice …',
		found: (count: number, atMost: number) => {
			if (count === 0)
				return 'No se encontró nada. Prueba con menos palabras, o solo con su comienzo.';
			if (count === atMost) return `Los ${String(atMost)} lugares más probables.`;
			return count === 1 ? 'Se encontró 1 lugar.' : `Se encontraron ${String(count)} lugares.`;
		},
		kinds: {
			lesson: 'Lección',
			term: 'Término',
			model: 'Modelo',
			page: 'El curso',
			guide: 'Para docentes'
		},
		failed:
			'El índice del curso todavía no está en este dispositivo. Abre el curso una vez con conexión y vuelve a buscar.',
		unscripted: 'La búsqueda necesita JavaScript. Desde aquí se llega a todas las páginas:'
	},

	glossary: {
		title: 'Glosario',
		lede: 'Las palabras del curso, cada una en pocas frases.',
		usedIn: {
			course: 'En el curso',
			guide: 'En la guía docente',
			entries: 'En otras entradas'
		}
	},

	references: {
		title: 'Referencias',
		lede: 'Todas las obras que citan las lecciones.',
		usedIn: {
			course: 'Se cita en',
			guide: 'En la guía docente',
			entries: 'En el glosario'
		}
	}
};
