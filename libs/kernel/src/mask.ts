const hidden = (text: string, head: number, tail: number): string =>
  text.length > head + tail ? text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail) : '*'.repeat(text.length);

/** `张**`; of a Latin name the initials: `J*** S****`. */
export const maskName = (name: string): string => name.replace(/(?<=\S)\S/gu, '*');

/** `410***********123X`: the birth date is hidden. */
export const maskIdentityNumber = (number: string): string => hidden(number, 3, 4);

/** `138****5678`. */
export const maskPhone = (phone: string): string => hidden(phone, 3, 4);

/** `z***@example.cn`: not even the length of the name is told. */
export const maskEmail = (email: string): string => email.replace(/^(.).*(?=@)/u, '$1***');
