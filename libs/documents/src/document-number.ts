/** The number of an official document: `documentNumber('豫公交驾换', 2026, 123)` is `豫公交驾换〔2026〕000123号` (GB/T 9704—2012, 7.2.5). */
export const documentNumber = (prefix: string, year: number, serial: number): string => `${prefix}〔${year}〕${String(serial).padStart(6, '0')}号`;
