/** The dialog of reading settings. */
export const reading = {
	title: 'Ajustes de lectura',
	close: 'Cerrar',
	theme: {
		label: 'Papel',
		options: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' }
	},
	textSize: {
		label: 'Tamaño del texto',
		options: { normal: 'Normal', large: 'Grande', larger: 'Más grande' }
	},
	closedStorage: 'Este navegador no guarda nada: los ajustes duran hasta que se cierre la página.'
};
