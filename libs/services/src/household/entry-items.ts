import { bloodTypeWords, educationWords, militaryWords, type EntryItems } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** Every item that nobody has told yet. */
export const noItems: EntryItems = { marriageKind: null, education: null, employer: null, occupation: null, heightCm: null, bloodType: null, militaryService: null };

const word = (words: Readonly<Record<string, Text>>, id: string | null): string => (id === null ? '' : (words[id]?.zh ?? id));

/** Items of an entry as the page words them; empty where it says nothing. */
export const itemsInWords = ({ education, employer, occupation, heightCm, bloodType, militaryService }: EntryItems) => ({
  education: word(educationWords, education),
  employer: employer ?? '',
  occupation: occupation ?? '',
  height: heightCm === null ? '' : String(heightCm),
  'blood-type': word(bloodTypeWords, bloodType),
  'military-service': militaryService === 'serving' ? '服现役' : word(militaryWords, militaryService),
});
