import { isPassportNumber } from './passport-number.js';

describe('a passport number', () => {
  it.each(['E12345678', 'EA1234567', 'G12345678', 'DE1234567', 'SE1234567', 'PE1234567', '533380006', 'C01X00T47', 'AB123'])('%s is one', (number) => {
    expect(isPassportNumber(number)).toBe(true);
  });

  it.each(['E123', 'PASSPORT', 'E1234-5678', 'e12345678', '护照12345', 'E12345678901234567890', ''])('%s is none', (number) => {
    expect(isPassportNumber(number)).toBe(false);
  });
});
