import { formatNumber } from '../format.ts';

type Reason = 'space' | 'network' | 'changed' | 'storage' | 'interrupted';

interface Saved {
	readonly files: number;
	readonly totalFiles: number;
	readonly bytes: number;
	readonly totalBytes: number;
}

const megabytes = (bytes: number) => formatNumber(bytes / 1e6, '.1f', 'es');

const reasons: Record<Reason, string> = {
	space:
		'A este dispositivo no le queda espacio. Libera un poco y prueba otra vez; lo ya guardado se queda.',
	network: 'Se perdió la conexión. Lo ya guardado se queda, y el resto llega después.',
	changed: 'El curso cambió mientras se guardaba. Prueba otra vez para tener la versión nueva.',
	storage:
		'Este navegador no deja guardar el curso. Una causa frecuente es que la ventana sea privada.',
	interrupted: 'El navegador se interrumpió sin dar razón. Lo ya guardado se queda.'
};

/** Installation, updates, and what is said when the network is gone. */
export const offline = {
	label: 'Uso sin conexión',
	saving: 'Guardando para usar sin conexión',
	progress: ({ files, totalFiles, bytes, totalBytes }: Saved) =>
		`${files} de ${totalFiles} archivos, ` + `${megabytes(bytes)} de ${megabytes(totalBytes)} MB`,
	ready: 'Listo sin conexión',
	readyMeaning: 'Todo el curso está en este dispositivo y funciona sin conexión.',
	updating: 'Llega una versión nueva',
	notKept: 'No se guarda aquí',
	unsupported: (secureAddress: boolean) =>
		secureAddress
			? 'Este navegador no guarda el curso para usarlo sin conexión. ' +
				'Una causa frecuente es que la ventana sea privada.'
			: 'Para usarlo sin conexión, el curso se debe abrir en una dirección segura (https).',
	notSaved: (olderVersionWorks: boolean) =>
		olderVersionWorks ? 'Versión nueva sin guardar' : 'Curso sin guardar',
	failed: (reason: Reason, olderVersionWorks: boolean) =>
		olderVersionWorks
			? `No se pudo guardar la versión nueva; la que tienes sigue funcionando. ${reasons[reason]}`
			: `El curso todavía no está guardado para usarlo sin conexión. ${reasons[reason]}`,
	tryAgain: 'Probar otra vez',
	updateReady: 'Hay una versión nueva del curso.',
	useNow: 'Usarla ahora',
	updatedElsewhere: 'Otra pestaña pasó a una versión nueva. Esta sigue como está.',
	reload: 'Recargar esta pestaña',
	later: 'Después',
	install: 'Instalar el curso',
	installOnHomeScreen: 'Agregar a inicio',
	installOnHomeScreenHow:
		'Mientras tengas conexión, toca el botón Compartir y elige “Agregar a inicio”. ' +
		'Abre el curso una vez desde su nuevo ícono, y espera allí a que diga “Listo sin conexión”.'
};
