import {
	varietiesNeeded,
	withFixedLabour
} from '../../../models/division-of-labour-constant-returns/curves.ts';
import type { ConstantReturnsParameters } from '../../../models/division-of-labour-constant-returns/parameters.ts';
import type { ConstantReturnsSolution } from '../../../models/division-of-labour-constant-returns/solve.ts';
import type { ModelWords, WriteNumber } from '../../model-words.ts';

/** The division of labour with constant returns in Spanish. */
export const words: ModelWords<ConstantReturnsParameters, ConstantReturnsSolution> = {
	title: 'División del trabajo, rendimientos constantes',
	shows:
		'Si ningún insumo necesita trabajadores antes de su primera unidad, todos se producen hasta para un solo productor moderno, y la trampa de la división del trabajo desaparece.',
	assumes:
		'Un bien se hace a la antigua, solo con trabajo, o a la manera moderna, con trabajo y una gama de insumos, como en la división del trabajo. Pero un insumo se hace solo con trabajo, tantas unidades como se quieran, todas al mismo costo; hay solo cierto número de clases.',
	leavesOut:
		'De dónde salen nuevas clases de insumos, los trabajadores necesarios antes de la primera unidad, el comercio de insumos y los precios de otros bienes.',
	parameters: {
		inputSubstitution: {
			label: 'Sustitución entre insumos',
			meaning:
				'Con qué facilidad un insumo reemplaza a otro; si es difícil, la variedad cuenta más.'
		},
		inputCostShare: {
			label: 'Insumos en el costo moderno',
			meaning: 'La parte del costo moderno que se gasta en insumos; el resto son salarios.'
		},
		modernProductivity: {
			label: 'Productividad moderna',
			meaning: 'Cuánto produce la manera moderna con el mismo trabajo y los mismos insumos.'
		},
		backwardProductivity: {
			label: 'Salario tradicional',
			meaning: 'Lo que un trabajador produce y gana a la antigua.'
		},
		potentialVarieties: {
			label: 'Clases de insumos',
			meaning: 'Cuántos insumos distintos hay, los use quien los use.'
		}
	},
	views: { wage: 'Con cualquier proporción', varieties: 'Clases de insumos' },
	presets: {
		noTrap: 'Todos se modernizan, nadie espera',
		fewInputs: 'Muy pocas clases de insumos',
		edge: 'En el filo: las dos maneras pagan lo mismo'
	},
	facts: {
		modernWage: 'Salario moderno, con cualquier proporción',
		wageGap: 'Salario moderno menos salario tradicional',
		modern: 'Todos se modernizan',
		multiple: 'Varios equilibrios',
		varietiesNeeded: 'Clases de insumos desde las que conviene la producción moderna',
		fixedEquilibria: 'Equilibrios si un insumo necesita un trabajador para empezar',
		fixedTippingShare: 'Proporción crítica en ese caso',
		fixedWageAtNone: 'Lo que podría pagar el primer productor moderno en ese caso',
		fixedWageAtFull: 'Salario en ese caso si todos son modernos'
	},
	picture: {
		share: 'Proporción del trabajo en producción moderna',
		wage: 'Salario (bienes)',
		varieties: 'Clases de insumos que hay',
		modern: 'salario moderno',
		backward: 'salario tradicional',
		indifferent: 'las dos pagan',
		fixed: 'con trabajo fijo',
		tipping: 'punto crítico:',
		modernFrom: 'moderno desde'
	},
	sentence: (solution, parameters, write) =>
		[state(solution, parameters, write), compared(parameters, write)].filter(Boolean).join(' ')
};

function state(
	{ modernWage, equilibrium }: ConstantReturnsSolution,
	parameters: ConstantReturnsParameters,
	write: WriteNumber
): string {
	const modern = write(modernWage, '.2f');
	const backward = write(parameters.backwardProductivity, '.2f');
	const kinds = `${write(parameters.potentialVarieties, '.3')} clases de insumos`;
	switch (equilibrium) {
		case 'modern':
			return `Un solo equilibrio: hasta el primer productor moderno encuentra las ${kinds} y puede pagar ${modern}, cuando la manera antigua paga ${backward}; todos se modernizan. No hay falla de coordinación.`;
		case 'backward':
			return `Un solo equilibrio: con ${kinds}, la producción moderna paga ${modern}, por muchos o pocos que se modernicen, y la manera antigua, ${backward}; harían falta ${write(varietiesNeeded(parameters), '.3')} clases. Todos siguen a la antigua, y con razón: no hay falla de coordinación.`;
		case 'indifferent':
			return `En el filo: con ${kinds}, la producción moderna paga ${modern}, por muchos o pocos que se modernicen, y la manera antigua también. Cualquier proporción es un equilibrio y ninguna es mejor: no hay falla de coordinación.`;
	}
}

function compared(parameters: ConstantReturnsParameters, write: WriteNumber): string {
	const { regime, tippingShare } = withFixedLabour(parameters).solution;
	return regime === 'multiple'
		? `Si cada insumo necesitara un trabajador antes de su primera unidad, el primer productor no encontraría ninguno, y el ${write(tippingShare, '.0%')} del trabajo tendría que moverse a la vez.`
		: '';
}
