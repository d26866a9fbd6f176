/** An address as the registers write it. */
export const written = (address: string): string => address.replace(/\s/g, '');
