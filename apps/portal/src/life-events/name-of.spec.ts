import { lifeEvents } from '@yichuang/services';

import { nameOf } from './name-of.js';

const eventOf = (id: string) => lifeEvents.find((each) => each.id === id) ?? never(id);
const never = (id: string): never => {
  throw new Error(`There is no life event ${id}`);
};

describe('The name of somebody’s life event', () => {
  it('tells twins apart by their names', () => {
    expect(nameOf({ event: eventOf('birth'), answers: { childName: '褚知夏', birthDate: '2026-10-03' } })).toEqual({ zh: '新生儿出生：褚知夏', en: 'A child is born: 褚知夏' });
  });

  it('is that of the event where there is one at a time, or nothing is answered yet', () => {
    expect(nameOf({ event: eventOf('moving-house'), answers: { residentialAddress: '花园路66号' } }).zh).toBe('搬家');
    expect(nameOf({ event: eventOf('birth'), answers: { childName: '' } }).zh).toBe('新生儿出生');
  });
});
