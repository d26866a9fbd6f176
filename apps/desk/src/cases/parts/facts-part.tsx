import { factName, isEmpty, keyInWords, type Field, type SeenFact } from '@yichuang/definition';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import { Tag } from '@yichuang/web';

import type { PartProps } from '../case-file.js';
import type { NameOf } from './fact-in-words.js';
import { FactValue } from './fact-value.js';
import { distinctFacts, type DistinctFact } from './seen-facts.js';

const words = {
  none: { zh: '没有查询登记信息', en: 'No register was asked' },
  silent: { zh: '未得到答复', en: 'No answer' },
  empty: { zh: '无记录', en: 'No record' },
  blank: { zh: '（申请人未填写）', en: '(left blank)' },
} satisfies Record<string, Text>;

interface FactProps extends DistinctFact {
  readonly locale: Locale;
  readonly nameOf: NameOf;
}

const Answer = ({ locale, fact }: FactProps) => {
  if ('silent' in fact) return <Tag colour="yellow">{words.silent[locale]}</Tag>;
  if (isEmpty(fact.value)) return <span class="yc-quiet">{words.empty[locale]}</span>;
  return null;
};

const isTold = (fact: SeenFact): boolean => 'value' in fact && !isEmpty(fact.value);

const Head = (props: FactProps) => {
  const { locale, fact } = props;
  return (
    <>
      <strong>{factName(fact)[locale]}</strong> {keyInWords(fact)[locale] || words.blank[locale]} <span class="yc-quiet yc-number">{formatInstant(new Date(fact.seenAt), locale)}</span> <Answer {...props} />
    </>
  );
};

const Fact = (props: FactProps) => {
  const { locale, anchor, fact, nameOf } = props;
  if (!isTold(fact)) {
    return (
      <p id={anchor}>
        <Head {...props} />
      </p>
    );
  }
  return (
    <details id={anchor}>
      <summary>
        <Head {...props} />
      </summary>
      {'value' in fact && <FactValue locale={locale} asked={fact} nameOf={nameOf} value={fact.value} />}
    </details>
  );
};

const isCode = /^[a-z][a-z-]+$/;

/** What a form lets choose, in rows and persons too. */
const labelOf = (fields: readonly Field[], code: string): Text | undefined =>
  fields.flatMap(({ options }) => options).find(({ id }) => id === code)?.label ?? (fields.some((each) => each.fields.length > 0) ? labelOf(fields.flatMap((each) => each.fields), code) : undefined);

const namesFor =
  ({ officeName, the: { service } }: PartProps['file']): NameOf =>
  (code) =>
    officeName(code) ?? (isCode.test(code) ? labelOf(service.fields, code) : undefined);

/** What registers said, and when: the evidence the conditions rest on. What they knew comes first. */
export function FactsPart({ locale, file }: PartProps) {
  const facts = distinctFacts(file.the.assessment?.facts ?? {}).sort((a, b) => Number(isTold(b.fact)) - Number(isTold(a.fact)));
  const nameOf = namesFor(file);
  if (facts.length === 0) return <p>{words.none[locale]}</p>;
  return (
    <div class="yc-facts-seen">
      {facts.map((fact) => (
        <Fact locale={locale} nameOf={nameOf} {...fact} />
      ))}
    </div>
  );
}
