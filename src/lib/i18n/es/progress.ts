type Level = 'nothing' | 'saved' | 'risk';
type Why = 'empty' | 'foreign' | 'other-kind' | 'cut-off' | 'damaged' | 'newer' | 'misshapen';
type ClassKind =
	'keyrings' | 'assignments' | 'taken' | 'handIns' | 'rosters' | 'adjustments' | 'rounds';
type Kind = 'profiles' | 'attempts' | 'drafts' | 'notes' | 'settings' | 'earlier' | ClassKind;

const count = new Intl.NumberFormat('es');
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const list = (parts: readonly string[]) => new Intl.ListFormat('es').format(parts);

const kinds: Readonly<Record<Kind, readonly [one: string, more: string]>> = {
	profiles: ['estudiante', 'estudiantes'],
	attempts: ['respuesta', 'respuestas'],
	drafts: ['respuesta empezada', 'respuestas empezadas'],
	notes: ['nota', 'notas'],
	settings: ['ajuste', 'ajustes'],
	earlier: ['versión anterior', 'versiones anteriores'],
	keyrings: ['clave docente', 'claves docentes'],
	assignments: ['tarea creada', 'tareas creadas'],
	taken: ['tarea abierta', 'tareas abiertas'],
	handIns: ['entrega recogida', 'entregas recogidas'],
	rosters: ['lista de clase', 'listas de clase'],
	adjustments: ['decisión sobre un puntaje', 'decisiones sobre puntajes'],
	rounds: ['ronda jugada', 'rondas jugadas']
};
const counted = (kind: Kind, number: number) => many(number, ...kinds[kind]);

const again = 'Aquí no cambió nada.';

/** What a learner has done, where it is kept, and how it moves. */
export const progress = {
	title: 'Mi trabajo',
	lede: 'Tu avance, tus respuestas y qué tan a salvo están. Todo queda en este dispositivo y en ningún otro lugar.',
	withoutScripts: 'Lo que has hecho se muestra aquí cuando se permite JavaScript.',

	standing: {
		title: 'Mi avance',
		of: (solved: number, of: number) =>
			`${count.format(solved)} de ${count.format(of)} ${of === 1 ? 'resuelto' : 'resueltos'}`,
		/** An objective whose exercises are still to be written. */
		none: 'todavía sin ejercicios',
		untried: 'sin intentar',
		/** Objectives of a lesson that have come back. */
		due: (number: number) => `${count.format(number)} por repasar`,
		open: 'Ir a la lección',
		meaning:
			'Un ejercicio cuenta como resuelto si respondiste bien antes de ver la solución. Lo resuelto queda resuelto.'
	},

	recent: {
		title: 'Últimas respuestas',
		none: 'Aquí aparecerán tus respuestas a los ejercicios.',
		outcomes: {
			right: 'correcta',
			partly: 'correcta en parte',
			wrong: 'todavía no',
			noted: 'anotada'
		} as Readonly<Record<string, string>>,
		points: (points: string, of: string) => `${points} de ${of}`,
		gone: 'Un ejercicio que después se retiró'
	},

	predictions: {
		title: 'Mis predicciones',
		meaning:
			'Cuando predices, dices cuánta confianza tienes. Quien conoce lo que sabe acierta más o menos con la frecuencia que dice su confianza.',
		sure: 'Cuánta confianza tenías',
		right: 'Con qué frecuencia acertaste',
		band: (from: string, to: string) => `${from} a ${to}`,
		none: 'ninguna todavía',
		share: (right: number, of: number) => `${count.format(right)} de ${count.format(of)}`
	},

	notebook: {
		title: 'Notas para mí',
		label: 'Se guarda con cada letra',
		saved: 'Guardado en este dispositivo',
		saving: 'Guardando',
		held: 'Sin guardar: mira abajo',
		/** From the page of a learner who is the same person. */
		other: 'Escrito antes, con otro nombre'
	},

	safety: {
		title: '¿Está a salvo mi trabajo?',
		asking: 'Viendo dónde se guarda tu trabajo.',
		levels: {
			nothing: 'Nada que guardar todavía',
			saved: 'Guardado en este dispositivo',
			risk: 'En riesgo'
		} satisfies Record<Level, string>,
		reasons: {
			'nothing-yet': 'Lo que respondas y escribas se guardará en este dispositivo con cada letra.',
			saved: 'Cada respuesta se guarda en este dispositivo en el momento en que la das.',
			full: 'Al dispositivo no le queda espacio. Lo que haces ahora solo lo tiene esta página.',
			closed:
				'Este navegador no deja que la página guarde nada. Lo que haces solo lo tiene esta página.',
			newer: 'Otra pestaña abrió una versión más nueva del curso, y esta ya no puede guardar nada.',
			blocked:
				'Otra pestaña tiene ocupado el almacenamiento. Lo que haces ahora solo lo tiene esta página, hasta que la otra lo suelte.',
			failed:
				'El navegador no logró guardarlo y no dio razón. Lo que haces ahora solo lo tiene esta página.',
			private:
				'Esto parece una ventana privada: lo que guarda se borra cuando la ventana se cierra.',
			'little-room': 'Al dispositivo le queda poco espacio.',
			'safari-tab':
				'Safari borra lo que guarda una página después de siete días de uso en los que no vuelves a ella. La aplicación instalada no se borra.',
			'not-promised':
				'Está guardado en este dispositivo, pero el navegador no ha prometido conservarlo cuando falte espacio.'
		},
		/** The one thing to do about it. */
		steps: {
			'nothing-yet': null,
			saved: null,
			full: 'Libera espacio en el dispositivo y prueba otra vez. O saca ahora tu trabajo como archivo.',
			closed: 'Saca tu trabajo como archivo antes de cerrar la página.',
			newer: 'Recarga esta página.',
			blocked: 'Cierra las otras pestañas con este curso.',
			failed: 'Prueba otra vez. O saca ahora tu trabajo como archivo.',
			private: 'Saca tu trabajo como archivo y abre el curso en una ventana que no sea privada.',
			'little-room': 'Libera espacio en el dispositivo y saca tu trabajo como archivo.',
			'safari-tab':
				'Agrega el curso a la pantalla de inicio, saca aquí tu trabajo como archivo y tráelo allá: la aplicación no puede ver lo que guarda esta pestaña.',
			'not-promised': 'Saca tu trabajo como archivo de vez en cuando, o instala el curso.'
		} as Readonly<Record<string, string | null>>,
		backup: (days: number | null, answers: number) => {
			if (days === null) return 'Nunca se sacó como archivo.';
			const when = days === 0 ? 'hoy' : days === 1 ? 'ayer' : `hace ${count.format(days)} días`;
			const since =
				answers > 0 ? `; desde entonces, ${many(answers, 'respuesta', 'respuestas')}` : '';
			return `Se sacó como archivo por última vez ${when}${since}.`;
		}
	},

	unsaved: {
		title: (number: number) =>
			number === 1
				? '1 registro está sin guardar.'
				: `${count.format(number)} registros están sin guardar.`,
		stays: 'Nada se pierde mientras esta página siga abierta.',
		tryAgain: 'Probar otra vez',
		takeOut: 'Sacarlo como archivo',
		reload: 'Recargar esta página'
	},

	backup: {
		title: 'Sacarlo y traerlo',
		meaning:
			'Un archivo con tu trabajo es la única copia fuera de este dispositivo: por seguridad, para otro dispositivo, o para pasar de una pestaña del navegador a la aplicación instalada, que no puede ver lo que guarda la pestaña.',
		whose: 'El trabajo de quién',
		everyone: 'De todos en este dispositivo',
		download: 'Guardar un archivo',
		send: 'Enviar, o guardar en Archivos',
		copy: 'Copiar como texto',
		made: (name: string) => `Se escribió ${name}. Comprueba que esté donde lo quieres.`,
		sent: 'Entregado a la otra aplicación.',
		again: 'El archivo está listo. Toca “Enviar” una vez más.',
		copied: 'Copiado. Pégalo donde lo quieras, o en “Mi trabajo” de la aplicación instalada.',
		notCopied: 'El navegador no permitió copiar. Guarda mejor un archivo.',
		choose: 'Traer un archivo',
		paste: 'O pega aquí el texto de uno',
		bringIn: 'Traer este texto',
		merged:
			'Lo que hay en el archivo se suma a lo que hay aquí. El mismo trabajo no queda dos veces, y nada se sobrescribe: de dos versiones de una nota o de un nombre se muestra la más reciente y se conserva la otra.'
	},

	restored: {
		nothingNew: 'Todo lo que hay en este archivo ya estaba aquí.',
		added: (counts: readonly (readonly [Kind, number])[]) =>
			`Se trajo: ${list(counts.map(([kind, number]) => counted(kind, number)))}.`,
		replaced: (number: number) =>
			number === 1
				? '1 registro era más reciente en el archivo, y ahora se muestra.'
				: `${count.format(number)} registros eran más recientes en el archivo, y ahora se muestran.`,
		kept: (number: number) =>
			number === 1
				? 'Abajo se conserva 1 versión distinta.'
				: `Abajo se conservan ${count.format(number)} versiones distintas.`
	},

	refused: {
		empty: `No hay nada dentro. Elige un archivo que termine en “.minga-backup”. ${again}`,
		foreign: `Este no es un archivo de trabajo de este curso. Elige uno que termine en “.minga-backup”. ${again}`,
		'other-kind': {
			assignment: `Esto es una tarea. Se abre en la página “Tareas”. ${again}`,
			'hand-in': `Esto es una entrega. Va a tu docente, y nadie más puede abrirla, en la página “Recoger”. ${again}`
		},
		'cut-off': (lines: number) =>
			`El archivo se corta en la línea ${count.format(lines)}: el resto se perdió en el camino. Cópialo o envíalo otra vez desde donde se hizo. ${again}`,
		damaged: (missing: { kind: Kind; said: number; found: number } | null) =>
			`El archivo cambió después de hecho${
				missing
					? `: anuncia ${counted(missing.kind, missing.said)} y trae ${count.format(missing.found)}`
					: ''
			}. Trae otra copia. ${again}`,
		newer: (format: number) =>
			`El archivo se hizo con una versión más nueva del curso (su formato es el ${count.format(format)}). Abre aquí el curso con conexión, usa la versión nueva y trae entonces el archivo. ${again}`,
		misshapen: (where: readonly (string | number)[]) =>
			`Algo en el archivo no es como debe, en ${where.join(', ')}. Trae otra copia. ${again}`
	} satisfies Record<Why, unknown>,
	notRestored: {
		full: `El dispositivo no tiene espacio para esto. Libera un poco y tráelo otra vez. ${again}`,
		other: `El navegador no pudo guardarlo. ${again}`
	},

	learners: {
		title: 'Estudiantes en este dispositivo',
		meaning:
			'Varios estudiantes pueden compartir un dispositivo, cada quien con su propio trabajo. Un PIN evita que ocupes por error el lugar de otra persona. No da seguridad: quien tiene el dispositivo llega a todo lo que hay en él.',
		unnamed: 'Estudiante sin nombre',
		here: 'aprende ahora',
		name: 'Nombre o apodo',
		add: 'Agregar estudiante',
		rename: 'Cambiar el nombre',
		setPin: 'Poner un PIN',
		takePin: 'Quitar el PIN',
		pin: 'PIN',
		pinOf: (name: string) => `PIN de ${name}`,
		wrongPin: 'Ese no es el PIN.',
		save: 'Guardar',
		cancel: 'Cancelar',
		go: 'Seguir',
		remove: 'Quitar de este dispositivo',
		removeAsk: (name: string) =>
			`¿Quitar de este dispositivo a ${name} y todo su trabajo? Sácalo antes como archivo si puede hacer falta.`,
		removeYes: 'Quitar',
		change: (name: string) => `Editar ${name}`,
		samePerson: 'Dos de estos nombres son la misma persona',
		joining: (name: string) =>
			`¿Quién más es ${name}? Sus respuestas, notas y ajustes se verán junto con los de ${name}, cada cosa una sola vez: nada se suma y nada se reemplaza. Donde haya dos decisiones, vale la de ${name}.`,
		isAlso: (name: string) => `${name} es la misma persona`,
		joinAsk: (other: string, name: string) =>
			`¿Pasar el trabajo de ${other} a ${name}? Entonces ${other} ya no aparece en la lista. Se puede deshacer aquí: ${other} recupera todo lo suyo, y lo que se haga desde ahora se queda con ${name}.`,
		joinYes: 'Son la misma persona',
		separating:
			'Al separarlos, cada nombre recupera lo que tenía; lo que se hizo desde entonces se queda aquí.',
		separate: (name: string) => `Volver a separar a ${name}`
	},

	earlier: {
		title: 'Versiones conservadas',
		meaning:
			'Cuando se trajo un archivo, estas eran distintas de lo que había aquí, y más antiguas.',
		kinds: {
			profiles: 'Nombre',
			attempts: 'Respuesta',
			drafts: 'Respuesta empezada',
			notes: 'Nota',
			settings: 'Ajuste',
			keyrings: 'Clave docente',
			assignments: 'Tarea creada',
			taken: 'Tarea abierta',
			rosters: 'Lista de clase',
			adjustments: 'Decisión sobre un puntaje',
			rounds: 'Ronda jugada'
		} as Readonly<Record<string, string>>,
		useIt: 'Usar esta',
		letGo: 'Descartar'
	},

	dialog: {
		title: '¿Quién está aprendiendo?',
		more: 'Mi trabajo, copia de seguridad y estudiantes',
		close: 'Cerrar'
	}
};
