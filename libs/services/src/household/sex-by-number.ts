import { parseIdentityNumber } from '@yichuang/kernel';

/** Sex as an identity number tells it; undefined for other documents. */
export function sexByNumber(documentNumber: string): 'male' | 'female' | undefined {
  const parsed = parseIdentityNumber(documentNumber);
  return parsed.ok ? parsed.value.sex : undefined;
}
