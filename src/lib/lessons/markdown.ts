import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type {} from 'mdast-util-math';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkMath)
	.use(remarkDirective)
	.use(withPlacesOfAttributes);

/** A text as a tree, every node with its place in the source. */
export function parseMarkdown(source: string): Root {
	return parser.parse(source);
}

/** A source as the engine reads it: one kind of line end, no byte order mark. */
export function normaliseSource(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** remark-directive leaves out where the attributes and the closing fence are; messages need it. */
function withPlacesOfAttributes(this: Processor) {
	const data = this.data();
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		directiveFromMarkdown({ verbose: true })
	];
}
