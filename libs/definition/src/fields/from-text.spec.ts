import { lostBicycle } from '../../../../test/support/lost-bicycle.js';
import { answersFromText } from './from-text.js';

const read = (posted: Parameters<typeof answersFromText>[1]) => answersFromText(lostBicycle.fields, posted);

describe('answers from what a page posted', () => {
  it('are numbers, choices and texts, each of its own type', () => {
    expect(read({ gears: '7', price: ' 19.99 ', kind: 'pedal', frameNumber: 'HN123456' })).toMatchObject({ gears: 7, price: 19.99, kind: 'pedal', frameNumber: 'HN123456' });
  });

  it('take the digits of a Chinese keyboard for digits', () => {
    expect(read({ gears: ' １２', price: '１９．５０' })).toMatchObject({ gears: 12, price: 19.5 });
  });

  it('keep what is no number as text, so that it can be pointed at', () => {
    expect(read({ gears: 'seven', price: '1e3' })).toMatchObject({ gears: 'seven', price: '1e3' });
    expect(read({ gears: '0x10' })).toMatchObject({ gears: '0x10' });
    expect(read({ gears: ' ' })).not.toHaveProperty('gears');
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('read %s as a yes or a no', (posted, expected) => {
    expect(read({ hasWitness: posted })).toMatchObject({ hasWitness: expected });
  });

  it('have no yes or no where none was chosen', () => {
    expect(read({ hasWitness: '' })).not.toHaveProperty('hasWitness');
    expect(read({})).not.toHaveProperty('hasWitness');
  });

  it('hold one or several choices as a list', () => {
    expect(read({ extras: 'lock' })).toMatchObject({ extras: ['lock'] });
    expect(read({ extras: ['lock', 'bell'] })).toMatchObject({ extras: ['lock', 'bell'] });
    expect(read({})).toMatchObject({ extras: [] });
  });

  it('hold nothing that cannot be kept', () => {
    expect(read({ frameNumber: 'HN\u0000123\ud83d456' })).toMatchObject({ frameNumber: 'HN123456' });
    expect(read({ extras: ['lock\u0000', 'bell'] })).toMatchObject({ extras: ['lock', 'bell'] });
  });

  it('hold nothing of what is no text', () => {
    const posted = JSON.parse('{ "frameNumber": { "a": 1 }, "extras": [1, "bell"], "gears": null, "hasWitness": true }') as Parameters<typeof read>[0];
    expect(read(posted)).toMatchObject({ extras: ['bell'] });
    expect(read(posted)).not.toHaveProperty('frameNumber');
  });

  it('gather a person from its parts', () => {
    expect(read({ 'witness.name': '林梅', 'witness.documentType': 'passport' })).toMatchObject({ witness: { name: '林梅', documentType: 'passport' } });
  });

  it('gather rows in the order of their numbers and leave out empty ones', () => {
    const posted = { 'marks.10.part': '车铃', 'marks.2.part': '车把', 'marks.2.mark': '划痕', 'marks.3.part': '', 'marks.3.mark': '', 'marks.x.part': '车筐' };
    expect(read(posted)).toMatchObject({ marks: [{ part: '车把', mark: '划痕' }, { part: '车铃' }] });
  });

  it('gather no more rows than it takes to say that they are too many', () => {
    const posted = Object.fromEntries(Array.from({ length: 5_000 }, (_, row) => [`marks.${row}.part`, '车铃']));
    expect(read(posted)['marks']).toHaveLength(3 + 10);
  });

  it('leave out names that no field has', () => {
    expect(read({ colour: 'red' })).not.toHaveProperty('colour');
  });
});
