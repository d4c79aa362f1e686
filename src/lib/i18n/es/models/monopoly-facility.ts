import type { MonopolyFacilityParameters } from '../../../models/monopoly-facility/parameters.ts';
import type { MonopolyFacilitySolution } from '../../../models/monopoly-facility/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The facility of one owner in Spanish. */
export const words: ModelWords<MonopolyFacilityParameters, MonopolyFacilitySolution> = {
	title: 'Instalación de un solo dueño',
	shows:
		'Un precio único recauda a lo sumo la mitad de lo que una instalación vale para sus usuarios, de modo que algunas valen la pena y ningún dueño privado las construye.',
	assumes:
		'Un puerto, una carretera o un aeropuerto cuesta una suma construirlo y nada usarlo. La demanda cae en línea recta con el precio, y el dueño cobra a todos el mismo.',
	leavesOut:
		'Precios distintos para usuarios distintos, usuarios cuyo uso depende del de otros, la congestión y lo que cuesta reunir el dinero de un subsidio.',
	parameters: {
		setUpCost: {
			label: 'Costo de la instalación',
			meaning: 'Lo que cuesta construirla, de una vez y para siempre.'
		},
		reservationPrice: {
			label: 'Precio máximo',
			meaning: 'El precio al que ya nadie usa la instalación.'
		},
		demandSlope: {
			label: 'Caída del precio',
			meaning: 'Cuánto debe bajar el precio para que haya un uso más.'
		}
	},
	views: { demand: 'Uso y precio', thresholds: 'Quién construiría' },
	presets: {
		usersKeepGain: 'Vale la pena y no se construye',
		built: 'Bastante barata: se construye',
		edge: 'En el filo: el dueño apenas cubre el costo',
		never: 'No vale lo que cuesta'
	},
	facts: {
		builtPrivately: 'Un dueño privado la construye',
		sociallyWorthwhile: 'Vale la pena construirla',
		monopolyPrice: 'Mejor precio del dueño',
		monopolyQuantity: 'Uso a ese precio',
		monopolyProfit: 'Ganancia del dueño a ese precio',
		welfareMonopoly: 'Ganancia del país a ese precio',
		welfareFirstBest: 'Ganancia del país si el uso es gratuito',
		subsidyNeeded: 'Menor subsidio con el que un dueño construye',
		averageCostPrice: 'Precio más bajo que cubre el costo'
	},
	picture: {
		use: 'Uso de la instalación',
		pricePerUse: 'Precio (dinero)',
		cost: 'Costo de la instalación (dinero)',
		worth: 'Valor menos costo (dinero)',
		taken: 'al dueño',
		kept: 'a los usuarios',
		lost: 'a nadie',
		price: 'mejor precio',
		averageCost: 'cubre el costo',
		country: 'vale la pena hasta',
		owner: 'un dueño construye hasta',
		notCollected: 'vale y no se construye'
	},
	sentence: (solution, { setUpCost }, write) => outcome(solution, setUpCost, write)
};

function outcome(
	solution: MonopolyFacilitySolution,
	setUpCost: number,
	write: WriteNumber
): string {
	const cost = write(setUpCost, '.4');
	const revenue = write(solution.monopolyProfit + setUpCost, '.4');
	const worth = write(solution.welfareFirstBest + setUpCost, '.4');
	const earns = `Con el mejor precio, ${write(solution.monopolyPrice, '.3')}, un dueño recauda ${revenue}, la mitad de los ${worth} que vale el uso gratuito.`;
	switch (solution.outcome) {
		case 'built':
			return `${earns} Eso ${Math.abs(solution.monopolyProfit) < 0.005 ? 'apenas cubre' : 'cubre'} el costo de ${cost}: la instalación se construye. No hay falla de coordinación, aunque a ese precio la usa menos gente de la que debería.`;
		case 'failure-appropriability':
			return `${earns} El costo de ${cost} está entre los dos: vale la pena construir la instalación, y nadie la construye sin un subsidio de ${write(solution.subsidyNeeded, '.4')}. La falla es un equilibrio único e ineficiente.`;
		case 'not-worthwhile':
			return `${earns} El costo de ${cost} supera a ambos: no vale la pena construirla, y nadie lo hace. No hay falla de coordinación.`;
	}
}
