const form = /^([1-9]\d{1,6})-(\d{2})-(\d)$/;

/** Whether this is a number of the Chemical Abstracts Service whose check digit is right (digits counted from the right, weighted by place, modulo 10). */
export function isCasNumber(text: string): boolean {
  const [, head = '', tail = '', check] = form.exec(text) ?? [];
  const digits = [...(head + tail)].reverse();
  return check !== undefined && digits.reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 10 === Number(check);
}
