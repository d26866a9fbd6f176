import { isDeepStrictEqual } from 'node:util';

import type { Answers, Problem } from '@yichuang/definition';
import { ok, type Result } from '@yichuang/kernel';

import type { OpenCase } from '../officers/open-case.js';
import type { Correction } from '../write/outcome.js';
import { correctableFields, knownAnswers, wantedFields } from './correctable.js';
import { replyName, standingName } from './correction-form.js';
import type { Handed } from './hand-in-correction.js';

/** What of a page that was sent is handed in: answers that changed or are said to stand, files, and replies. */
export function readHanded(the: OpenCase, correction: Correction, { answers: typed, materials }: Pick<Handed, 'answers' | 'materials'>): Result<Handed, readonly Problem[]> {
  const fields = correctableFields(the, typed);
  const given = Object.fromEntries(fields.flatMap(({ name }) => (name in typed ? [[name, typed[name]]] : [])));
  const checked = the.service.form.validate({ ...knownAnswers(the), ...given }, { today: the.receivedOn });
  if (!checked.ok) return checked;
  const stands = new Set(wantedFields(the).map(({ name }) => name).filter((name) => typed[standingName(name)] === true));
  const isHanded = (name: string): boolean => name in given && (stands.has(name) || !isDeepStrictEqual(checked.value[name], the.form[name]));
  const answers: Answers = Object.fromEntries(fields.map(({ name }) => name).filter(isHanded).map((name) => [name, checked.value[name]]));
  return ok({ answers, materials, replies: repliesIn(correction, typed) });
}

const repliesIn = ({ items }: Correction, typed: Answers): Record<string, string> =>
  Object.fromEntries(items.flatMap((_, index) => {
    const reply = typed[replyName(index)];
    return typeof reply === 'string' && reply.trim() ? [[String(index), reply]] : [];
  }));
