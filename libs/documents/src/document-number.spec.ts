import { documentNumber } from './document-number.js';

describe('the number of a document', () => {
  it('is prefix, year and serial as official papers write them', () => {
    expect(documentNumber('豫公（交）驾换', 2026, 123)).toBe('豫公（交）驾换〔2026〕000123号');
  });

  it('grows beyond six digits rather than repeat itself', () => {
    expect(documentNumber('豫公受', 2026, 12_345_678)).toBe('豫公受〔2026〕12345678号');
  });
});
