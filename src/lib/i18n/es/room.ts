const count = new Intl.NumberFormat('es', { maximumFractionDigits: 2 });
const short = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' });
const many = (number: number, one: string, more: string) =>
	`${count.format(number)} ${number === 1 ? one : more}`;
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A number of goods, or of money, which goes without saying. */
const of = (amount: string, unit: string) => {
	if (unit === '') return amount;
	return `${amount} ${amount === '1' && unit === 'bienes' ? 'bien' : unit}`;
};

/** What a class plays in a model: what is asked, and who is who afterwards. */
const models = {
	'big-push': {
		asks: '¿Quién construye una fábrica?',
		expects: (share: string) =>
			`Cuenta con que el ${share} de los demás construya una fábrica. ¿Quién construye una?`,
		adopt: 'Construir una fábrica',
		wait: 'Seguir con el taller',
		adopter: 'una fábrica',
		other: 'un sector de talleres',
		adopters: 'quienes construyeron',
		others: 'quienes siguieron con el taller',
		unit: 'bienes'
	},
	'thick-market': {
		asks: '¿Quién invierte en la capacitación y la tecnología?',
		expects: (share: string) =>
			`Cuenta con que el ${share} de las demás parejas invierta. ¿Quién invierte?`,
		adopt: 'Invertir',
		wait: 'No invertir',
		adopter: 'una pareja que invierte',
		other: 'una pareja que no invierte',
		adopters: 'quienes invirtieron',
		others: 'quienes no invirtieron',
		unit: ''
	},
	'knowledge-spillovers': {
		asks: '¿Quién adopta la técnica moderna?',
		expects: (share: string) =>
			`Cuenta con que el ${share} de las demás empresas se modernice. ¿Quién se moderniza?`,
		adopt: 'Modernizarse',
		wait: 'Seguir como antes',
		adopter: 'una empresa moderna',
		other: 'una empresa tradicional',
		adopters: 'quienes se modernizaron',
		others: 'quienes siguieron como antes',
		unit: ''
	},
	'country-brand': {
		asks: '¿Quién entrega calidad alta?',
		expects: (share: string) =>
			`Cuenta con que el ${share} de los demás exportadores entregue calidad alta. ¿Quién la entrega?`,
		adopt: 'Entregar calidad alta',
		wait: 'Entregar calidad baja',
		adopter: 'una empresa de calidad alta',
		other: 'una empresa de calidad baja',
		adopters: 'quienes entregaron calidad alta',
		others: 'quienes entregaron calidad baja',
		unit: ''
	}
};

/** Teaching in the room: a round by show of hands, a tablet that goes round, a lesson on the wall. */
export const room = {
	models,
	withoutScripts: 'Jugar necesita JavaScript: el modelo calcula aquí, en este dispositivo.',
	loading: 'Abriendo …',
	failed: 'No se pudo cargar el modelo. Prueba otra vez.',
	model: 'Modelo',
	begin: 'Empezar',
	policy: 'Una política entre rondas',
	policyMeaning: 'Cambia lo que quieras: la próxima ronda se juega con eso.',
	less: (label: string) => `${label}: uno menos`,
	more: (label: string) => `${label}: uno más`,
	wholeNumber: (least: number, most: number) =>
		`Escribe un número entero de ${count.format(least)} a ${count.format(most)}.`,
	next: 'Próxima ronda',
	round: (number: number) => `Ronda ${count.format(number)}`,

	/** What a round pays. */
	paid: {
		adopted: (adopters: number, players: number, share: string) =>
			`${count.format(adopters)} de ${count.format(players)}: ${share}`,
		earns: (who: string, amount: string, unit: string, sign: -1 | 0 | 1) =>
			sign === 0
				? `${first(who)} no gana nada.`
				: `${first(who)} ${sign > 0 ? 'gana' : 'pierde'} ${of(amount, unit)}.`,
		regrets: (who: string, more: string, unit: string) =>
			`Entre ${who}, cada cual tendría ${of(more, unit)} más si hubiera elegido lo contrario sin que nadie más cambiara.`,
		settled: 'Nadie preferiría haber elegido lo contrario: es un equilibrio.',
		expected: (share: string, who: string, amount: string, unit: string, sign: -1 | 0 | 1) =>
			sign === 0
				? `Con el ${share} que se esperaba, da lo mismo ser ${who} que no serlo.`
				: `Con el ${share} que se esperaba, ser ${who} deja ${of(amount, unit)} ${sign > 0 ? 'más' : 'menos'} que no serlo.`
	},

	/** The path of a class, in a picture and a table. */
	path: {
		title: 'La trayectoria de la clase',
		name: 'Proporción que adopta, ronda por ronda',
		round: 'Ronda',
		share: 'Proporción que adopta',
		class: 'la clase',
		theory: 'teoría',
		tipping: 'proporción crítica',
		theoryMeaning:
			'La teoría parte de donde partió la clase. En cada ronda, una cuarta parte mira alrededor y toma lo que paga mejor con la proporción de la ronda anterior.',
		describe: (rounds: number, from: string, to: string, theory: string) =>
			`${many(rounds, 'ronda', 'rondas')}: del ${from} al ${to}; la teoría llega al ${theory}.`,
		points: 'Los puntos numerados son las rondas.',
		columns: {
			round: 'Ronda',
			players: 'Presentes',
			adopters: 'Adoptan',
			share: 'Proporción',
			expected: 'Esperado',
			adopterEarns: 'Gana quien adopta',
			otherEarns: 'Gana quien no',
			mean: 'Media',
			adopterRegret: 'Lamenta quien adopta',
			otherRegret: 'Lamenta quien no',
			theory: 'Teoría'
		},
		policy: 'Política',
		unsaid: 'no se dijo',
		changed: (label: string, value: string) => `${label} ${value}`
	},

	handsUp: {
		title: 'A mano alzada',
		lede: 'Pregunta, cuenta las manos, escribe el número. El modelo paga, y la trayectoria de la clase queda en su imagen.',
		players: 'Presentes en clase',
		hands: 'Manos alzadas',
		handsAre: (players: number) =>
			`Escribe un número entero de 0 a ${count.format(players)}: tantos están presentes. Si son más, empieza otro juego.`,
		expectation: 'La clase espera',
		nothing: 'no se dijo',
		asLast: (share: string) => `como la última vez: ${share}`,
		pay: 'Mostrar lo que paga',
		undo: 'Deshacer esta ronda',
		export: 'Guardar las rondas como CSV',
		exported: (name: string) => `Se guardó como ${name}.`,
		fileName: 'mano-alzada',
		leave: 'Otro juego',
		whoIsWho:
			'Cada persona de la clase es una parte igual de la economía: quien alza la mano cuenta en la proporción.',
		earlier: {
			title: 'Juegos anteriores',
			about: (rounds: number, at: number) =>
				`${many(rounds, 'ronda', 'rondas')}, ${short.format(at)}`,
			goOn: 'Seguir',
			goOnNamed: (title: string, at: number) => `Seguir con ${title}, ${short.format(at)}`
		}
	},

	back: 'Enseñar',

	play: {
		title: 'Pasar la tableta',
		lede: 'Se elige en secreto, por turnos, en una sola tableta; o juegas a solas entre empresas que siguen una regla. Nada de esto se guarda.',
		with: 'Quién juega',
		together: 'De dos a ocho participantes',
		alone: 'Una persona, entre empresas',
		players: 'Participantes',
		firms: 'Empresas además de ti',
		start: 'En la primera ronda',
		starts: {
			none: 'no adopta ninguna empresa',
			half: 'adopta la mitad',
			all: 'adoptan todas'
		},
		rule: 'Las empresas',
		rules: {
			'best-reply': 'todas siguen a la vez',
			patient: 'una cuarta parte mira alrededor'
		},
		ruleMeaning: {
			'best-reply':
				'En cada ronda, todas las empresas toman lo que les habría pagado mejor en la ronda anterior.',
			patient:
				'En cada ronda, una cuarta parte de las empresas mira alrededor y toma lo que le habría pagado mejor en la ronda anterior; las demás siguen como están.'
		},
		player: (number: number) => `Participante ${count.format(number)}`,
		you: 'Tú',
		handOver: (number: number) => `Pásale la tableta a Participante ${count.format(number)}.`,
		lookAway: 'Los demás miran a otro lado.',
		ready: (number: number) => `Soy Participante ${count.format(number)}`,
		whatDoYou: '¿Qué haces?',
		lastShare: (share: string) => `en la ronda anterior adoptó el ${share}`,
		chosen: 'Elegido.',
		reveal: 'Mostrar a todos lo que paga',
		allChosen: 'Ya eligieron todos. Pon la tableta donde todos la vean.',
		who: 'Quién',
		chose: 'Eligió',
		now: 'Esta ronda',
		total: 'En total',
		leave: 'Otro juego',
		firmsNow: (adopting: number, firms: number) =>
			`${adopting === 1 ? 'Adoptó' : 'Adoptaron'} ${count.format(adopting)} de ${many(firms, 'empresa', 'empresas')}.`
	},

	present: {
		label: 'La lección en la pared',
		previous: 'Atrás',
		next: 'Adelante',
		leave: 'Salir',
		place: (slide: number, slides: number) => `${count.format(slide)} / ${count.format(slides)}`,
		spoken: (slide: number, slides: number, title: string) =>
			`${count.format(slide)} de ${count.format(slides)}: ${title}`
	}
};
