import { takenOut } from './taken-out.js';

const [photo, report, another] = [{ material: 'photo', upload: 'a' }, { material: 'report', upload: 'b' }, { material: 'photo', upload: 'c' }];

describe('what is taken out of a draft', () => {
  it('is a file that was removed or replaced', () => {
    expect(takenOut([photo, report], [report])).toEqual(['a']);
    expect(takenOut([photo, report], [report, another])).toEqual(['a']);
  });

  it('is nothing that is still to be handed in', () => {
    expect(takenOut([photo], [photo, report])).toEqual([]);
  });
});
