/** What a device shows of the course when it is installed. */
export const manifest = {
	name: 'Minga: por qué las economías se estancan y qué hace falta para avanzar juntos',
	description:
		'Un curso sobre fallas de coordinación, clústeres y políticas, con modelos vivos. Tras una sola visita funciona sin conexión.',
	/** What the screenshots show. */
	wide: 'Una lección en una tableta: el texto y, al lado, el modelo del que habla',
	narrow: 'El mapa del curso en un celular'
};
