import type { CalledPersona, PersonRef } from '@yichuang/definition';
import { systemClock, type CivilDate } from '@yichuang/kernel';
import { openDatabase } from '@yichuang/platform';
import { listPersonas, type ListedPersona } from '@yichuang/registers';

/** Those who play the parts of the samples in a sandbox. */
export interface Cast {
  readonly called: CalledPersona;
  /** The day they were invented for. Samples answer as of it, for the days they name are the ones that registers have; midnight may have passed since. */
  readonly day: CivilDate;
}

/** Reads who plays which part in the sandbox of a database. */
export async function readCast(databaseUrl: string): Promise<Cast> {
  const { database, close } = await openDatabase(databaseUrl);
  const personas = new Map((await listPersonas(database.query)).map((persona) => [persona.name, persona]));
  await close();
  const [anyone] = personas.values();
  return { called: (part) => personRef(part, personas.get(part)), day: anyone?.asOf ?? systemClock.today() };
}

function personRef(part: string, found: ListedPersona | undefined): PersonRef {
  if (!found) throw new Error(`The sandbox has no ${part}`);
  return { name: found.called, documentType: found.documentType, documentNumber: found.documentNumber };
}
