import { endCardApplications, flagCardItems, lastPresenceOfPerson, voidCard } from '../identity-card/cards.js';
import type { RegisterPart } from '../part.js';
import { closeCases, recordCancellation, recordLeaving, renumberHome } from '../register-entry/cancel.js';
import { amendEntry, birthRecordOfPerson, bornByCertificate, changeItems, childrenOfMother, enterNewborn, itemsOfPerson, recordBirth, spouseOfPerson } from '../register-entry/entry.js';
import { birthCertificateByNumber, deathCertificateOfPerson, declaredDeathOfPerson, doorNumberNotice, enlistmentOfPerson, ethnicityApprovalOfPerson, veteranLetterOfPerson } from '../register-entry/proofs.js';
import { freeNumber, renumber } from '../register-entry/renumber.js';
import { entriesPersonas } from '../sandbox/entries-personas.js';
import { entriesTables } from '../tables/entries.js';

/** What entering, changing and ending entries of the population register needs. */
export const entries: RegisterPart = {
  tables: entriesTables,
  loaders: [
    ...[itemsOfPerson, spouseOfPerson, childrenOfMother, bornByCertificate, birthRecordOfPerson, freeNumber, lastPresenceOfPerson],
    ...[birthCertificateByNumber, deathCertificateOfPerson, declaredDeathOfPerson, enlistmentOfPerson, veteranLetterOfPerson, ethnicityApprovalOfPerson, doorNumberNotice],
  ],
  handlers: [
    ...[amendEntry, changeItems, renumber, enterNewborn, recordBirth, renumberHome],
    ...[recordCancellation, recordLeaving, closeCases, voidCard, endCardApplications, flagCardItems],
  ],
  personas: entriesPersonas,
};
