import type { Visit } from '@yichuang/door';
import { formatDate, type CivilDate, type Text } from '@yichuang/kernel';
import type { ApplicationDetail, ClockState } from '@yichuang/one-window';
import { NotificationBanner } from '@yichuang/web';

export interface YourTurnProps {
  readonly visit: Visit;
  readonly application: Pick<ApplicationDetail, 'reference' | 'state' | 'flags'>;
  readonly clocks: readonly ClockState[];
}

interface Turn {
  readonly page: 'correction' | 'completion';
  readonly title: Text;
  readonly link: Text;
}

const turns: Readonly<Record<'correction' | 'gap' | 'permitted', Turn>> = {
  correction: { page: 'correction', title: { zh: '需要您补正', en: 'Corrections are needed' }, link: { zh: '查看并补正', en: 'See what is needed and hand it in' } },
  gap: { page: 'correction', title: { zh: '还有材料需要补齐', en: 'A paper is still to follow' }, link: { zh: '补齐材料', en: 'Hand it in' } },
  permitted: { page: 'completion', title: { zh: '请办理后续', en: 'Please take the next step' }, link: { zh: '办妥后在这里填写', en: 'Report it here once it is done' } },
};

function turnOf({ state, flags }: YourTurnProps['application']): Turn | undefined {
  if (state === 'correction' || state === 'permitted') return turns[state];
  return flags.includes('gap') ? turns.gap : undefined;
}

const by = (dueOn: CivilDate): Text => ({ zh: `请在${formatDate(dueOn, 'zh')}前办理。`, en: `Please do so by ${formatDate(dueOn, 'en')}.` });

/** What only the applicant can do now, and until when; nothing when it is not their turn. */
export function YourTurn({ visit, application, clocks }: YourTurnProps) {
  const turn = turnOf(application);
  const due = clocks.find(({ kind, status }) => kind === 'K4' && status === 'running');
  if (!turn) return null;
  const { locale } = visit;
  return (
    <NotificationBanner locale={locale}>
      <p class="govuk-notification-banner__heading">{turn.title[locale]}</p>
      {due && <p class="govuk-body">{by(due.dueOn)[locale]}</p>}
      <p class="govuk-body">
        <a class="govuk-notification-banner__link" href={visit.href(`/applications/${application.reference}/${turn.page}`)}>
          {turn.link[locale]}
        </a>
      </p>
    </NotificationBanner>
  );
}
