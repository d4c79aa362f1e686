const kinds = {
	choice: 'Elige',
	number: 'Calcula',
	order: 'Ordena',
	place: 'Ubica',
	reach: 'Alcanza',
	predict: 'Predice',
	explain: 'Explica'
};

/** Not wrong, but no answer yet. */
const invalid = {
	empty: 'Aquí todavía no hay respuesta.',
	unreadable: 'Esto no se puede leer como número. Un número se escribe así: 0,5; 1250; 3/4.',
	'divides-by-zero': 'Una fracción necesita algo distinto de cero bajo la línea.',
	outside: 'Esto queda fuera de lo que aquí se puede poner.',
	'too-many': 'Aquí se pide una sola opción.',
	incomplete: 'Todavía falta una parte de la respuesta.',
	impossible: 'El modelo no admite estos valores juntos.',
	foreign: 'Esta respuesta es de otra versión del ejercicio.'
};

const untouched = {
	choice: 'Elige primero una opción.',
	number: 'Escribe primero un número.',
	order: 'Ordena primero los elementos.',
	place: 'Mueve primero la línea.',
	reach: 'Mueve primero una palanca.',
	predict: 'Di qué va a pasar, y cuánta confianza tienes.',
	explain: 'Escribe algo primero: lo que escribas se compara con una rúbrica.'
};

const pointsOf = (points: string, of: string, full: number) =>
	`${points} de ${of} ${full === 1 ? 'punto' : 'puntos'}`;

/** What a learner meets round an exercise. Loaded with the first exercise that comes near. */
export const exercise = {
	kinds,
	invalid,
	untouched,
	worth: (of: string, full: number) => `${of} ${full === 1 ? 'punto' : 'puntos'}`,

	yourAnswer: 'Tu respuesta',
	readAs: (number: string) => `Se lee ${number}`,
	check: 'Comprobar',
	commit: 'Confirmar y correr el modelo',
	compare: 'Comparar con la rúbrica',
	record: 'Guardar mis marcas',
	again: 'Intentar de nuevo',
	afresh: 'Hacerlo otra vez',
	goOnWriting: 'Seguir escribiendo',
	another: 'Otro como este',
	hint: (next: number, of: number) => (of === 1 ? 'Pista' : `Pista ${next} de ${of}`),
	show: 'Ver la solución',
	solution: 'Solución',
	modelAnswer: 'Una respuesta modelo',
	newNumbers: 'Números nuevos.',
	hintGiven: 'Abajo hay una pista.',
	solutionShown: 'Abajo está la solución.',

	right: 'Correcto.',
	partly: 'Correcto en parte.',
	wrong: 'Todavía no.',
	/** Of what has been told with the mark. */
	missed: 'Ahí no.',
	noted: 'Guardado.',
	before: 'Tu última respuesta:',
	marked: pointsOf,
	lookAgain: 'Vuelve a leer la pregunta o pide una pista.',
	nearMiss: {
		sign: 'El tamaño está bien, pero fíjate en el signo.',
		hundredfold: 'Es cien veces más grande o más pequeño de lo debido: ¿porcentaje o proporción?',
		close: 'Cerca, pero no lo suficiente. Trabaja con más decimales y redondea solo al final.'
	},

	solvedOn: (date: string) => `Resuelto el ${date}`,
	writtenOn: (date: string) => `Escrito el ${date}`,
	tried: (times: number) => (times === 1 ? '1 intento' : `${times} intentos`),
	edited:
		'Este ejercicio cambió después de que lo respondiste. Tu respuesta anterior se guarda en todo caso.',
	keepAnswer: 'Conservar mi respuesta',
	tryNew: 'Probar la versión nueva',

	option: { right: 'Correcta', wrong: 'Esta no', missed: 'Esta también' },
	position: { right: 'En su lugar', wrong: 'Aquí no' },
	orderEnds: (first: string, last: string) => `Desde ${first} hasta ${last}`,

	place: {
		field: 'Dónde está la línea',
		yours: 'la tuya:',
		right: 'está en',
		result: (yours: string, right: string) => `La pusiste en ${yours}. Está en ${right}.`,
		exact: (right: string) => `Está en ${right}, donde la pusiste.`,
		capped: 'Queda cerca, pero ahí lleva un error conocido: así se gana la mitad como mucho.'
	},
	reach: {
		met: 'Meta alcanzada',
		unmet: 'Meta por alcanzar',
		now: (value: string) => `tu valor ahora: ${value}`,
		smallest: 'lo más bajo posible',
		largest: 'lo más alto posible',
		result: (value: string, best: string) => `Tu valor es ${value}. El mejor es ${best}.`,
		best: 'Nadie puede hacerlo mejor.',
		closer: 'Alcanzaste la meta. Se puede hacer mejor.',
		reset: 'Palancas al comienzo'
	},
	predict: {
		says: '¿Qué va a pasar?',
		rises: 'Sube',
		falls: 'Baja',
		stays: 'Queda igual',
		sure: '¿Cuánta confianza tienes?',
		coin: 'una moneda al aire',
		certain: 'certeza',
		you: 'Tú dijiste',
		model: 'El modelo dice',
		both: 'Lo dicen tú y el modelo',
		from: (before: string, after: string) => `de ${before} a ${after}`,
		agrees: 'La predicción y el modelo coinciden.',
		differs: 'El modelo hace otra cosa.',
		curve: (hits: string, of: string) => `Valores que coinciden con el modelo: ${hits} de ${of}.`,
		point: (along: string, at: string) => `(${along}: ${at})`,
		fared: {
			sureAndRight: 'Tenías confianza, y con razón.',
			carefulAndRight: 'Acertaste con poca confianza: sabes más de lo que creías.',
			carefulAndWrong: 'Dejaste lugar a la duda, y fue prudente.',
			sureAndWrong:
				'Tenías mucha confianza, y el modelo te sorprende: de estas es de las que más se aprende.'
		},
		free: 'Una predicción nunca cuesta puntos: con hacerla se ganan.',
		replay: 'Correrlo otra vez',
		pinned: 'Líneas finas discontinuas: como estaba antes.'
	},
	explain: {
		write: 'Tu explicación',
		saved: 'Guardado en este dispositivo',
		saving: 'Guardando',
		unsaved: 'Sin guardar: mira el aviso sobre el almacenamiento',
		rubric: 'Marca lo que dice tu texto',
		ticked: (ticks: string, of: string) => `Marcaste ${ticks} de ${of}.`
	},

	keypad: {
		keypad: 'Teclas para un número',
		erase: 'Borrar',
		minus: 'Menos',
		decimal: 'Signo decimal',
		fraction: 'Línea de fracción',
		percent: 'Por ciento',
		done: 'Listo',
		openKeypad: 'Abrir el teclado numérico',
		deviceKeyboard: 'Usar el teclado del dispositivo'
	},
	ranking: {
		label: 'Tu orden',
		how: 'Pulsa la barra espaciadora para tomar, las flechas para mover, la barra espaciadora para soltar, Escape para devolver a su lugar.',
		move: (item: string) => `Mover ${item}`,
		up: (item: string) => `${item}: uno hacia arriba`,
		down: (item: string) => `${item}: uno hacia abajo`,
		grabbed: (item: string, place: number, of: number) =>
			`${item}: en la mano, lugar ${place} de ${of}. Las flechas lo mueven.`,
		moved: (item: string, place: number, of: number) => `${item}: lugar ${place} de ${of}.`,
		dropped: (item: string, place: number, of: number) =>
			`${item}: queda en el lugar ${place} de ${of}.`,
		putBack: (item: string) => `${item}: de vuelta en su lugar.`
	}
};
