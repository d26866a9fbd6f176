import { fieldsOf, ListOf, PersonField, ShortText } from '@yichuang/definition';

import { byPlace, firstControlOf, placeOf } from './place.js';

const text = { zh: '问', en: 'Question' };

class Child {
  @ShortText(text) name: string;
  @PersonField(text) parent: object;
}

class Family {
  @ShortText(text) address: string;
  @PersonField(text) subject: object;
  @ListOf(text, Child) children: object[];
}

const fields = fieldsOf(Family);

describe('The place of a problem', () => {
  it.each([
    ['/address', 'address'],
    ['/subject', 'subject.name'],
    ['/subject/documentNumber', 'subject.documentNumber'],
    ['/children', 'children.0.name'],
    ['/children/2', 'children.2.name'],
    ['/children/2/parent', 'children.2.parent.name'],
    ['/children/2/parent/documentNumber', 'children.2.parent.documentNumber'],
    ['/nobody', undefined],
    ['', undefined],
  ])('%s is at the control %s', (pointer, id) => {
    expect(placeOf(fields, pointer)?.id).toBe(id);
  });

  it('follows the order of the page', () => {
    const pointers = ['/children/1/name', '/children', '/subject/documentNumber', '', '/children/0/parent/name', '/subject', '/address'];
    const places = pointers.map((pointer) => ({ pointer, place: placeOf(fields, pointer) }));
    expect(places.sort((a, b) => byPlace(a.place, b.place)).map(({ pointer }) => pointer)).toEqual(['', '/address', '/subject', '/subject/documentNumber', '/children', '/children/0/parent/name', '/children/1/name']);
  });

  it('of a whole question is its first control', () => {
    expect(fields.map((field) => firstControlOf(field))).toEqual(['address', 'subject.name', 'children.0.name']);
  });
});
