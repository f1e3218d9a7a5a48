import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What remark-rehype writes in English, and the arrow that must point the way the text began. */
const words = {
  ar: { label: 'الحواشي', back: 'العودة إلى موضع الحاشية', arrow: '↪' },
  en: { label: 'Footnotes', back: 'Back to reference', arrow: '↩' },
};

/** Says the footnotes' heading and their links back in the language of the file's folder (`…/ar/…`). */
export function rehypeLocalizedFootnotes() {
  return (tree: Root, file: VFile): void => {
    const lang = /[/\\]ar[/\\]/.test(file.path ?? '') ? 'ar' : 'en';
    visit(tree, 'element', (element) => {
      const { properties } = element;
      if (properties['id'] === 'footnote-label') setText(element, words[lang].label);
      if ('dataFootnoteBackref' in properties) {
        const number = /[0-9-]+$/.exec(String(properties['ariaLabel']))?.[0] ?? '';
        properties['ariaLabel'] = `${words[lang].back} ${number}`.trim();
        const [first] = element.children;
        if (first?.type === 'text') first.value = words[lang].arrow;
      }
    });
  };
}

function setText(element: Element, value: string): void {
  element.children = [{ type: 'text', value }];
}
