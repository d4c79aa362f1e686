import type { GrantPanelParameters } from '../../../models/grant-panel/parameters.ts';
import type { GrantPanelSolution } from '../../../models/grant-panel/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The panel in Spanish. */
export const words: ModelWords<GrantPanelParameters, GrantPanelSolution> = {
	title: 'Panel evaluador',
	shows:
		'Los subsidios son tan buenos como quienes eligen: un panel que se equivoca pierde parte de lo que podría ganar, y uno capturado puede elegir peor que un sorteo.',
	assumes:
		'Muchas propuestas difieren en lo que valen. El puntaje del panel es el valor verdadero, un error y los contactos con cierto peso; se aceptan las propuestas con mejor puntaje.',
	leavesOut:
		'Por qué alguien juzga mal o es capturado, quién se postula, los paneles que aprenden y lo que cuesta evaluar.',
	parameters: {
		meanQuality: { label: 'Valor medio', meaning: 'Lo que valen las propuestas en promedio.' },
		qualitySpread: {
			label: 'Dispersión del valor',
			meaning: 'Cuánto difieren las propuestas en lo que valen.'
		},
		noiseSpread: {
			label: 'Error del panel',
			meaning: 'Cuánto se aparta el juicio del panel de lo que vale una propuesta.'
		},
		capture: {
			label: 'Peso de los contactos',
			meaning: 'Cuánto suman los contactos al puntaje de una propuesta.'
		},
		connectionsSpread: {
			label: 'Dispersión de los contactos',
			meaning: 'Cuánto difieren en contactos quienes proponen.'
		},
		connectionsCorrelation: {
			label: 'Contactos y valor',
			meaning:
				'Si quienes tienen contactos presentan mejores propuestas (más de 0) o peores (menos de 0).'
		},
		acceptedFraction: {
			label: 'Proporción aceptada',
			meaning: 'Cuántas de todas las propuestas se aceptan.'
		},
		cost: { label: 'Costo de un proyecto', meaning: 'Lo que cuesta cada proyecto aceptado.' }
	},
	views: { selection: 'A quién se elige', noiseSpread: 'Error', capture: 'Contactos' },
	presets: {
		errs: 'Un panel que se equivoca',
		experts: 'Un panel de expertos',
		captured: 'El mismo panel, capturado',
		perverse: 'Capturado por quienes tienen peores proyectos'
	},
	facts: {
		meanQualitySelected: 'Valor medio de lo aceptado',
		meanQualityPerfectPanel: 'Lo mismo con un panel perfecto',
		meanQualityLottery: 'Lo mismo con un sorteo',
		panelEfficiency: 'Parte que se logra de la ganancia de un panel perfecto',
		netValuePerProject: 'Valor menos costo de un proyecto',
		meanConnectionsSelected: 'Contactos medios de quienes son aceptados',
		cutoff: 'Puntaje de corte (desviaciones estándar)',
		selectionIntensity: 'Puntaje medio de lo aceptado (desviaciones estándar)'
	},
	picture: {
		value: 'Lo que vale una propuesta (dinero)',
		score: 'Puntaje del panel',
		worth: 'Valor medio de lo aceptado (dinero)',
		accepts: 'aceptadas',
		panel: 'panel',
		perfect: 'perfecto',
		lottery: 'sorteo',
		keyRight: 'aceptada, y entre las mejores',
		keyWrong: 'aceptada, y no entre las mejores',
		keyMissed: 'entre las mejores, pero rechazada',
		keyConnected: 'con buenos contactos'
	},
	sentence: (solution, parameters, write) =>
		[
			verdict(solution, write),
			favours(solution, parameters, write),
			net(solution, parameters, write)
		]
			.filter(Boolean)
			.join(' ')
};

function verdict(solution: GrantPanelSolution, write: WriteNumber): string {
	const { panelEfficiency } = solution;
	const worth = `los proyectos aceptados valen ${write(solution.meanQualitySelected, '.3')} en promedio; los de un panel perfecto valdrían ${write(solution.meanQualityPerfectPanel, '.3')}; los de un sorteo, ${write(solution.meanQualityLottery, '.3')}`;
	if (panelEfficiency > 1 - 1e-9)
		return `El panel elige tan bien como se puede elegir: ${worth}. Aquí no hay falla.`;
	if (panelEfficiency < -1e-9)
		return `El panel elige peor que un sorteo: ${worth}. No es una falla de coordinación, sino un remedio que hace daño.`;
	return `El panel logra el ${write(panelEfficiency, '.0%')} de lo que se puede ganar al elegir: ${worth}. No es una falla de coordinación, sino un remedio que no es mejor que quienes juzgan.`;
}

function favours(
	{ meanConnectionsSelected }: GrantPanelSolution,
	{ capture, connectionsSpread, connectionsCorrelation }: GrantPanelParameters,
	write: WriteNumber
): string {
	if (capture === 0 || connectionsSpread === 0 || meanConnectionsSelected < 0.005) return '';
	const share = write(meanConnectionsSelected / connectionsSpread, '.2');
	const deviations =
		share === write(1, '.2') ? `${share} desviación estándar` : `${share} desviaciones estándar`;
	const worse =
		connectionsCorrelation < 0 ? ', y quienes los tienen proponen peores proyectos' : '';
	return `Los contactos cuentan${worse}: quienes son aceptados tienen ${deviations} más que el promedio.`;
}

function net(
	{ netValuePerProject }: GrantPanelSolution,
	{ cost }: GrantPanelParameters,
	write: WriteNumber
): string {
	return cost === 0
		? ''
		: `Descontado el costo, un proyecto aporta ${write(netValuePerProject, '.3')}.`;
}
