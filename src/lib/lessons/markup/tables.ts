import type { Element, ElementContent } from 'hast';
import type { Table } from 'mdast';
import { startOf, type Compilation } from '../compilation.ts';

type Cell = Table['children'][number]['children'][number];

/**
 * A table in a box of its own that scrolls on a narrow screen, also by keyboard. If its first
 * corner is empty, the first column names the rows.
 */
export function renderTable(
	node: Table,
	cellHtml: (cell: Cell) => ElementContent[],
	compilation: Compilation
): Element[] {
	const corner = node.children[0]?.children[0];
	const namesRows = corner !== undefined && isEmpty(corner);
	const [head, ...rows] = node.children.map((row, rowNumber) =>
		element(
			'tr',
			{},
			row.children.map((cell, column) => {
				if (rowNumber === 0 && column > 0 && isEmpty(cell))
					compilation.report(startOf(cell), 'this column has no heading; give every column one');
				const scope = isEmpty(cell)
					? null
					: rowNumber === 0
						? 'col'
						: namesRows && column === 0
							? 'row'
							: null;
				const align = node.align?.[column];
				return element(
					scope === null ? 'td' : 'th',
					{
						...(scope === null ? {} : { scope }),
						...(align ? { style: `text-align:${align}` } : {})
					},
					cellHtml(cell)
				);
			})
		)
	);
	compilation.tables += 1;
	const section = compilation.headings.findLast(
		({ id }) => (compilation.placeOfHeading.get(id) ?? 0) < startOf(node)
	);
	const label = compilation.context.words.table(compilation.tables, section?.text ?? '');
	return [
		element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: label }, [
			element('table', {}, [
				...(head ? [element('thead', {}, [head])] : []),
				...(rows.length > 0 ? [element('tbody', {}, rows)] : [])
			])
		])
	];
}

function isEmpty(cell: Cell): boolean {
	return cell.children.length === 0;
}

function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[]
): Element {
	return { type: 'element', tagName, properties, children };
}
