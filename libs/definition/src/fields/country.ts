import { listCountries, type Text } from '@yichuang/kernel';

import { Choice, type Choices } from './decorators.js';
import type { FieldOptions } from './field.js';

const all: Choices = Object.fromEntries(listCountries().map(({ code, name }) => [code, name]));

const { CHN: _mainland, HKG: _hongKong, MAC: _macao, TWN: _taiwan, ...abroad } = all;

/** What passports say of those who are citizens of no country (ICAO Doc 9303). */
const ofNoCountry: Choices = {
  XXA: { zh: '无国籍人', en: 'Stateless person' },
  XXB: { zh: '难民（1951年《难民地位公约》）', en: 'Refugee under the 1951 Convention' },
  XXC: { zh: '其他难民', en: 'Other refugee' },
};

const among =
  (choices: Choices) =>
  (label: Text, options: FieldOptions = {}): PropertyDecorator =>
    Choice(label, choices, { ...options, byName: true });

/** A country or region, by the three letters of ISO 3166-1. */
export const Country = among(all);
/** One that is not China. */
export const ForeignCountry = among(abroad);
/** The nationality of a foreigner. */
export const ForeignNationality = among({ ...abroad, ...ofNoCountry });
