import { field, type FieldKind, type FieldOptions } from './field.js';
import { missing } from './messages.js';

const inEnglish = (kind: FieldKind, label: string, options: FieldOptions = {}) => missing(field('x', kind, { zh: '车架号', en: label }, options)).en;

describe('the words for an answer that is missing', () => {
  it('ask to enter, to select or to tick, as the question is answered', () => {
    expect(inEnglish('text', 'Frame number')).toBe('Enter frame number');
    expect(inEnglish('enum', 'Kind of bicycle')).toBe('Select kind of bicycle');
    expect(inEnglish('boolean', 'Someone saw it')).toBe('Select someone saw it');
    expect(inEnglish('boolean', 'I did not sell it', { mustBeTrue: true })).toBe('Read and tick “I did not sell it”');
    expect(missing(field('x', 'text', { zh: '车架号', en: 'Frame number' })).zh).toBe('请填写车架号');
  });

  it('leave an abbreviation its capitals', () => {
    expect(inEnglish('vin', 'VIN of the motor')).toBe('Enter VIN of the motor');
  });
});
