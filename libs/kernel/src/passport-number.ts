/**
 * A passport number, Chinese or foreign: 5 to 20 capitals and digits with at least one digit. China's own (E12345678,
 * EA1234567, G12345678, DE1234567, SE1234567, PE1234567) are among them; no state's format can be refused by its look.
 */
export const isPassportNumber = (text: string): boolean => /^(?=.*\d)[A-Z0-9]{5,20}$/.test(text);
