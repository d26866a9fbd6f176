import { personFields } from './person-ref.js';
import { field, type FieldKind } from './field.js';
import { normalise } from './normalise.js';

const label = { zh: '项', en: 'Item' };
const uniform = (kind: FieldKind, value: unknown) => normalise(field('x', kind, label), value);

describe('what people type, made uniform,', () => {
  it.each<[FieldKind, unknown, unknown]>([
    ['text', ' 文化路 1 号 ', '文化路 1 号'],
    ['longText', ' 第一行\r\n第二行\r第三行 ', '第一行\n第二行\n第三行'],
    ['idNumber', ' 1101051949１231002x', '11010519491231002X'],
    ['vin', 'lsvaa2180 e2180001', 'LSVAA2180E2180001'],
    ['plateNumber', '豫a 12345', '豫A12345'],
    ['phone', '139 0371 0001', '13903710001'],
    ['phone', '\u202d139 0371 0001\u202c', '13903710001'],
    ['address', '文化路\u202e1号', '文化路1号'],
    ['email', ' cao ＠example.cn', 'cao@example.cn'],
    ['personName', '阿依古丽 • 买买提', '阿依古丽·买买提'],
    ['personName', 'Kim  Minsoo Jr.', 'Kim Minsoo Jr.'],
    ['dateTime', '2026-11-23 09:30', '2026-11-23T09:30'],
    ['multiEnum', ['lock', 'bell', 'lock'], ['lock', 'bell']],
  ])('%s: %j is %j', (kind, typed, kept) => {
    expect(uniform(kind, typed)).toEqual(kept);
  });

  it('reaches into persons and rows, and leaves alone what it does not know', () => {
    const rows = field('rows', 'list', label, { fields: [field('code', 'uscc', label)] });
    expect(normalise(field('p', 'personRef', label, { fields: personFields }), { name: ' 曹斌 ', documentNumber: 'e1 2', other: ' x ' })).toEqual({ name: '曹斌', documentNumber: 'E12', other: ' x ' });
    expect(normalise(rows, [{ code: ' ab 1' }, 7])).toEqual([{ code: 'AB1' }, 7]);
  });

  it.each<[FieldKind, unknown]>([['integer', 7], ['boolean', false], ['personRef', 'x'], ['list', {}], ['text', null]])('leaves a %s that is no text as it is: %j', (kind, value) => {
    expect(uniform(kind, value)).toBe(value);
  });
});
