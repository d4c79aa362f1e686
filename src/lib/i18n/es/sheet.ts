/** An exercise on paper, and before it comes alive: the build draws it, and whoever prints one. */
export const sheet = {
	exercise: 'Ejercicio',
	points: (points: number) => (points === 1 ? '1 punto' : `${points} puntos`),
	hint: (number: number) => `Pista ${number}`,
	solution: 'Ver la solución',
	/** What to do with what is shown, or where to write. */
	task: {
		choice: 'Elige una opción:',
		several: 'Elige todas las correctas:',
		number: 'Tu respuesta:',
		order: (first: string, last: string) => `Ordena, desde ${first} hasta ${last}:`,
		rank: 'Ordena, del primer lugar al último:',
		place: (label: string, from: string, to: string) => `${label}, entre ${from} y ${to}:`,
		reach: 'Prueba en el modelo. Tus valores:',
		predict: 'Tu predicción, y cuánta confianza tienes en ella:',
		explain: 'Escribe y después compara. Una buena respuesta'
	},
	directions: { rises: 'Sube.', falls: 'Baja.', stays: 'Queda igual.' }
};
