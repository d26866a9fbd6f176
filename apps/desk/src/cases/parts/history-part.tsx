import { answersInWords, type AnswerInWords, type Answers } from '@yichuang/definition';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import { actionNames, acts, stateNames, type Action, type OpenCase } from '@yichuang/one-window';

import type { CaseFile, PartProps } from '../case-file.js';

const applicant: Text = { zh: '申请人', en: 'Applicant' };
const system: Text = { zh: '系统', en: 'System' };
const officer: Text = { zh: '工作人员', en: 'Officer' };

function actorOf({ actor }: Action, names: CaseFile['names'], locale: Locale): string {
  if (actor === 'applicant') return applicant[locale];
  if (actor === 'system') return system[locale];
  return names.get(Number(actor.split(':')[1])) ?? officer[locale];
}

/** What the officer said with it, as far as it is on record: in the words of the form they filled in. */
function saidWith(the: OpenCase, { kind, detail }: Action): AnswerInWords[] {
  const asked = acts.filter(({ action }) => action === kind).flatMap(({ fields }) => fields?.(the, []) ?? []);
  const recorded = new Map(asked.filter(({ name }) => name in detail).map((field) => [field.name, field]));
  return answersInWords([...recorded.values()], detail as Answers);
}

/** What happened, who did it and where it led; the newest first. */
export const HistoryPart = ({ locale, file: { the, names } }: PartProps) => (
  <ol class="yc-history" reversed>
    {[...the.log].reverse().map((action) => (
      <li>
        <span class="yc-quiet yc-number">{formatInstant(action.at, locale)}</span>
        <p>
          {actionNames[action.kind][locale]} <span class="yc-quiet">{`${actorOf(action, names, locale)} · ${stateNames[action.state][locale]}`}</span>
        </p>
        {saidWith(the, action).map(({ label, value }) => (
          <p class="yc-history__said">
            <span class="yc-quiet">{label[locale]}</span> {value[locale]}
          </p>
        ))}
      </li>
    ))}
  </ol>
);
