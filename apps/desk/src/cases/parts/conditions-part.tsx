import { factName, type Finding, type SeenFacts } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import type { OfficerFinding } from '@yichuang/one-window';
import { Tag, type TagColour } from '@yichuang/web';

import type { CaseFile, PartProps } from '../case-file.js';
import { noteName } from './note-name.js';
import { factsNamed } from './seen-facts.js';

const outcomes: Readonly<Record<Finding['result'], { readonly text: Text; readonly colour: TagColour }>> = {
  fails: { text: { zh: '不符合', en: 'Not met' }, colour: 'red' },
  unknown: { text: { zh: '待判断', en: 'To be judged' }, colour: 'yellow' },
  holds: { text: { zh: '符合', en: 'Met' }, colour: 'green' },
};

const words = {
  note: { zh: '记录', en: 'Note' },
  before: { zh: '此前', en: 'Before' },
  none: { zh: '尚未核对', en: 'Not checked yet' },
} satisfies Record<string, Text>;

interface CheckedProps extends PartProps {
  readonly checked: Checked;
}

/** A condition with what the machine found, and what a person found since. */
interface Checked extends Finding {
  readonly byPerson?: OfficerFinding;
  /** What was found of it earlier, oldest first. */
  readonly before: readonly OfficerFinding[];
}

const resultOf = ({ result, byPerson }: Checked): Finding['result'] => byPerson?.result ?? result;

/** What needs a person comes first. */
const order = Object.keys(outcomes);
const byUrgency = (a: Checked, b: Checked): number => order.indexOf(resultOf(a)) - order.indexOf(resultOf(b));

const listChecked = ({ the: { assessment, findings } }: CaseFile): Checked[] =>
  (assessment?.findings ?? [])
    .map((finding) => {
      const about = findings.filter(({ conditionId }) => conditionId === finding.id);
      return { ...finding, byPerson: about.at(-1), before: about.slice(0, -1) };
    })
    .sort(byUrgency);

/** The law, and the facts the machine looked at. */
const Basis = ({ locale, law, facts, seen }: { readonly locale: Locale; readonly law: string; readonly facts: readonly string[]; readonly seen: SeenFacts }) => (
  <span class="yc-law">
    {law}
    {factsNamed(seen, facts).map(({ anchor, fact }) => (
      <>
        {' · '}
        <a href={`#${anchor}`}>{factName(fact)[locale]}</a>
      </>
    ))}
  </span>
);

const said = (name: string | undefined, evidence: string, locale: Locale): string => [name, evidence].filter(Boolean).join(locale === 'zh' ? '：' : ': ');

const Reason = ({ locale, file, checked: { byPerson, reason } }: CheckedProps) => {
  if (byPerson) return <p>{said(file.names.get(byPerson.officerId), byPerson.evidence, locale)}</p>;
  return reason ? <p>{reason[locale]}</p> : null;
};

/** What people found before they found otherwise. */
const Before = ({ locale, file: { names }, checked: { before } }: CheckedProps) => (
  <>
    {before.map(({ officerId, result, evidence }) => (
      <p class="yc-quiet">{[words.before[locale], outcomes[result].text[locale], said(names.get(officerId), evidence, locale)].join(' · ')}</p>
    ))}
  </>
);

const Condition = (props: CheckedProps) => {
  const { locale, file, checked } = props;
  const { service, assessment } = file.the;
  const { text, colour } = outcomes[resultOf(checked)];
  const condition = service.conditions.find(({ id }) => id === checked.id);
  return (
    <div class="yc-outcome" id={`condition-${checked.id}`}>
      <Tag colour={colour}>{text[locale]}</Tag>
      <p>{condition?.text[locale] ?? checked.id}</p>
      <Reason {...props} />
      <Before {...props} />
      <Basis locale={locale} law={condition?.law[locale] ?? ''} facts={checked.facts} seen={assessment?.facts ?? {}} />
    </div>
  );
};

const Note = ({ locale, file: { the, names }, note }: PartProps & { readonly note: OfficerFinding }) => {
  const name = noteName(note, the);
  return (
    <div class="yc-outcome">
      <Tag colour="grey">{words.note[locale]}</Tag>
      {name && (
        <p>
          <strong>{name[locale]}</strong>
        </p>
      )}
      <p>{said(names.get(note.officerId), note.evidence, locale)}</p>
    </div>
  );
};

/** What people noted about no condition: why a case was sent back, what a visit showed. */
const Notes = ({ locale, file }: PartProps) => (
  <>
    {file.the.findings
      .filter(({ conditionId }) => !file.the.assessment?.findings.some(({ id }) => id === conditionId))
      .map((note) => (
        <Note locale={locale} file={file} note={note} />
      ))}
  </>
);

/** Each condition with its outcome, the law it rests on and the facts it was found on. */
export function ConditionsPart({ locale, file }: PartProps) {
  const all = listChecked(file);
  return (
    <div>
      {all.length === 0 && <p>{words.none[locale]}</p>}
      {all.map((checked) => (
        <Condition locale={locale} file={file} checked={checked} />
      ))}
      <Notes locale={locale} file={file} />
    </div>
  );
}
