import { field, type FieldKind, type FieldOptions } from './field.js';
import { Form } from './form.js';

const label = { zh: '项', en: 'Item' };

/** The fault a form finds with an answer, if any. */
function faultOf(kind: FieldKind, answer: unknown, options: FieldOptions = {}): string | undefined {
  const checked = new Form([field('x', kind, label, options)]).validate({ x: answer }, { today: '2026-11-23' });
  return checked.ok ? undefined : checked.error.map(({ code }) => code).join();
}

describe('a right answer', () => {
  it.each([
    ['of the holder’s identity number', '11010519491231002X', undefined],
    ['of a passport of 5 characters', 'AB123', undefined],
    ['of a passport of 17 characters', 'A1234567890123456', undefined],
    ['of 18 characters without their check character', '110105194912310021', 'isLicenceNumber'],
    ['of 18 letters and digits', 'A12345678901234567', 'isLicenceNumber'],
    ['of 19 characters', 'A123456789012345678', 'isLicenceNumber'],
    ['of 4 characters', 'AB12', 'isLicenceNumber'],
    ['of letters alone', 'PASSPORT', 'isLicenceNumber'],
  ])('may be a licence number %s: %s', (_what, number, fault) => {
    expect(faultOf('licenceNumber', number)).toBe(fault);
  });

  it.each<[FieldKind, string, string | undefined]>([
    ['text', '车架号 a-1，𠮷', undefined],
    ['text', 'a\u0000b', 'isPlain'],
    ['text', 'a\ud83d', 'isPlain'],
    ['text', '第一行\n第二行', 'isOneLine'],
    ['longText', '第一行\n第二行\t后', undefined],
    ['longText', 'a\u0007b', 'isPlain'],
    ['address', '文化路1号\u0000', 'isPlain'],
    ['email', 'a\ud83d@example.cn', 'isEmail'],
    ['address', '𠮷𠮷𠮷𠮷', 'isAddress'],
  ])('in a %s can be written and kept: %j', (kind, text, fault) => {
    expect(faultOf(kind, text)).toBe(fault);
  });

  it.each([
    ['曹斌', undefined],
    ['阿依古丽·买买提', undefined],
    ['𠮷田', undefined],
    ["O'NEILL-SMITH, J.R.", undefined],
    ['曹', 'isPersonName'],
    ['曹 斌', 'isPersonName'],
    ['曹斌2', 'isPersonName'],
    ['·买买提', 'isPersonName'],
  ])('is a name: %s', (name, fault) => {
    expect(faultOf('personName', name)).toBe(fault);
  });

  it.each([
    [0, undefined],
    [0.07, undefined],
    [1_234_567.89, undefined],
    [0.001, 'isMoney'],
    [-0.01, 'isMoney'],
    [1e300, 'isMoney'],
    ['1', 'isMoney'],
  ])('is an amount in whole fen: %j', (amount, fault) => {
    expect(faultOf('money', amount)).toBe(fault);
  });

  it('is counted in characters, however many units they take', () => {
    expect(faultOf('text', '𠮷𠮷', { maxLength: 2 })).toBeUndefined();
    expect(faultOf('text', '𠮷𠮷𠮷', { maxLength: 2 })).toBe('maxLength');
  });

  it('is told one fault at a time, the kind before the bounds', () => {
    expect(faultOf('text', 7, { minLength: 5 })).toBe('isText');
    expect(faultOf('date', '2026-02-30', { notAfter: 'today' })).toBe('isDate');
    expect(faultOf('date', '2026-11-24', { notAfter: 'today' })).toBe('notAfter');
  });
});
