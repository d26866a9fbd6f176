import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { Raw } from '../raw.js';

type Json = Readonly<Record<string, unknown>>;

interface Fixture {
  readonly name: string;
  readonly options: Json;
  readonly html: string;
}

/** A fixture asks for something our component does not offer. */
class NotOffered extends Error {}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Options of a fixture. Those that nobody reads are options our component does not have: the fixture does not apply. */
export class Given {
  private readonly read = new Set<string>();
  private readonly parts: Given[] = [];

  constructor(private readonly options: Json) {}

  value(key: string): unknown {
    this.read.add(key);
    return this.options[key] ?? undefined;
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.value(key);
    return typeof value === 'boolean' ? value : undefined;
  }

  part(key: string): Given | undefined {
    const value = this.value(key);
    return isObject(value) ? this.keep(new Given(value)) : undefined;
  }

  list(key: string): Given[] {
    return this.items(this.value(key));
  }

  /** Items of a list that was read already. */
  items(list: unknown): Given[] {
    if (list === undefined) return [];
    return Array.isArray(list) ? list.map((each) => this.item(each)) : notOffered();
  }

  /** What stands under `text` (escaped) or `html` (as it is), with a prefix such as `title` in `titleText`. */
  content(prefix = ''): ComponentChildren {
    const [html, text] = prefix ? [`${prefix}Html`, `${prefix}Text`] : ['html', 'text'];
    const markup = this.text(html);
    return markup ? Raw({ html: markup }) : this.text(text);
  }

  /** One of the modifiers we offer, from a class such as `govuk-tag--green`. */
  modifier<M extends string>(block: string, offered: readonly M[]): M | undefined {
    const classes = this.text('classes');
    if (classes === undefined) return undefined;
    const found = offered.find((each) => `${block}--${each}` === classes);
    if (!found) throw new NotOffered();
    return found;
  }

  requireAllRead(): void {
    for (const [key, value] of Object.entries(this.options)) if (!this.read.has(key) && value !== null && value !== undefined) throw new NotOffered();
    for (const part of this.parts) part.requireAllRead();
  }

  private item(value: unknown): Given {
    if (!isObject(value)) throw new NotOffered();
    return this.keep(new Given(value));
  }

  private keep(part: Given): Given {
    this.parts.push(part);
    return part;
  }
}

/** Says that a fixture lies outside what the component offers. */
export function notOffered(): never {
  throw new NotOffered();
}

const folder = join(process.cwd(), 'node_modules/govuk-frontend/dist/govuk/components');

function fixturesOf(component: string): readonly Fixture[] {
  const file = JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')) as { readonly fixtures: readonly Fixture[] };
  return file.fixtures;
}

function drawn({ options }: Fixture, draw: (given: Given) => VNode): string | undefined {
  const given = new Given(options);
  try {
    const html = renderToString(draw(given));
    given.requireAllRead();
    return html;
  } catch (error) {
    if (error instanceof NotOffered) return undefined;
    throw error;
  }
}

/** Compares our component with every fixture of govuk-frontend that asks for nothing but what it offers: so many of them. */
export function describeFixtures(component: string, count: number, draw: (given: Given) => VNode): void {
  const fixtures = fixturesOf(component).map((fixture) => ({ ...fixture, ours: drawn(fixture, draw) })).filter(({ ours }) => ours !== undefined);
  describe(`${component} equals govuk-frontend`, () => {
    it.each(fixtures)('$name', ({ ours = '', html }) => expect(normalised(ours)).toEqual(normalised(html)));
    it(`in ${count} cases`, () => expect(fixtures).toHaveLength(count));
  });
}

const token = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;
const voidElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'path']);
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&ctdot;': '⋯', '&amp;': '&' };

const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|ctdot|amp);/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, ' ').trim();

/** Markup as lines that differ only where browsers would see a difference: no white space, attributes sorted. */
export function normalised(html: string): readonly string[] {
  return [...html.matchAll(token)].flatMap(([, closing, name = '', attributes = '', , text]) => {
    if (text !== undefined) return plain(text) ? [plain(text)] : [];
    if (closing) return voidElements.has(name) ? [] : [`</${name}>`];
    return [`<${[name, ...[...attributes.matchAll(attribute)].map(([, key = '', value = '']) => `${key}="${plain(value)}"`).sort()].join(' ')}>`];
  });
}
