import { jsxEscape } from 'preact/jsx-runtime';

/** Stands for what differs from one page to the next while a template is made; no keyboard has it. */
export const hole = '\uE000';

/** A part of a page as markup, the same for everybody: whole, or cut where something is put in. */
export type Template = readonly string[];

const templates = new WeakMap<object, Map<string, Template>>();
const templatesPerOwner = 64;

/**
 * The template of what is drawn for its owner: made the first time, because there are few and they are drawn many times a
 * second. `words` are what it depends on besides its owner.
 */
export function templateOf(owner: object, words: string, make: () => string): Template {
  const known = templates.get(owner) ?? new Map<string, Template>();
  templates.set(owner, known);
  const found = known.get(words);
  if (found) return found;
  if (known.size === templatesPerOwner) known.clear();
  const made = make().split(hole);
  known.set(words, made);
  return made;
}

/** A text as markup. */
export const escaped = (text: string): string => jsxEscape(text) as string;

/** The template with a typed answer put in, escaped. */
export const withText = (template: Template, text: string): string => template.join(escaped(text));

/** The template with markup of ours put in, a piece into each hole. */
export const withMarkup = (template: Template, ...pieces: readonly string[]): string => template.map((part, hole) => part + (pieces[hole] ?? '')).join('');

/** The template with some of its values chosen. The ids are the service's own, never the browser's. */
export function withChosen([html = '']: Template, ids: readonly string[], mark: 'checked' | 'selected'): string {
  let marked = html;
  for (const id of ids) {
    const value = `value="${id}"`;
    marked = marked.replace(value, `${value} ${mark}`);
  }
  return marked;
}
