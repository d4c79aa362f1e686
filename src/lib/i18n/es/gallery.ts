/** The gallery of all models. */
export const gallery = {
	title: 'Modelos',
	lede: 'Todos los modelos del curso, en pequeño. Mueve su palanca para ver qué hace; ábrelo para tener todas las demás, a tamaño completo, y explorarlo a solas o proyectarlo en clase.',
	groups: 'Grupos',
	count: (models: number) => (models === 1 ? '1 modelo' : `${String(models)} modelos`),
	assumes: 'Supone',
	leavesOut: 'Deja fuera',
	limits: 'Qué supone y qué deja fuera',
	usedIn: 'En las lecciones',
	failed: 'No se pudo cargar esta imagen. Mueve la palanca para intentarlo otra vez.',

	search: {
		label: 'Buscar un modelo',
		placeholder: 'café, hoteles, prisionero',
		all: (models: number) => (models === 1 ? '1 modelo' : `${String(models)} modelos`),
		found: (models: number, all: number) => `${String(models)} de ${String(all)} modelos`,
		none: (query: string) => `Ningún modelo responde a “${query}”.`,
		hint: 'Prueba con menos letras o con otra palabra.',
		showAll: 'Mostrar todos los modelos'
	},

	/** In the order of the paper, each with the question it asks. */
	chapters: {
		demand: {
			title: 'Derrames de demanda y gran impulso',
			question: '¿Por qué una fábrica espera a los clientes que crearían otras fábricas?'
		},
		infrastructure: {
			title: 'Infraestructura',
			question: '¿Por qué no se construye un ferrocarril que para el país vale lo que cuesta?'
		},
		inputs: {
			title: 'División del trabajo',
			question:
				'¿Y si los productores modernos necesitan proveedores especializados, y los proveedores necesitan productores modernos?'
		},
		thickMarkets: {
			title: 'Mercados densos y mercado laboral compartido',
			question: '¿Quién se capacita, o compra una máquina, para una pareja que aún no conoce?'
		},
		knowledge: {
			title: 'Derrames de conocimiento',
			question: '¿Quién va primero, si quien va primero les enseña gratis a los demás?'
		},
		names: {
			title: 'El nombre de un país y la prevención compartida',
			question:
				'¿Quién paga lo que todos disfrutan: un buen nombre, un ganado sano, un bien público?'
		},
		projects: {
			title: 'Proyectos comunes',
			question:
				'Un aeropuerto espera a los hoteles y los hoteles esperan al aeropuerto: ¿quién mueve primero?'
		},
		clusters: {
			title: 'Clústeres y ventaja comparativa',
			question: '¿Basta con estar en el sector adecuado, o importa cómo se está en él?'
		},
		innovation: {
			title: 'Clústeres de innovación',
			question:
				'¿El dinero para investigar debe repartirse entre muchas empresas o ponerse donde están cerca unas de otras?'
		},
		policy: {
			title: 'Instrumentos de política',
			question: '¿Cómo puede ayudar un Estado sin saber lo que saben las empresas?'
		}
	}
};
