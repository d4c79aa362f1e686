const count = new Intl.NumberFormat('es', { maximumFractionDigits: 2 });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const moment = new Intl.DateTimeFormat('es', { dateStyle: 'full', timeStyle: 'short' });
const short = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' });
const list = (parts: readonly string[]) => new Intl.ListFormat('es').format(parts);

/** Where in an assignment something is not as it must be: "exercises, 3, points". */
type Steps = readonly (string | number)[];

/** An assignment as whoever does it meets it: opening, doing, handing in. */
export const assignment = {
	title: 'Tareas',
	lede: 'Lo que te dio tu docente: se hace aquí y se entrega desde aquí. Sin cuenta y sin conexión.',
	withoutScripts: 'Las tareas necesitan JavaScript: comprueban firmas y guardan tus respuestas.',
	loading: 'Abriendo …',
	back: 'Todas las tareas',

	mine: {
		title: 'En este dispositivo',
		none: 'Todavía no has abierto ninguna.',
		open: (title: string) => `Abrir ${title}`,
		handedIn: (at: number) => `entregada el ${short.format(at)}`,
		notHandedIn: 'sin entregar todavía'
	},

	opening: {
		title: 'Abrir una tarea',
		meaning:
			'Elige el archivo que te dieron, apunta la cámara a su código, o pega el texto o el enlace.',
		choose: 'Elegir un archivo',
		scan: 'Usar la cámara',
		paste: 'Texto o enlace',
		read: 'Abrir'
	},

	camera: {
		stop: 'Detener la cámara',
		looking: 'Sostén el código de modo que se vea entero en la imagen.',
		parts: (seen: number, of: number) =>
			`Códigos leídos: ${count.format(seen)} de ${count.format(of)}. Sigue con el próximo.`,
		misread: 'Los códigos no encajaron. Empieza otra vez desde el primero.',
		refused:
			'El navegador no le da cámara a esta página. Permítela en los ajustes del navegador o elige un archivo.'
	},

	refused: {
		empty: 'No hay nada dentro.',
		foreign:
			'Esto no es una tarea ni una entrega de este curso. Elige el archivo que te dieron: lleva “.minga-assignment” en su nombre.',
		backup: 'Este es un archivo de trabajo. Se trae en la página “Mi trabajo”.',
		'other-kind': {
			assignment: 'Esto es una tarea. Los estudiantes la abren en la página de tareas.',
			'hand-in':
				'Esto es una entrega. Va a tu docente, y nadie más puede abrirla, en la página “Recoger”.'
		},
		newer:
			'Esto se hizo con una versión más nueva del curso. Abre el curso una vez con conexión y prueba otra vez.',
		'cut-off': 'Le falta el final. Cópialo entero o pídelo otra vez.',
		damaged: 'Cambió en el camino. Pídelo otra vez.',
		'too-large': 'Es más grande de lo que puede ser una tarea.',
		misshapen: (where: Steps) =>
			where.length === 0
				? 'No está hecho como debe.'
				: `No está hecho como debe: ${where.join(', ')}.`,
		forged:
			'Su firma no coincide: cambió después de firmarse, o se firmó con otra clave. Pídeselo otra vez a tu docente.',
		'other-key': 'Se selló para otra clave docente.',
		'no-cryptography':
			'Esta página llegó por http simple, donde los navegadores no comprueban firmas. Ábrela desde una dirección que empiece con https, o desde localhost.'
	},

	about: {
		by: (name: string) => `De ${name}`,
		unnamed: 'De docente que no dio su nombre',
		key: 'Clave',
		keyMeaning:
			'Quien hizo esto tiene esta clave. Compárala con la que muestra tu docente: las mismas cifras, la misma persona.',
		exercises: (exercises: number, points: number) =>
			`${many(exercises, 'ejercicio', 'ejercicios')}, ${many(points, 'punto', 'puntos')}`,
		attempts: (attempts: number | null) =>
			attempts === null
				? 'Cuantas respuestas quieras'
				: `${many(attempts, 'respuesta', 'respuestas')} por ejercicio`,
		policy: {
			best: 'vale la mejor',
			last: 'vale la última',
			first: 'vale la primera',
			mean: 'vale el promedio'
		},
		noHints: 'Sin pistas',
		solutions: (solutions: 'never' | 'after-hand-in' | { readonly after: number }) =>
			solutions === 'never'
				? 'Las soluciones quedan cerradas'
				: solutions === 'after-hand-in'
					? 'Las soluciones se abren cuando entregues'
					: `Las soluciones se abren el ${moment.format(solutions.after)}`,
		numbers: { same: 'Los mismos números para todos', own: 'Números propios' }
	},

	time: {
		opens: (at: number) => `Abre el ${moment.format(at)}.`,
		closes: (at: number) => `Cierra el ${moment.format(at)}.`,
		notYet: (at: number, now: number) =>
			`Esta tarea abre el ${moment.format(at)}. Según el reloj de este dispositivo, es el ${moment.format(now)}.`,
		late: (at: number, now: number) =>
			`Esta tarea cerró el ${moment.format(at)}; según el reloj de este dispositivo, es el ${moment.format(now)}. Todavía puedes responder y entregar: tu docente ve las horas y decide.`,
		clock: 'Las horas son las del reloj de este dispositivo.'
	},

	who: {
		title: '¿Quién eres?',
		meaning: 'Con esto te encuentra tu docente. Viaja sellado dentro de tu entrega.',
		ownMeaning:
			'De aquí se sortean tus números: por eso ya no se puede cambiar una vez que respondes.',
		name: 'Nombre',
		code: 'Código de la lista de clase, si te dieron uno',
		begin: 'Empezar',
		change: 'Cambiar',
		save: 'Guardar',
		as: (name: string, code: string) =>
			code === '' ? name : name === '' ? code : `${name} (${code})`,
		needed: 'Escribe tu nombre o tu código.'
	},

	work: {
		title: 'Ejercicios',
		place: (place: number, of: number) => `${count.format(place)} de ${count.format(of)}`,
		none: 'Sin responder todavía',
		given: (given: number, left: number | null) => {
			const said = many(given, 'respuesta dada', 'respuestas dadas');
			if (left === null) return said;
			if (left === 0) return `${said}, no queda ninguna`;
			return `${said}, ${left === 1 ? 'queda' : 'quedan'} ${count.format(left)}`;
		},
		missing: (id: string) =>
			`Este curso no tiene el ejercicio “${id}”. Abre el curso una vez con conexión para ponerlo al día.`,
		changed: (title: string) =>
			`“${title}” no es aquí el mismo que cuando se asignó. Abre el curso una vez con conexión para ponerlo al día, o pídele a tu docente que reparta la tarea otra vez.`,
		loading: 'Preparando los ejercicios …',
		failed:
			'Los ejercicios todavía no están en este dispositivo. Abre el curso una vez con conexión y vuelve aquí.'
	},

	handIn: {
		title: 'Entregar',
		meaning:
			'Tus respuestas se sellan de modo que solo tu docente pueda abrirlas. Puedes entregar cuantas veces quieras; nada se cuenta dos veces.',
		answered: (answered: number, of: number) =>
			of === 1
				? `${count.format(answered)} de 1 ejercicio respondido.`
				: `${count.format(answered)} de ${count.format(of)} ejercicios respondidos.`,
		unchecked: (titles: readonly string[]) =>
			`Sin comprobar, y por eso fuera de la entrega: ${list(titles)}.`,
		never: 'Sin entregar todavía.',
		done: (at: number, attempts: number) =>
			`Entregaste el ${short.format(at)}, con ${many(attempts, 'respuesta', 'respuestas')}.`,
		same: 'Desde entonces no ha cambiado nada.',
		since: (answers: number) =>
			`Desde entonces diste ${many(answers, 'respuesta más', 'respuestas más')}: entrega otra vez.`,
		prepare: 'Entregar',
		ways: 'Entrega sellada. ¿Cómo le llega a tu docente?',
		file: 'Guardar un archivo',
		send: 'Enviarlo',
		codes: 'Mostrar códigos',
		copy: 'Copiar como texto',
		saved: (name: string) => `Se guardó como ${name}. Dale ese archivo a tu docente.`,
		sent: 'Entregado a la otra aplicación.',
		copied: 'Copiado. Pégalo en un mensaje a tu docente.',
		notCopied: 'El navegador no permitió copiar. Guarda mejor un archivo.',
		tooMany: 'Es demasiado largo para códigos. Guarda mejor un archivo.',
		failed: 'No se pudo sellar.',
		honest:
			'Se comprueba en tu propio dispositivo y no es un examen: tu docente califica todo de nuevo a partir de tus respuestas.'
	},

	codes: {
		one: 'Apunta a este código la cámara del otro dispositivo.',
		several: (of: number) =>
			`Apunta aquí la cámara del otro dispositivo hasta que tenga los ${count.format(of)} códigos. Van pasando solos.`,
		place: (place: number, of: number) => `Código ${count.format(place)} de ${count.format(of)}`,
		previous: 'Código anterior',
		next: 'Código siguiente',
		run: 'Dejarlos pasar',
		pause: 'Quedarse en este'
	}
};
