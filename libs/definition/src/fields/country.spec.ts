import { Country, ForeignCountry, ForeignNationality } from './country.js';
import { fieldsOf } from './decorators.js';
import { Form } from './form.js';

const text = (zh: string) => ({ zh, en: zh });

class Traveller {
  @Country(text('出生地'), { required: false }) birthCountry?: string;
  @ForeignCountry(text('签发国'), { required: false }) issuer?: string;
  @ForeignNationality(text('国籍'), { required: false }) nationality?: string;
}

const form = new Form([...fieldsOf(Traveller)]);
const takes = (answers: object): boolean => form.validate(answers, { today: '2026-11-23' }).ok;

describe('a country', () => {
  it('is one that there is, by its three letters', () => {
    expect([takes({ birthCountry: 'DEU' }), takes({ birthCountry: 'HKG' }), takes({ birthCountry: 'DDD' }), takes({ birthCountry: '德国' })]).toEqual([true, true, false, false]);
  });

  it('is not China where a foreign one is asked for', () => {
    for (const code of ['CHN', 'HKG', 'MAC', 'TWN']) expect([takes({ issuer: code }), takes({ nationality: code })]).toEqual([false, false]);
  });

  it('is none for those who are citizens nowhere', () => {
    expect([takes({ nationality: 'XXA' }), takes({ issuer: 'XXA' }), takes({ birthCountry: 'XXA' })]).toEqual([true, false, false]);
  });
});
