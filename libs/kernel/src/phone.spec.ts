import { isMobilePhone, isPhone } from './phone.js';

describe('a phone number', () => {
  it.each(['13812345678', '19900000000'])('%s is a mobile number', (phone) => {
    expect(isMobilePhone(phone)).toBe(true);
    expect(isPhone(phone)).toBe(true);
  });

  it.each(['0371-65551234', '037165551234', '010-66551234-802', '021-66551234', '0379-2345678'])('%s is a landline', (phone) => {
    expect(isMobilePhone(phone)).toBe(false);
    expect(isPhone(phone)).toBe(true);
  });

  it.each(['12812345678', '1381234567', '138123456789', '+8613812345678', '65551234', '0371-05551234', '0071-65551234', '110', ''])('%s is none', (phone) => {
    expect(isPhone(phone)).toBe(false);
  });
});
