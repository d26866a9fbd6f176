import { isEmpty, type SeenFact } from '@yichuang/definition';
import { formatInstant, type Locale, type Text } from '@yichuang/kernel';
import { Tag } from '@yichuang/web';

import { registerName } from '../../words/register-words.js';
import type { PartProps } from '../case-file.js';

const words = {
  none: { zh: '没有查询登记信息', en: 'No register was asked' },
  silent: { zh: '未得到答复', en: 'No answer' },
  empty: { zh: '无记录', en: 'No record' },
  asked: { zh: '查询对象：', en: 'Asked about: ' },
} satisfies Record<string, Text>;

interface FactProps {
  readonly locale: Locale;
  readonly name: string;
  readonly fact: SeenFact;
}

const Answer = ({ locale, fact }: Omit<FactProps, 'name'>) => {
  if ('silent' in fact) return <Tag colour="yellow">{words.silent[locale]}</Tag>;
  if (isEmpty(fact.value)) return <span class="yc-quiet">{words.empty[locale]}</span>;
  return null;
};

const isTold = (fact: SeenFact): boolean => 'value' in fact && !isEmpty(fact.value);

const Head = ({ locale, name, fact }: FactProps) => (
  <>
    <strong>{registerName(fact.register)[locale]}</strong> {name} <span class="yc-quiet yc-number">{formatInstant(new Date(fact.seenAt), locale)}</span> <Answer locale={locale} fact={fact} />
  </>
);

const Fact = (props: FactProps) => {
  const { locale, name, fact } = props;
  if (!isTold(fact)) {
    return (
      <p id={`fact-${name}`}>
        <Head {...props} />
      </p>
    );
  }
  return (
    <details id={`fact-${name}`}>
      <summary>
        <Head {...props} />
      </summary>
      <p class="yc-quiet">
        {words.asked[locale]}
        {fact.key}
      </p>
      <pre>{'value' in fact && JSON.stringify(fact.value, null, 2)}</pre>
    </details>
  );
};

/** What registers said, and when: the evidence the conditions rest on. What they knew comes first. */
export function FactsPart({ locale, file }: PartProps) {
  const facts = Object.entries(file.the.assessment?.facts ?? {}).sort(([, a], [, b]) => Number(isTold(b)) - Number(isTold(a)));
  if (facts.length === 0) return <p>{words.none[locale]}</p>;
  return (
    <div class="yc-facts-seen">
      {facts.map(([name, fact]) => (
        <Fact locale={locale} name={name} fact={fact} />
      ))}
    </div>
  );
}
