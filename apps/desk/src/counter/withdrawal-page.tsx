import type { Answers, Problem } from '@yichuang/definition';
import type { Page, SignedVisit } from '@yichuang/door';
import type { CivilDate, Text } from '@yichuang/kernel';
import type { OpenCase, PersonAtCounter } from '@yichuang/one-window';
import { BackLink, Button, FormProblems, FormSections, PostForm, WarningText } from '@yichuang/web';

import { readBackSection } from './read-back-form.js';
import { ServedCase } from './served-case.js';
import { SignLine } from './sign-line.js';

export interface WithdrawalPageProps {
  readonly visit: SignedVisit;
  readonly person: PersonAtCounter;
  readonly the: OpenCase;
  /** What was ticked, also when something is missing. */
  readonly ticked?: Answers;
  readonly problems: readonly Problem[];
  readonly today: CivilDate;
}

export const withdrawalTitle: Text = { zh: '代办撤回', en: 'Withdraw for them' };

const words = {
  warning: { zh: '撤回后不再办理，各项期限终止，已缴的费用退回；需要时可以重新申请。', en: 'Nobody works on it any more, all periods end and what was paid is given back. They may apply again.' },
  confirm: { zh: '撤回这份申请', en: 'Withdraw it' },
  back: { zh: '办件进度', en: 'How their cases stand' },
} satisfies Record<string, Text>;

/** What a withdrawal means, to be read to the applicant and signed before it is made. */
export function withdrawalPage({ visit, person, the, ticked = {}, problems, today }: WithdrawalPageProps): Page {
  const { locale } = visit;
  const cases = visit.href(`/counter/${person.id}/cases`);
  const body = (
    <>
      <FormProblems locale={locale} sections={[readBackSection]} problems={problems} />
      <ServedCase locale={locale} title={withdrawalTitle} person={person} the={the} />
      <WarningText locale={locale}>{words.warning[locale]}</WarningText>
      <SignLine locale={locale} />
      <PostForm action={`${cases}/${the.reference}/withdrawal`} csrf={visit.csrf} class="yc-screen">
        <FormSections locale={locale} sections={[readBackSection]} answers={ticked} problems={problems} today={today} />
        <Button look="warning" accessKey="s" preventDoubleClick>
          {words.confirm[locale]}
        </Button>
      </PostForm>
    </>
  );
  const back = (
    <BackLink locale={locale} href={cases}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: withdrawalTitle, section: '/counter', width: 'narrow', hasProblems: problems.length > 0, before: back, body };
}
