import { halfWidth } from './half-width.js';

describe('text typed on a Chinese keyboard', () => {
  it('becomes ASCII where it stands for ASCII', () => {
    expect(halfWidth('４１０１０５　１９９０－ＡｂＸ，（！）～')).toBe('410105 1990-AbX,(!)~');
  });

  it('is left alone elsewhere', () => {
    expect(halfWidth('豫A12345，张三。「你好」')).toBe('豫A12345,张三。「你好」');
  });
});
