import type { ModelId } from '../../models/index.ts';

/** Models that are shown only as a part of another one. */
type Hidden = 'adaptive-path';

/**
 * Other words by which somebody may look for a model: those of the paper, of its footnotes, and of
 * the literature. The model's own words are searched as well.
 */
export const aliases: Readonly<Record<Exclude<ModelId, Hidden>, string>> = {
	'big-push':
		'Rosenstein-Rodan, Murphy Shleifer Vishny, big push, demanda agregada, industrialización, desarrollo, equilibrios múltiples, externalidad pecuniaria, fábrica de zapatos, trampa de pobreza',
	'big-push-over-time':
		'Murphy Shleifer Vishny, big push, dos períodos, intertemporal, tasa de interés, ahorro, paciencia, inversión',
	railroad:
		'Murphy Shleifer Vishny, infraestructura, tren, vía férrea, inversionista cauto, inversionista optimista, costo fijo, peaje',
	'monopoly-facility':
		'monopolio, monopolista, infraestructura, excedente del consumidor, apropiarse, puerto, carretera, aeropuerto, costo de instalación, discriminación de precios, peaje',
	'division-of-labour':
		'insumos no transables, bienes intermedios, especialización, servicios a la producción, proveedores, Adam Smith, extensión del mercado, tamaño del mercado, gusto por la variedad, Ethier, Romer, Rodrik',
	'division-of-labour-constant-returns':
		'nota 10, economías de escala, sin costo fijo, rendimientos constantes, gusto por la variedad, bienes intermedios',
	'thick-market':
		'Acemoglu, búsqueda, capacitación, formación, entrenamiento, habilidades, destrezas, insumo no transable, mercado de trabajo, separación, emparejamiento, densidad',
	'training-without-contracts':
		'Acemoglu, hold-up, negociación, capacitación, formación, entrenamiento, habilidades, dos poblaciones, búsqueda, punto de silla',
	'labour-pooling':
		'Marshall, Krugman, nota 14, riesgo salarial, choques, shocks, aglomeración, mano de obra, reserva de trabajadores',
	'knowledge-spillovers':
		'aprendizaje, investigación, I+D, adopción de tecnología, no exclusión, externalidad, difusión, subsidio, nota 16',
	'public-good':
		'no exclusión, polizón, gorrón, free rider, falla del Estado, gobierno, nota 8, impuesto, faro, provisión',
	'country-brand':
		'reputación, calidad, norma mínima, estándar, polizón, gorrón, Japón, reputación colectiva, industria exportadora, hecho en, made in',
	'unequal-exporters':
		'empresa grande, exportador dominante, tamaño, polizón, gorrón, free rider, Olson, calidad, reputación',
	'coffee-ban': 'Costa Rica, café, caficultores, regulación, veto, nota 18, calidad, multa',
	'shared-prevention':
		'fiebre aftosa, Uruguay, ganado, vacas, carne, enfermedad, sanidad animal, vacuna, erradicación, eslabón más débil, seguro',
	'joint-project':
		'dilema del prisionero, caza del ciervo, 2x2, 2×2, juego, teoría de juegos, aeropuerto y hoteles, riego, universidad, diseño de moda, quien mueve primero',
	'two-sided-entry':
		'aeropuerto y hoteles, plataforma, mercado de dos lados, mercado bilateral, el huevo y la gallina, riego, universidad y empresas',
	'lumpy-facility':
		'indivisibilidad, operador, riego, canal, aeropuerto, tarifa, peaje, plataforma',
	'infant-industry':
		'sustitución de importaciones, economías de aglomeración, protección, proteccionismo, arancel, Mill, términos de intercambio, ventaja comparativa, CEPAL, Prebisch',
	clusters:
		'ventaja comparativa, Ricardo, Norte y Sur, política industrial, elegir ganadores, arancel, IED, inversión extranjera, salario',
	'cluster-microfoundation':
		'derrames de conocimiento, por qué la coordinación eleva la productividad, microfundamento, factor de coordinación, theta',
	'innovation-network':
		'I+D, investigación, distancia, tecnología, Audretsch, Feldman, Silicon Valley, Route 128, mapa, red',
	'innovation-concentration':
		'I+D, investigación, repartir o concentrar, clústeres de innovación, presupuesto, convexa',
	'innovation-additive':
		'I+D, investigación, contraejemplo, repartir o concentrar, aditivo, aditiva',
	'matching-grants':
		'FRC, Costa Rica, fondo concursable, cofinanciamiento, subsidio, adicionalidad, mochila, clasificación, ranking, proyectos',
	'grant-panel':
		'selección, evaluadores, jurado, ruido, captura, cabildeo, lobby, contactos, conexiones, elegir ganadores',
	'research-tender':
		'FRC, compra pública, subasta, concurso, oferentes, ofertas, unidades de investigación, precio y calidad',
	'pioneer-reward':
		'promoción de exportaciones, mercados nuevos, seguidores, imitación, recompensa, Stein, exportador pionero',
	'self-discovery':
		'Hausmann, Rodrik, búsqueda, imitación, emprendedores, empresarios, diversificación',
	'policy-mix':
		'Imbs, Wacziarg, etapa de desarrollo, diversificación, concentración, combinación de políticas, ingreso',
	pilot: 'programa piloto, experimento, valor de opción, prueba, ensayo, escalar, aprendizaje'
};
