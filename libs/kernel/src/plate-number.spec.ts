import { isPlateNumber } from './plate-number.js';

describe('a plate number', () => {
  it.each(['豫A12345', '豫A8K26Q', '豫U0001A', '京QAB123', '豫AD12345', '豫AFA1234', '豫A12345D', '豫A1234挂', '豫A1234学', '豫A1234警', '粤Z1234港', '粤ZAB12澳'])(
    '%s is one',
    (plate) => {
      expect(isPlateNumber(plate)).toBe(true);
    },
  );

  it.each(['豫A1234', '豫A123456', '豫AI2345', '豫AO2345', '豫I12345', '豫O12345', '宋A12345', 'A12345', '豫A·12345', '豫a12345', '豫AL12345', '豫A12345L', '豫AD1234A', '豫Z1234港', '豫A12345挂', ''])(
    '%s is none',
    (plate) => {
      expect(isPlateNumber(plate)).toBe(false);
    },
  );
});
