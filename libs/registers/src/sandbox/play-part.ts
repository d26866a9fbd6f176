import type { Text } from '@yichuang/kernel';

import type { Making } from './affairs.js';
import type { PersonaRecord } from './records.js';

/** Writes down who plays a part, on the day the province is invented for. */
export function playPart({ records, setting }: Making, { name, note }: { readonly name: string; readonly note: Text }, documentNumber: string, documentType: PersonaRecord['documentType'] = 'identity-card'): void {
  records.personas.push({ name, documentNumber, documentType, note, asOf: setting.today });
}
