import type { Service } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import { SummaryList } from '@yichuang/web';

const words = {
  officer: { zh: '由工作人员审查判断', en: 'Judged by an officer' },
  sometimes: { zh: '视情况需要', en: 'needed in some cases' },
  onPaper: { zh: '到窗口交验原件', en: 'Shown or handed in at the window' },
  upload: { zh: '网上上传', en: 'Uploaded online' },
} satisfies Record<string, Text>;

/** The conditions, each with its law. */
export const GuideConditions = ({ locale, conditions }: { readonly locale: Locale; readonly conditions: Service['conditions'] }) => (
  <SummaryList
    rows={conditions.map(({ text, law, check }) => ({
      key: text[locale],
      value: (
        <>
          {law[locale]}
          {check === 'examiner' && <p class="govuk-hint">{words.officer[locale]}</p>}
        </>
      ),
    }))}
  />
);

/** The materials, how each is handed in, and when it is not needed. */
export const GuideMaterials = ({ locale, materials }: { readonly locale: Locale; readonly materials: Service['materials'] }) => (
  <SummaryList
    rows={materials.map(({ text, waiver, onPaper, requiredWhen }) => ({
      key: text[locale],
      value: (
        <>
          {[words[onPaper ? 'onPaper' : 'upload'], ...(requiredWhen ? [words.sometimes] : [])].map((each) => each[locale]).join(locale === 'zh' ? '，' : ', ')}
          {waiver && <p class="govuk-hint">{waiver[locale]}</p>}
        </>
      ),
    }))}
  />
);
