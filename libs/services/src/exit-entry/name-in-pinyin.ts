import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Loaded with the first name that is spelt: it takes as long as all services together, and few processes spell one. */
const dictionary = () => load('pinyin-pro') as typeof import('pinyin-pro');

export interface SpeltName {
  readonly surname: string;
  readonly given: string;
}

const HAN_NAME = /^\p{Script=Han}{2,6}$/u;
const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '长孙', '夏侯', '轩辕', '端木', '南宫', '宇文', '呼延', '申屠', '太史', '淳于', '单于', '公羊', '赫连', '澹台', '东郭', '西门', '百里', '闻人', '独孤', '拓跋', '完颜', '纳兰', '钟离'];

/** Travel documents write Ü as YU (GB/T 28039). */
const asInDocuments = (syllable: string): string => syllable.replace('v', 'yu').toUpperCase();

function partsOf(name: string): readonly [surname: string, given: string] {
  const isDouble = [...name].length > 2 && doubleSurnames.some((each) => name.startsWith(each));
  const characters = [...name];
  return [characters.slice(0, isDouble ? 2 : 1).join(''), characters.slice(isDouble ? 2 : 1).join('')];
}

/** The usual spelling of a name of Han characters without the dot of minority names; undefined for any other. */
export function spelt(name: string): SpeltName | undefined {
  if (!HAN_NAME.test(name)) return undefined;
  const syllables = dictionary().pinyin(name, { toneType: 'none', type: 'array', surname: 'all', v: true }).map(asInDocuments);
  const { length } = [...partsOf(name)[0]];
  return { surname: syllables.slice(0, length).join(''), given: syllables.slice(length).join('') };
}

/** Every way to read a text, character by character. */
const readingsOf = (text: string): string[] =>
  [...text].reduce<string[]>((before, character) => {
    const { pinyin } = dictionary();
    const readings = new Set([...pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }), ...pinyin(character, { toneType: 'none', type: 'array', surname: 'all', v: true })].map(asInDocuments));
    return before.flatMap((start) => [...readings].map((reading) => start + reading));
  }, ['']);

/** Whether a name may be read like this. */
export function isReading(name: string, { surname, given }: SpeltName): boolean {
  if (!HAN_NAME.test(name)) return false;
  const [family, own] = partsOf(name);
  return readingsOf(family).includes(surname) && readingsOf(own).includes(given);
}
