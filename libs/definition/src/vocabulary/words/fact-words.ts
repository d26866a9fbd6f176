import type { Text } from '@yichuang/kernel';

import type { FactQuery } from '../../facts.js';
import { educationWords, findPageWord } from '../page-words.js';
import { codesOfKinds } from './codes-of-kinds.js';
import { codesOfPeople } from './codes-of-people.js';
import { codesOfStatus, particularCodes } from './codes-of-status.js';
import { codesOfVehicles } from './codes-of-vehicles.js';
import { drivingWords } from './driving-words.js';
import { generalWords, particularWords } from './general-words.js';
import { keyWords } from './keys.js';
import { personWords } from './person-words.js';
import { licenceDetails, publicOrderWords } from './public-order-words.js';
import { questions } from './questions.js';
import { registers } from './registers.js';
import { travelWords } from './travel-words.js';
import { vehicleWords } from './vehicle-words.js';
import type { Words, WordsOfQuestion } from './words.js';

/** Names of the properties of answers; a property has one name wherever it occurs, but for a few. */
export const propertyWords: Words = { ...generalWords, ...personWords, ...drivingWords, ...vehicleWords, ...travelWords, ...publicOrderWords, ...licenceDetails };

/** The order in which properties are read: registers keep none. */
const places = new Map(Object.keys(propertyWords).map((property, place) => [property, place]));
const placeOf = (property: string): number => places.get(property) ?? places.size;

export const inReadingOrder = (properties: Iterable<string>): string[] => [...properties].sort((one, other) => placeOf(one) - placeOf(other));

/** Names of the codes in answers, by property. */
export const codeWords: WordsOfQuestion = { ...codesOfPeople, ...codesOfVehicles, ...codesOfKinds, ...codesOfStatus };

/** Properties that are amounts in yuan. */
export const inYuan: ReadonlySet<string> = new Set(['fine', 'amount', 'agreedAmount', 'registeredCapital']);

type Asked = Pick<FactQuery, 'register' | 'query'>;

/** Codes and names come from registers, so a word is only what stands in the list itself. */
function find(words: Words | undefined, word: string): Text | undefined {
  const pair = words && Object.hasOwn(words, word) ? words[word] : undefined;
  return pair && { zh: pair[0], en: pair[1] };
}

const itself = (word: string): Text => ({ zh: word, en: word });
const questionOf = ({ register, query }: Asked): string => `${register}.${query}`;

/** A register without a name is called as the code calls it. */
export const registerName = (register: string): Text => find(registers, register) ?? itself(register);

export const findQuestionName = ({ register, query }: Asked): Text | undefined => find(questions[register], query);

/** What a register was asked, as a heading: the register, and which of its questions. */
export function factName(asked: Asked): Text {
  const [register, question] = [registerName(asked.register), findQuestionName(asked) ?? itself(asked.query)];
  return { zh: `${register.zh}·${question.zh}`, en: `${register.en}: ${question.en}` };
}

export const findPropertyName = (asked: Asked, property: string): Text | undefined => find(particularWords[questionOf(asked)], property) ?? find(propertyWords, property);

/** The name of a property in the answers to a question; a property nobody named is called as the code calls it. */
export const propertyName = (asked: Asked, property: string): Text => findPropertyName(asked, property) ?? itself(property);

/** Properties that say what the page of the population register does, in its words. */
const onPage: ReadonlySet<string> = new Set(['ethnicity', 'before', 'after']);
const educations: ReadonlyMap<string, Text> = new Map(Object.entries(educationWords));

function findWordOfPage(property: string, value: string): Text | undefined {
  if (property === 'education') return educations.get(value);
  return onPage.has(property) ? findPageWord(value) : undefined;
}

/** The name of a code; undefined for what is no code. */
export const findCodeName = (asked: Asked, property: string, code: string): Text | undefined => find(particularCodes[questionOf(asked)]?.[property], code) ?? find(codeWords[property], code) ?? findWordOfPage(property, code);

/** What was asked about, as people say it; a question about consent names who is asked and for whom. Empty when the applicant left it blank. */
export function keyInWords({ register, key }: FactQuery): Text {
  const all = key.split('>');
  const words = (register === 'consent' ? all.slice(2) : all).filter((part) => part !== '').map((part) => find(keyWords, part) ?? itself(part));
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
}
