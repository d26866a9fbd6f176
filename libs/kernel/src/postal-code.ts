/** A postal code of China: six digits. */
export const isPostalCode = (text: string): boolean => /^\d{6}$/.test(text);
