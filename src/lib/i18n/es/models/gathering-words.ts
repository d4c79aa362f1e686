/** The levers of a budget that is spread over groups of firms or gathered in one. */
export const groupLevers = {
	gatheredShare: {
		label: 'Cuánto se concentra',
		meaning:
			'La parte del presupuesto de cada otro grupo que va a uno solo: con 0 % se reparte por igual, con 100 % se da todo a uno.'
	},
	firmsPerGroup: {
		label: 'Empresas por grupo',
		meaning: 'Cuántas empresas están cerca unas de otras.'
	},
	groups: { label: 'Número de grupos', meaning: 'Cuántos grupos así tiene el país.' },
	proximityAcross: {
		label: 'Cercanía entre grupos',
		meaning: 'Cuánto aprende una empresa de otra de un grupo ajeno, si de una del suyo aprende 1.'
	},
	budget: {
		label: 'Presupuesto',
		meaning: 'Lo que hay para investigar en todos los grupos juntos.'
	}
};

/** Words in a picture of such a budget. */
export const splitLabels = {
	oneGroup: 'un grupo:',
	otherGroup: 'cada otro:',
	gathered: 'Cuánto se concentra en un grupo',
	spread: 'por igual',
	gather: 'todo en uno',
	best: '(mejor)',
	gatherWins: 'gana un solo clúster',
	spreadWins: 'gana repartir'
};
