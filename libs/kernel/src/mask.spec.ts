import { maskEmail, maskIdentityNumber, maskName, maskPhone } from './mask.js';

describe('masked personal data', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳明月', '欧***'],
    ['𠮷田', '𠮷*'],
    ['John Smith', 'J*** S****'],
  ])('the name %s shows as %s', (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });

  it('shows neither birth date nor the middle of a phone number', () => {
    expect(maskIdentityNumber('41010519900307123X')).toBe('410***********123X');
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('0371-65551234')).toBe('037******1234');
  });

  it('shows nothing of what is too short to hide a part of', () => {
    expect(maskPhone('1234567')).toBe('*******');
    expect(maskIdentityNumber('')).toBe('');
  });

  it('tells not even the length of an e-mail name', () => {
    expect(maskEmail('zhangsan@example.cn')).toBe('z***@example.cn');
    expect(maskEmail('a@example.cn')).toBe('a***@example.cn');
  });
});
