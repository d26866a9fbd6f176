import { effectKind, effectKinds } from './effects.js';

describe('effects', () => {
  it('are changes of a register as data', () => {
    const paint = effectKind<{ readonly colour: string }>('effects-spec', 'paint');
    expect(paint({ colour: 'red' })).toEqual({ register: 'effects-spec', kind: 'paint', data: { colour: 'red' } });
    expect(effectKinds()).toContain(paint);
  });

  it('have one declaration each', () => {
    effectKind('effects-spec', 'scrap');
    expect(() => effectKind('effects-spec', 'scrap')).toThrow('effects-spec.scrap is declared twice');
  });
});
