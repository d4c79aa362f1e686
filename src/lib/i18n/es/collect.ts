const count = new Intl.NumberFormat('es');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const list = new Intl.ListFormat('es', { type: 'conjunction' });
const named = (names: readonly string[]) => list.format(names);

/** Collecting hand-ins: bringing them in, what they show, and what leaves for the gradebook. */
export const collect = {
	title: 'Recoger',
	lede: 'Trae lo que te entregaron tus estudiantes. Cada respuesta se califica de nuevo aquí, en este dispositivo.',
	back: 'Enseñar',
	withoutScripts:
		'Recoger necesita JavaScript: abre las entregas y las califica en tu dispositivo.',
	loading: 'Preparando tus tareas …',
	failed:
		'Los ejercicios todavía no están en este dispositivo. Abre el curso una vez con conexión y vuelve aquí.',
	noCryptography:
		'Esta página llegó por http simple, donde los navegadores no pueden abrir entregas selladas. Abre el curso por https, o desde esta misma computadora.',
	nothingGiven: {
		title: 'Desde este dispositivo no se ha repartido nada',
		text: 'Las entregas solo se pueden abrir donde están las claves de su tarea. Crea aquí una tarea, o trae una copia de seguridad del dispositivo en que la creaste.',
		assign: 'Crear una tarea',
		backup: 'Traer una copia de seguridad'
	},
	noneKnown:
		'Desde este dispositivo todavía no se ha dado ninguna tarea. Trae las entregas junto con el archivo de su tarea.',
	honest:
		'Los estudiantes comprueban su trabajo en sus propios dispositivos, y un dispositivo no guarda secretos de examen: dentro de él se pueden buscar respuestas, y su reloj se puede cambiar. Lo que aquí se señala es para que lo mires. Una señal no juzga a nadie.',

	bring: {
		title: 'Traer entregas',
		drop: 'Suelta aquí archivos o una carpeta',
		files: 'Elegir archivos',
		folder: 'Elegir una carpeta',
		how: 'Cuantos quieras, también en zip, en cualquier orden y las veces que haga falta: lo que ya está aquí no se toma dos veces.',
		paste: 'Pegar una entrega',
		pasteLabel: 'Texto de una o varias entregas',
		pasteName: 'Texto pegado',
		take: 'Traer',
		scan: 'Leer un código',
		scanName: 'Código leído',
		opening: (done: number, of: number) =>
			`Abriendo ${count.format(done)} de ${count.format(of)} …`,
		marking: (done: number, of: number) =>
			`Calificando de nuevo ${count.format(done)} de ${count.format(of)} …`
	},

	report: {
		title: 'Lo que llegó',
		added: (hands: number, title: string) =>
			`${many(hands, 'entrega nueva', 'entregas nuevas')} de “${title}”.`,
		learned: (title: string) => `Este dispositivo ya conoce la tarea “${title}”.`,
		none: 'No llegó nada nuevo.',
		again: (hands: number) =>
			hands === 1 ? 'Una ya estaba aquí.' : `${count.format(hands)} ya estaban aquí.`,
		failed: (files: number) =>
			files === 1
				? 'Una cosa no se pudo tomar:'
				: `${count.format(files)} cosas no se pudieron tomar:`,
		others: 'Todo lo demás pasó.',
		waiting: (hands: number) =>
			hands === 1
				? 'Una espera una tarea que no está en este dispositivo. Tráela también, como archivo, enlace o texto. Mientras esta página siga abierta, la entrega no tiene que venir otra vez.'
				: `${count.format(hands)} esperan una tarea que no está en este dispositivo. Tráela también, como archivo, enlace o texto. Mientras esta página siga abierta, las entregas no tienen que venir otra vez.`,
		reasons: {
			empty: 'No hay nada dentro.',
			foreign: 'No es ni una entrega ni una tarea de este curso, ni un zip con ellas.',
			backup: 'Es un archivo de trabajo. Eso se trae en Mi trabajo.',
			'other-kind': 'No es una entrega.',
			newer: 'Se hizo con una versión más nueva del curso. Pon antes esta al día.',
			'cut-off': 'Le falta el final. Pide el archivo entero, o todo el texto.',
			damaged: 'Cambió en el camino y no se puede abrir. Pide la entrega otra vez, como archivo.',
			'too-large': 'Es más grande que cualquier entrega.',
			misshapen: 'Se puede abrir, pero lo que trae dentro no es ni una entrega ni una tarea.',
			forged: 'Su firma no coincide. Pide que la envíen otra vez desde donde se hizo.',
			'other-key':
				'Se selló para otra clave docente, o para una que en este dispositivo falta o está cerrada. Abre esa clave en Enseñar, o trae su copia de seguridad.',
			'no-cryptography': 'Esta página llegó por http simple, donde no se pueden abrir entregas.',
			unreadable: 'El navegador no pudo leer el archivo.',
			'unknown-assignment':
				'Su tarea no está en este dispositivo. Trae el archivo de la tarea, o la copia de seguridad en que está.',
			'other-instructor': 'Es una tarea firmada con una clave que no es tuya.'
		}
	},

	assignment: 'Tarea',
	archived: (title: string) => `${title} (archivada)`,
	sum: (students: number, hands: number) =>
		`${many(hands, 'entrega', 'entregas')}, ${many(students, 'estudiante', 'estudiantes')}`,
	views: {
		label: 'Qué mirar',
		class: 'Clase',
		exercises: 'Ejercicios',
		predictions: 'Predicciones',
		texts: 'Textos',
		roster: 'Lista de clase',
		out: 'Sacar'
	},
	nothingYet: 'De esta tarea todavía no hay entregas.',

	policy: {
		label: 'De varias respuestas',
		best: 'vale la mejor',
		last: 'vale la última',
		first: 'vale la primera',
		mean: 'vale el promedio',
		assigned: (policy: string) => `${policy} (según la tarea)`
	},

	table: {
		caption: (title: string) => `Puntos en ${title}: estudiantes por ejercicio`,
		how: 'Las flechas mueven, Enter abre.',
		student: 'Estudiante',
		look: 'Por mirar',
		total: 'Total',
		mean: 'Clase, promedio',
		exercise: (number: number, title: string) => `${count.format(number)}. ${title}`,
		flags: (flags: number) => many(flags, 'cosa por mirar', 'cosas por mirar'),
		told: (points: string) => `${points}?`,
		key: {
			title: 'Signos',
			nothing: '– sin respuesta',
			adjusted: '* puntos que tú diste',
			told: '? según el dispositivo del estudiante; aquí no se puede calificar, y no cuenta',
			text: '¶ un texto que todavía no calificas'
		},
		notListed: 'fuera de la lista de clase',
		notHandedIn: 'nada entregado',
		order: { label: 'En orden de', list: 'lista', name: 'nombre', points: 'puntos' }
	},

	flags: {
		title: 'Por mirar',
		nothing: 'Nada por mirar.',
		'mark-differs': (exercises: readonly string[]) =>
			`El dispositivo del estudiante tenía otros puntajes que este: ${named(exercises)}. Vale lo que se califica aquí.`,
		'broken-chain': (from: number) =>
			`El registro de respuestas no encaja desde la respuesta ${count.format(from)}: algo se cambió, se quitó o se agregó.`,
		rewritten: (exercises: readonly string[]) =>
			`La misma respuesta llegó dos veces con distinto contenido: ${named(exercises)}. Vale la que llegó primero.`,
		copied: (others: readonly string[], sameDevice: boolean) =>
			`Exactamente las mismas respuestas están en la entrega de ${named(others)}${sameDevice ? ', desde el mismo dispositivo. Puede que se haya cambiado un nombre o compartido una tableta' : ''}.`,
		'same-answers': (others: readonly string[], exercises: readonly string[]) =>
			`Las mismas respuestas que ${named(others)}, aunque los números pedidos son distintos, o las mismas palabras: ${named(exercises)}.`,
		'other-seed': (exercises: readonly string[], whose: readonly string[]) =>
			`Se respondió con ${whose.length > 0 ? `los números de ${named(whose)}` : 'números que no son de nadie'}: ${named(exercises)}. Puede que un nombre o un código se haya escrito de otro modo.`,
		'outside-window': (early: number, late: number, handedInLate: boolean) =>
			[
				early > 0 ? `${many(early, 'respuesta', 'respuestas')} antes de que abriera` : '',
				late > 0 ? `${many(late, 'respuesta', 'respuestas')} después de que cerrara` : '',
				handedInLate ? 'entrega después del cierre' : ''
			]
				.filter(Boolean)
				.join(', ')
				.concat(', según el reloj del dispositivo, que puede andar mal.')
				.replace(/^./, (first) => first.toUpperCase()),
		'other-version': (exercises: readonly string[]) =>
			`Otra versión del ejercicio que la asignada, o que la de este curso: ${named(exercises)}.`,
		'other-issue': 'Se hizo sobre una edición de la tarea que este dispositivo no repartió.',
		'not-assigned': (exercises: readonly string[]) =>
			`Respuestas a ejercicios que no están en la tarea: ${named(exercises)}.`,
		'no-answer': (exercises: readonly string[]) =>
			`Algo que no es una respuesta al ejercicio: ${named(exercises)}.`,
		'too-many': (exercises: readonly string[], allowed: number) =>
			allowed === 1
				? `Más respuestas que la única que vale: ${named(exercises)}. Vale la primera.`
				: `Más respuestas que las ${count.format(allowed)} que valen: ${named(exercises)}. Valen las primeras.`
	},

	work: {
		close: 'Cerrar',
		previous: 'Estudiante anterior',
		next: 'Estudiante siguiente',
		noAnswer: 'Sin respuesta.',
		answer: 'Respuesta',
		counts: 'vale',
		surplus: 'ya no cuenta',
		hints: (hints: number) => many(hints, 'pista', 'pistas'),
		shown: 'después de ver la solución',
		sure: (percent: string) => `confianza: ${percent}`,
		see: 'Abrir lo que vio',
		hide: 'Cerrar lo que vio',
		seeing: 'Lo que vio el estudiante, con sus números y su respuesta. Aquí no se puede cambiar.',
		gone: 'Este curso no tiene el ejercicio en la versión que vio.',
		outcomes: {
			right: 'correcta',
			partly: 'correcta en parte',
			wrong: 'no correcta',
			noted: 'por leer'
		} as Readonly<Record<string, string>>,
		predicted: { right: 'como el modelo', wrong: 'distinta del modelo' } as Readonly<
			Record<string, string>
		>,
		not: {
			unknown: 'Este curso no tiene el ejercicio.',
			version: 'Este curso tiene otra versión del ejercicio.',
			'no-answer': 'Esto no es una respuesta al ejercicio.',
			'no-numbers': 'Sus números no se pueden reconstruir.'
		},
		told: (points: string, of: string) =>
			`Aquí no se puede calificar. El dispositivo del estudiante dice ${points} de ${of}; eso, por sí solo, no cuenta.`,
		points: (points: string, of: string) => `${points} de ${of}`,
		adjust: 'Dar otros puntos',
		adjusted: (points: string, computed: string) =>
			`puntos dados: ${points}, en vez de ${computed}`,
		nothingComputed: 'ninguno',
		given: 'Puntos',
		outOf: (of: string) => `de ${of}`,
		reason: 'Razón, que se guarda con los puntos',
		needsReason: 'Di por qué: la razón se guarda y se imprime en los comentarios.',
		unreadable: 'Esto no es un número de puntos.',
		beyond: (of: string) => `Entre 0 y ${of}.`,
		keep: 'Guardar',
		takeBack: 'Retirar'
	},

	person: {
		handIns: 'Entregas',
		at: (time: string, answers: number) => `${time}, ${many(answers, 'respuesta', 'respuestas')}`,
		as: (name: string, code: string) => (code ? `como ${name}, código ${code}` : `como ${name}`),
		row: 'Fila en la lista de clase',
		by: {
			hand: 'la elegiste tú',
			code: 'encontrada por el código',
			name: 'encontrada por el nombre'
		},
		nobody: 'Nadie en la lista tiene este código o nombre.',
		several: 'Varios en la lista tienen este código o nombre.',
		choose: '¿De quién es este trabajo?',
		none: 'de nadie en la lista',
		letGo: 'según el código o el nombre'
	},

	items: {
		lede: 'La facilidad es la proporción media de los puntos. La discriminación dice si a quienes les fue bien en lo demás también les fue bien aquí: cerca de 1 los distingue, cerca de 0 no, y bajo 0 conviene mirar el ejercicio.',
		answered: 'Respondido',
		ease: 'Facilidad',
		discrimination: 'Discriminación',
		tooFew: 'hacen falta cinco con puntos distintos',
		sharesSaid: (none: number, some: number, all: number) =>
			`${count.format(none)} nada, ${count.format(some)} una parte, ${count.format(all)} todo`,
		wrong: 'Respuestas frecuentes que no son correctas',
		times: (times: number) => many(times, 'estudiante', 'estudiantes'),
		misconception: 'Un error conocido:',
		example: 'por ejemplo',
		noWrong: 'Ninguna que no sea correcta.'
	},

	predictions: {
		lede: 'Lo que dijeron los estudiantes antes de ver el modelo, y cuánta confianza tenían. Cuenta la primera predicción de cada quien.',
		none: 'En esta tarea todavía no hay predicciones.',
		agreed: (agreed: number, made: number) =>
			`${count.format(agreed)} de ${count.format(made)} como dice el modelo`,
		said: 'Dijeron',
		students: 'Estudiantes',
		sure: 'Confianza',
		fits: 'Como el modelo',
		all: 'todos',
		no: 'ninguno',
		some: (agreed: number, of: number) => `${count.format(agreed)} de ${count.format(of)}`,
		meanSure: (agreed: string | null, differed: string | null) =>
			`Confianza media: ${named(
				[
					agreed === null ? '' : `${agreed} entre quienes coincidieron con el modelo`,
					differed === null
						? ''
						: `${differed} entre quienes no coincidieron${agreed === null ? ' con el modelo' : ''}`
				].filter(Boolean)
			)}.`,
		bands: 'Cuánta confianza tenía la clase, y con qué frecuencia acertó',
		band: (from: string, to: string) => `confianza de ${from} a ${to}`,
		bandMeaning:
			'El corchete está donde terminaría la barra si acertaran con la frecuencia que dice su confianza.',
		curve: 'una curva propia'
	},

	texts: {
		lede: 'Uno junto al otro, para calificarlos con la rúbrica. Tus marcas se vuelven puntos.',
		none: 'En esta tarea todavía no hay textos.',
		exercise: 'Ejercicio',
		keys: (last: number) =>
			`Teclas: de 1 a ${count.format(last)} marcan y desmarcan, A toma las marcas del estudiante, J y K avanzan y retroceden.`,
		done: (done: number, of: number) =>
			`${count.format(done)} de ${count.format(of)} ${of === 1 ? 'calificado' : 'calificados'}`,
		own: 'el estudiante marcó esto',
		rubric: 'Tus marcas',
		takeOwn: 'Tomar las marcas del estudiante',
		marked: (points: string, of: string) => `${points} de ${of}`,
		unmarked: (points: string) =>
			`sin calificar todavía; puntos según las marcas del estudiante: ${points}`
	},

	roster: {
		lede: 'Con la lista que exporta tu libro de calificaciones, los puntajes vuelven a las filas que él conoce.',
		use: 'Lista de clase que se usa aquí',
		none: 'ninguna',
		bring: 'Traer una lista de clase',
		file: 'Elegir el archivo',
		from: 'De Canvas: Calificaciones, Exportar. De Moodle: la lista de participantes, o Calificaciones, Exportar, como texto plano. El archivo se queda en este dispositivo y en tu copia de seguridad.',
		type: 'O escríbela: un estudiante por línea, el código después de un punto y coma',
		typedExample: 'Ana Quispe; 2041',
		keepTyped: 'Guardar esta lista',
		name: 'Nombre de la lista',
		kinds: { canvas: 'Canvas', moodle: 'Moodle', typed: 'escrita aquí' },
		summary: (kind: string, students: number) =>
			`${kind}, ${many(students, 'estudiante', 'estudiantes')}`,
		refused: {
			empty: 'El archivo está vacío.',
			'no-table': 'Esto no es una tabla con una fila por estudiante.',
			'too-long': 'Es más larga que cualquier lista de clase.',
			unreadable: 'El navegador no pudo leer el archivo.'
		},
		unclear: 'No queda claro qué columnas dicen quién es cada estudiante. Elígelas:',
		nameColumns: 'Nombre',
		codeColumns:
			'Códigos: los números, usuarios o direcciones con que los conoce tu libro de calificaciones',
		column: (header: string, example: string) => (example ? `${header} (${example})` : header),
		takeColumns: 'Usar estas columnas',
		remove: 'Quitar esta lista',
		change: 'Cambiar esta lista',
		removeAsk: '¿Quitarla? Los puntajes se quedan; solo se va la lista.',
		matched: 'Quién es quién',
		matchedAll: 'Todas las entregas encontraron su fila en la lista.',
		unmatched: (students: number) =>
			students === 1
				? '1 entrega no encontró su fila en la lista. Sus puntos van a un archivo aparte, nunca al del libro de calificaciones.'
				: `${count.format(students)} entregas no encontraron su fila en la lista. Sus puntos van a un archivo aparte, nunca al del libro de calificaciones.`,
		missing: (students: number) =>
			`${many(students, 'estudiante no ha entregado', 'estudiantes no han entregado')}.`
	},

	out: {
		gradebook: 'Para el libro de calificaciones',
		noRoster:
			'Trae primero la lista de clase de tu libro de calificaciones: así cada puntaje vuelve a la fila que le corresponde.',
		column: 'Columna por llenar',
		newColumn: 'una nueva',
		title: 'Nombre de la columna nueva',
		worth: 'El puntaje completo vale',
		worthMeaning: (of: string) => `En la tarea vale ${of}.`,
		moodleLimit: 'Moodle no acepta puntajes por encima de 100, salvo que tu sitio lo permita.',
		missing: 'Quienes no han entregado se quedan con lo que tienen.',
		canvas: 'Guardar el archivo para Canvas',
		moodle: 'Guardar el archivo para Moodle',
		unmatched: 'Guardar los que no están en la lista',
		unmatchedMeaning: (students: number) =>
			`${many(students, 'estudiante no está', 'estudiantes no están')} en ese archivo.`,
		allIn: 'Todos los que tienen puntos están en ese archivo.',
		spreadsheet: 'Para una hoja de cálculo',
		spreadsheetMeaning: 'La tabla de la clase con todos los puntos, las razones y las señales.',
		saveSpreadsheet: 'Guardar la tabla',
		records: 'Para un almacén de registros de aprendizaje',
		recordsMeaning: 'Cada respuesta como declaración xAPI, una por línea.',
		saveRecords: 'Guardar las declaraciones',
		feedback: 'Para los estudiantes',
		feedbackMeaning:
			'Una hoja por estudiante: lo que se le preguntó, su respuesta, los puntos y por qué, la solución.',
		withSolutions: 'Con soluciones',
		show: 'Mostrar las hojas',
		print: 'Imprimir las hojas',
		saved: (name: string) => `${name} está entre tus descargas.`,
		heads: {
			name: 'Nombre',
			code: 'Código',
			total: 'Total',
			of: 'De',
			handedIn: 'Entregado',
			look: 'Por mirar',
			reasons: 'Razones'
		},
		why: {
			list: 'fuera de la lista de clase',
			formula: 'el identificador se ejecutaría como fórmula'
		},
		fileNames: {
			unmatched: 'fuera-de-la-lista',
			table: 'tabla',
			records: 'xapi',
			canvas: 'canvas',
			moodle: 'moodle'
		}
	},

	sheet: {
		title: (name: string) => `Comentarios para ${name}`,
		of: (points: string, of: string) => `${points} de ${of} puntos`,
		answered: 'Respondiste',
		nothing: 'No respondiste.',
		because: 'De tu docente',
		solution: 'Solución'
	}
};
