import { describe, expect, test } from 'vitest';
import { withPlainFields } from '../../src/lib/server/plain-fields-plugin.ts';

/** What the module's `result` is once its private fields are plain. */
function resultOf(code: string): unknown {
	return new Function(`${withPlainFields(code)}; return result;`)();
}

describe('withPlainFields', () => {
	test('leaves no private field, method or accessor', () => {
		const code =
			'class Box { #size = 1; #grow() { this.#size++; } get #area() { return this.#size; } }';
		expect(withPlainFields(code)).toBe(
			'class Box { _0 = 1; _1() { this._0++; } get _2() { return this._0; } }'
		);
	});

	test('does what the module did', () => {
		const code = `class Box {
			#size = 2;
			static #made = 0;
			constructor() { Box.#made++; }
			#twice() { return 2 * this.#size; }
			static tell(box) { return [box.#twice(), box?.#size, #size in box, #size in {}, Box.#made]; }
		}
		const result = Box.tell(new Box())`;
		expect(resultOf(code)).toEqual([4, 2, true, false, 1]);
	});

	test('keeps apart what is private in a class and in one that extends it', () => {
		const code = `class Base { #name = 'base'; base() { return this.#name; } }
		class Derived extends Base { #name = 'derived'; derived() { return this.#name; } }
		const both = new Derived();
		const result = [both.base(), both.derived()]`;
		expect(resultOf(code)).toEqual(['base', 'derived']);
	});

	test('knows to which class a name belongs where one stands in another', () => {
		const code = `class Outer {
			#name = 'outer';
			inner() {
				const outer = this;
				class Inner extends Object { #own = 'inner'; tell() { return outer.#name + this.#own; } }
				return new Inner().tell();
			}
		}
		const result = new Outer().inner()`;
		expect(resultOf(code)).toBe('outerinner');
	});

	test('touches no text that only looks like a private name', () => {
		const code = "const at = '#main'; const pattern = /#size/; // this.#size";
		expect(withPlainFields(code)).toBe(code);
	});

	test('throws when the plain name is taken', () => {
		expect(() => withPlainFields('class Box { #size = 1; _0 = 2; }')).toThrow('_0');
	});
});
