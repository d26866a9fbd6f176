import { isAsked, type Answers, type Field } from '@yichuang/definition';

import type { OpenCase } from '../officers/open-case.js';

/** What is looked at of a case to say which answers may be corrected. */
export type Correctable = Pick<OpenCase, 'service' | 'form' | 'correction' | 'receivedOn'>;

/** The answers of a case to the questions of its service; what else the form keeps belongs to a later step. */
export const knownAnswers = ({ service, form }: Correctable): Answers => Object.fromEntries(Object.entries(form).filter(([name]) => service.fields.some((field) => field.name === name)));

/** The questions that were asked for and not answered yet, in the order of the form. */
export function wantedFields({ service, correction }: Correctable): readonly Field[] {
  const wanted = new Set(correction?.items.flatMap(({ kind, target, state }) => (kind === 'field' && target !== undefined && state !== 'handed-in' ? [target] : [])));
  return service.fields.filter(({ name }) => wanted.has(name));
}

/**
 * The questions that were asked for, and those that a new answer to them brings with it: they come up by it, or their
 * present answer no longer fits. All others stand as they were sent (《行政许可法》第三十二条第一款第四项).
 */
export function correctableFields(the: Correctable, given: Answers): readonly Field[] {
  const { service } = the;
  const open = new Set(wantedFields(the));
  const typed = service.fields.filter((field) => !field.fromRegister);
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    const trials = trialsOf({ ...knownAnswers(the), ...pick(given, open) }, open);
    for (const field of typed) if (comesUp(field, the.form, trials)) open.add(field);
  }
  const ill = illFitting(the, { ...knownAnswers(the), ...pick(given, open) });
  return service.fields.filter((field) => open.has(field) || (!field.fromRegister && ill.has(field.name)));
}

const pick = (answers: Answers, fields: ReadonlySet<Field>): Answers => Object.fromEntries([...fields].flatMap(({ name }) => (name in answers ? [[name, answers[name]]] : [])));

const comesUp = (field: Field, before: Answers, trials: readonly Answers[]): boolean => !isAsked(field, before) && trials.some((trial) => isAsked(field, trial));

/** The form with the answers given, and with every other choice an open question offers. */
const trialsOf = (form: Answers, open: ReadonlySet<Field>): readonly Answers[] => [form, ...[...open].flatMap((field) => choicesOf(field).map((choice) => ({ ...form, [field.name]: choice })))];

function choicesOf({ kind, options }: Field): readonly unknown[] {
  if (kind === 'boolean') return [true, false];
  if (kind === 'enum') return options.map(({ id }) => id);
  return kind === 'multiEnum' ? options.map(({ id }) => [id]) : [];
}

/** Names of the answers that are wrong once the others are as given. */
function illFitting({ service, receivedOn }: Correctable, form: Answers): ReadonlySet<string> {
  const checked = service.form.validate(form, { today: receivedOn });
  return new Set(checked.ok ? [] : checked.error.map(({ pointer }) => pointer.split('/')[1] ?? ''));
}
