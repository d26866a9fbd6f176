import { isEmpty, type SeenFact } from '@yichuang/definition';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import { Tag } from '@yichuang/web';

import { registerName } from '../../words/register-words.js';
import type { PartProps } from '../case-file.js';
import { distinctFacts, type DistinctFact } from './seen-facts.js';

const words = {
  none: { zh: '没有查询登记信息', en: 'No register was asked' },
  silent: { zh: '未得到答复', en: 'No answer' },
  empty: { zh: '无记录', en: 'No record' },
} satisfies Record<string, Text>;

interface FactProps extends DistinctFact {
  readonly locale: Locale;
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
      <strong>{registerName(fact.register)[locale]}</strong> {fact.key} <span class="yc-quiet yc-number">{formatInstant(new Date(fact.seenAt), locale)}</span> <Answer {...props} />
    </>
  );
};

const Fact = (props: FactProps) => {
  const { anchor, fact } = props;
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
      <pre>{'value' in fact && JSON.stringify(fact.value, null, 2)}</pre>
    </details>
  );
};

/** What registers said, and when: the evidence the conditions rest on. What they knew comes first. */
export function FactsPart({ locale, file }: PartProps) {
  const facts = distinctFacts(file.the.assessment?.facts ?? {}).sort((a, b) => Number(isTold(b.fact)) - Number(isTold(a.fact)));
  if (facts.length === 0) return <p>{words.none[locale]}</p>;
  return (
    <div class="yc-facts-seen">
      {facts.map((fact) => (
        <Fact locale={locale} {...fact} />
      ))}
    </div>
  );
}
