import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { anyone } from '../anyone.js';
import { field, type Answers, type FieldKind } from './field.js';
import { Form, type Problem } from './form.js';

const today = '2026-11-23';
const label = { zh: '项', en: 'Item' };
const typed: Answers = { registeredAddress: '河南省郑州市金水区文化路1号', ...lostBicycle.samples[0]?.answers(today, anyone) };

const electric = { kind: 'electric', licenceNumber: 'M12345678' };
const witness = { name: '林梅', documentType: 'passport', documentNumber: 'E12345678' };

function validated(changes: Answers): Answers {
  const answer = lostBicycle.form.validate({ ...typed, ...changes }, { today });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function problems(changes: Answers): readonly Problem[] {
  const answer = lostBicycle.form.validate({ ...typed, ...changes }, { today });
  return answer.ok ? [] : answer.error;
}

const pointers = (changes: Answers): string[] => problems(changes).map(({ pointer, code }) => `${pointer} ${code}`);

/** Of each kind: the field, an answer that is taken and one that is not. Other answers may be needed to be asked for it. */
const kinds: Record<FieldKind, [name: string, good: unknown, bad: unknown, given?: Answers]> = {
  text: ['frameNumber', 'HN654321', 'HN65432'],
  longText: ['story', '放在楼下被人骑走了', 42],
  personName: ['lastRider', '阿依古丽·买买提', '曹斌3'],
  idNumber: ['ownerIdNumber', '11010519491231002X', '110105194912310021'],
  passportNumber: ['ownerPassport', 'E12345678', 'E-1'],
  uscc: ['uscc', '91350100M000100Y43', '91350100M000100Y44'],
  phone: ['contactPhone', '0371-65551234', '1390371000'],
  email: ['insurerEmail', 'cao@example.cn', 'cao.example.cn'],
  date: ['boughtOn', '2024-02-29', '2023-02-29'],
  dateTime: ['lostAt', '2026-11-22T09:05', '2026-11-22T24:00'],
  integer: ['gears', 21, 2.5],
  money: ['price', 19.99, 19.999],
  enum: ['kind', 'pedal', 'monocycle'],
  multiEnum: ['extras', ['lock', 'bell'], ['lock', 'horn']],
  boolean: ['hasWitness', false, 'false'],
  address: ['place', '河南省洛阳市中州路8号', '洛阳'],
  regionCode: ['area', '410302', '41030'],
  plateNumber: ['plate', '豫A12345', 'A12345', electric],
  vin: ['vin', '1M8GDM9AXKP042788', '1M8GDM9A1KP042788', electric],
  licenceNumber: ['licenceNumber', '11010519491231002X', '110105194912310021', electric],
  personRef: ['witness', witness, { ...witness, name: '3' }, { hasWitness: true, witnessPhone: '13903710009' }],
  list: ['marks', [{ part: '车把', mark: '划痕' }], [{ part: '车把在左边和右边都有一些', mark: '划痕' }]],
};

describe('a form', () => {
  it('covers every kind of field', () => {
    expect(new Set(lostBicycle.fields.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each(Object.entries(kinds))('takes a right answer to a field of kind %s', (_kind, [name, good, , given]) => {
    expect(validated({ ...given, [name]: good })[name]).toEqual(good);
  });

  it.each(Object.entries(kinds))('points at a wrong answer to a field of kind %s, in both languages', (_kind, [name, , bad, given]) => {
    const found = problems({ ...given, [name]: bad });
    expect(found).toHaveLength(1);
    expect(found[0]?.pointer).toMatch(new RegExp(`^/${name}(/|$)`));
    expect(found[0]?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(found[0]?.message.en).toMatch(/^[A-Z][\w ,:’-]{10,}/);
  });

  it('refuses a name it does not know, wherever it stands', () => {
    expect(pointers({ colour: 'red' })).toEqual(['/colour unknown']);
    expect(pointers({ 'a/b~c': 1 })).toEqual(['/a~1b~0c unknown']);
    expect(pointers({ marks: [{ part: '车把', mark: '划痕', size: 3 }] })).toEqual(['/marks/0/size unknown']);
  });

  it.each([[[]], [{}], [{ name: '' }]])('takes %j for no answer only where answers have that shape', (empty) => {
    expect(pointers({ gears: empty, insurerEmail: empty, hasWitness: empty }).sort()).toEqual(['/gears type', '/hasWitness type', '/insurerEmail type']);
    expect(pointers({ extras: {}, marks: {} })).toEqual(['/extras type', '/marks type']);
    expect([pointers({ extras: [], insurerEmail: null }), pointers({ insurerEmail: '' })]).toEqual([[], []]);
  });

  it('drops the answer to a question that does not apply', () => {
    expect(validated({ kind: 'pedal', plate: '豫A12345' })).not.toHaveProperty('plate');
    expect(validated({ ...electric, plate: '豫A12345' })).toHaveProperty('plate', '豫A12345');
  });

  it('does not look at the answer to a question that does not apply', () => {
    expect(problems({ kind: 'pedal', plate: 'no plate' })).toEqual([]);
  });

  it('does not ask what hangs on a choice that was left empty', () => {
    const chosen = new Form([
      field('kind', 'enum', label, { options: [{ id: 'lost', label }, { id: 'damaged', label }] }),
      field('place', 'text', label, { when: ({ kind }: Answers) => kind !== undefined && kind !== 'damaged' }),
    ]);
    expect(chosen.validate({ kind: '' }, { today })).toMatchObject({ ok: false, error: [{ pointer: '/kind' }] });
    expect(chosen.validate({ kind: 'lost' }, { today })).toMatchObject({ ok: false, error: [{ pointer: '/place' }] });
  });

  it('asks for what is missing, in words that name it', () => {
    expect(problems({ frameNumber: ' ' })).toEqual([{ pointer: '/frameNumber', code: 'required', message: { zh: '请填写车架号', en: 'Enter frame number' } }]);
    expect(problems({ kind: undefined })).toEqual([{ pointer: '/kind', code: 'required', message: { zh: '请选择车辆种类', en: 'Select kind of bicycle' } }]);
  });

  it('asks for an answer that another one makes necessary', () => {
    expect(pointers({ hasWitness: true })).toEqual(['/witnessPhone required', '/witness required']);
    expect(pointers({ hasWitness: true, witnessPhone: '13903710009', witness: { ...witness, documentNumber: '' } })).toEqual(['/witness/documentNumber required']);
  });

  it('wants a declaration to be made', () => {
    expect(pointers({ truthDeclaration: false })).toEqual(['/truthDeclaration isBoolean']);
    expect(pointers({ truthDeclaration: undefined })).toEqual(['/truthDeclaration required']);
  });

  it.each<[string, Answers, Answers]>([
    ['the fewest characters', { story: '丢失了车子' }, { story: '丢了' }],
    ['the most characters', { story: '车'.repeat(200) }, { story: '车'.repeat(201) }],
    ['the least number', { gears: 1 }, { gears: 0 }],
    ['the greatest number', { gears: 30 }, { gears: 31 }],
    ['the greatest amount', { price: 100_000 }, { price: 100_000.01 }],
    ['no amount below nothing', { price: 0 }, { price: -1 }],
    ['the most choices', { extras: ['lock', 'bell'] }, { extras: ['lock', 'bell', 'basket'] }],
    ['the most rows', { marks: Array(3).fill({ part: '车把', mark: '划痕' }) }, { marks: Array(4).fill({ part: '车把', mark: '划痕' }) }],
    ['the day of filing at the latest', { boughtOn: today }, { boughtOn: '2026-11-24' }],
    ['a day at the earliest', { boughtOn: '2000-01-01' }, { boughtOn: '1999-12-31' }],
    ['the end of the day of filing at the latest', { lostAt: `${today}T23:59` }, { lostAt: '2026-11-24T00:00' }],
  ])('keeps to %s', (_bound, within, beyond) => {
    expect(problems(within)).toEqual([]);
    expect(problems(beyond).map(({ pointer }) => pointer)).toEqual(Object.keys(beyond).map((name) => `/${name}`));
  });

  it('points into the row that is wrong', () => {
    expect(pointers({ marks: [{ part: '车把', mark: '划痕' }, { part: '车铃' }] })).toEqual(['/marks/1/mark required']);
    expect(pointers({ marks: ['划痕'] })).toEqual(['/marks/0 type']);
  });

  it('makes codes uniform and trims what is typed', () => {
    expect(validated({ lastRider: ' 曹斌 ', ownerPassport: 'ｅ1234 5678' })).toMatchObject({ lastRider: '曹斌', ownerPassport: 'E12345678' });
  });

  it.each([null, 'text', 7, []])('is a set of answers, not %j', (input) => {
    const answer = lostBicycle.form.validate(input, { today });
    expect(answer.ok ? [] : answer.error).toContainEqual(expect.objectContaining({ pointer: '', code: 'type' }));
  });

  it('does not depend on what only a register can answer: it may be silent, and only a person says no', () => {
    const { registeredAddress: _, ...rest } = typed;
    expect(lostBicycle.form.validate(rest, { today }).ok).toBe(true);
  });
});
