/** Letters, digits, signs and the space of a Chinese keyboard (U+FF01–U+FF5E, U+3000) as the ASCII ones they stand for. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
