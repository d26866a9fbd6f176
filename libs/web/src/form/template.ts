import type { Field } from '@yichuang/definition';
import { jsxEscape } from 'preact/jsx-runtime';

import type { Scope } from './scope.js';

/** Stands for a typed answer while a template is made; no keyboard has it. */
export const hole = '\uE000';

/** A question as markup, the same for everybody: whole, or cut where a typed answer goes. */
export type Template = readonly string[];

const templates = new WeakMap<Field, Map<string, Template>>();
const templatesPerField = 64;

/** The template of a question as it is asked here, made the first time: questions are few, and forms are drawn many times a second. */
export function templateOf(field: Field, { locale, today, prefix }: Scope, question: string, make: () => string): Template {
  const known = templates.get(field) ?? new Map<string, Template>();
  templates.set(field, known);
  const key = `${locale} ${today} ${prefix}${question}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size === templatesPerField) known.clear();
  const made = make().split(hole);
  known.set(key, made);
  return made;
}

/** The template with a typed answer put in, escaped. */
export const withText = (template: Template, text: string): string => template.join(jsxEscape(text) as string);

/** The template with some of its values chosen. The ids are the service's own, never the browser's. */
export function withChosen([html = '']: Template, ids: readonly string[], mark: 'checked' | 'selected'): string {
  let marked = html;
  for (const id of ids) {
    const value = `value="${id}"`;
    marked = marked.replace(value, `${value} ${mark}`);
  }
  return marked;
}
