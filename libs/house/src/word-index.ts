import { halfWidth, type Text } from '@yichuang/kernel';
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { pinyin } from 'pinyin-pro';

import { isOfOthers, isTraditional, matterOf } from './query-words.js';

const comparable = (text: string): string => halfWidth(text).normalize('NFKC').toLowerCase().replaceAll('license', 'licence');
const noise = new Set(['a', 'an', 'the', 'my', 'i', 'to', 'for', 'of', 'in', 'on', 'how', 'do', 'need', 'want', 'get', 'apply']);

/** Pairs of neighbouring characters, which tell Chinese words apart without a dictionary. */
function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Chinese in pairs of characters, the rest in words; words of Latin letters alone also as one, as pinyin is often typed. */
function wordsOf(text: string): string[] {
  const latin = text.match(/[a-z0-9]+/g) ?? [];
  const chinese = text.match(/\p{Script=Han}+/gu) ?? [];
  const joined = chinese.length === 0 && latin.length > 1 ? [latin.join('')] : [];
  return [...latin.filter((word) => !noise.has(word)), ...joined, ...chinese.flatMap(pairs)];
}

/** `换驾照` as `huanjiazhao jiazhao zhao hjz jz z`, so that whoever types the beginning of any part finds it. */
function spelt(text: string, spell: typeof pinyin): string {
  const syllables = spell(text.replace(/\P{Script=Han}/gu, ''), { toneType: 'none', type: 'array' });
  const endings = (parts: readonly string[]): string[] => parts.map((_part, index) => parts.slice(index).join(''));
  return [...endings(syllables), ...endings(syllables.map((syllable) => syllable.charAt(0)))].join(' ');
}

/** `換駕照` as `huanjiazhao huanjia jiazhao`: traditional characters are spelt as the simplified ones are. */
function soundsOf(text: string, spell: typeof pinyin): string[] {
  const syllables = spell(text.replace(/\P{Script=Han}/gu, ''), { toneType: 'none', type: 'array' });
  const neighbours = syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ''}${syllable}`);
  return [...new Set([syllables.join(''), ...neighbours])];
}

/** What people look for by what they call it. */
export interface Findable {
  readonly id: string;
  readonly name: Text;
  readonly keywords: readonly string[];
  readonly summary: Text;
}

/** As it is looked for. */
type Entry = Readonly<Record<string, string>>;

const textsOf = ({ id, name, keywords, summary }: Findable, spell: typeof pinyin): Entry => ({
  id,
  name: comparable(`${name.zh} ${name.en}`),
  keywords: comparable(keywords.join(' ')),
  spelt: [name.zh, ...keywords].map((text) => spelt(text, spell)).join(' '),
  summary: comparable(`${summary.zh} ${summary.en}`),
});

const fields = ['name', 'keywords', 'spelt', 'summary'];

/** Finds things by everyday words, sentences, pinyin and English, the best first. Made once, when the process starts. */
export class WordIndex<T extends Findable> {
  private readonly found: ReadonlyMap<string, T>;

  private constructor(
    private readonly things: readonly T[],
    private readonly index: MiniSearch<Entry>,
    private readonly spell: typeof pinyin,
  ) {
    this.found = new Map(things.map((thing) => [thing.id, thing]));
  }

  /** The dictionary of pinyin takes time and memory: only who searches loads it. */
  static async of<T extends Findable>(things: readonly T[]): Promise<WordIndex<T>> {
    const [{ default: Search }, { pinyin: spell }] = await Promise.all([import('minisearch'), import('pinyin-pro')]);
    const index = new Search<Entry>({
      fields,
      tokenize: (text, field) => (field === 'spelt' ? text.split(' ') : wordsOf(text)),
      processTerm: (term) => term,
    });
    index.addAll(things.map((thing) => textsOf(thing, spell)));
    return new WordIndex(things, index, spell);
  }

  /** All when nothing is asked, none when only words of procedure fit or another authority is meant. A little of what the best one fits is not enough to be shown beside it. */
  search(query: string): readonly T[] {
    if (query.trim() === '') return this.things;
    const text = comparable(query);
    if (isOfOthers(text)) return [];
    const about = new Set(this.listMatches(matterOf(text)).map(({ id }) => String(id)));
    const results = this.listMatches(text).filter(({ id }) => about.has(String(id)));
    const least = (results[0]?.score ?? 0) / 5;
    return results.filter(({ score }) => score >= least).flatMap(({ id }) => this.found.get(String(id)) ?? []);
  }

  private listMatches(text: string): SearchResult[] {
    return this.index.search(text, {
      tokenize: (each) => [...wordsOf(each), ...(isTraditional(each) ? soundsOf(each, this.spell) : [])],
      boost: { name: 2, keywords: 3, spelt: 1.5, summary: 0.5 },
      prefix: true,
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.15 : false),
    });
  }
}
