import type { Service } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import { Table } from '@yichuang/web';

const words = {
  condition: { zh: '条件', en: 'Condition' },
  law: { zh: '依据', en: 'Law' },
  officer: { zh: '由工作人员审查判断', en: 'Judged by an officer' },
  sometimes: { zh: '视情况需要', en: 'Needed in some cases' },
  onPaper: { zh: '到窗口交验原件', en: 'Shown or handed in at the window' },
  upload: { zh: '网上上传', en: 'Uploaded online' },
} satisfies Record<string, Text>;

/** The conditions with their law. */
export const GuideConditions = ({ locale, conditions }: { readonly locale: Locale; readonly conditions: Service['conditions'] }) => (
  <Table
    columns={[{ text: words.condition[locale] }, { text: words.law[locale] }]}
    rows={conditions.map(({ text, law, check }) => [
      <>
        {text[locale]}
        {check === 'examiner' && <span class="govuk-hint"> {words.officer[locale]}</span>}
      </>,
      law[locale],
    ])}
  />
);

/** The materials, how each is handed in, and when it is not needed. */
export const GuideMaterials = ({ locale, materials }: { readonly locale: Locale; readonly materials: Service['materials'] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {materials.map(({ text, waiver, onPaper, requiredWhen }) => (
      <li>
        <strong>{text[locale]}</strong>
        <br />
        {[words[onPaper ? 'onPaper' : 'upload'], ...(requiredWhen ? [words.sometimes] : []), ...(waiver ? [waiver] : [])].map((each) => each[locale]).join(locale === 'zh' ? '；' : '; ')}
      </li>
    ))}
  </ul>
);
