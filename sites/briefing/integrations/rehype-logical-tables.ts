import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const sides: Record<string, string> = { left: 'cell-start', right: 'cell-end', center: 'cell-center' };

/**
 * Turns a cell's physical alignment into a class. Right-to-left pages then mirror it, and no `style` attribute
 * is written, which the site's Content-Security-Policy would refuse.
 */
export function rehypeLogicalTables() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      const name = sides[String(properties['align'])];
      delete properties['align'];
      if (name) properties['className'] = [name];
    });
  };
}
