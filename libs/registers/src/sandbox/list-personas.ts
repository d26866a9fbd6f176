import type { DocumentType } from '@yichuang/definition';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { Query } from '@yichuang/platform';

/** Someone of the sandbox province with a part to play. */
export interface ListedPersona {
  readonly name: string;
  readonly documentNumber: string;
  readonly documentType: DocumentType;
  /** Their own name, as the registers have it. */
  readonly called: string;
  readonly note: Text;
  /** The day they were invented for: what is said of days in their lives is counted from it. Null in an older sandbox. */
  readonly asOf: CivilDate | null;
}

/** Whose number was corrected has the new one. */
const select = `SELECT s.name, coalesce(p.id_number, s.document_number) AS "documentNumber", s.document_type AS "documentType", coalesce(p.name, f.name, e.name) AS called, s.note, s.as_of AS "asOf"
FROM sandbox_persona s
LEFT JOIN register_item_change n ON n.item = 'id-number' AND n.before = s.document_number
LEFT JOIN population_person p ON p.id_number = coalesce(n.after, s.document_number)
LEFT JOIN exit_entry_foreigner f ON f.document_number = s.document_number
LEFT JOIN population_elsewhere e ON e.id_number = s.document_number
ORDER BY s.name`;

export const listPersonas = (query: Query): Promise<ListedPersona[]> => query<ListedPersona>(select);
