import type { Page, Visit } from '@yichuang/door';
import { formatDate, formatInstant, formatReference, type Text } from '@yichuang/kernel';
import { mayHaveAnother, type OwnLifeEvent, type StepProgress, type StepStanding } from '@yichuang/one-window';
import { BackLink, Button, InsetText, PostForm, Tag, type TagColour } from '@yichuang/web';

import { stateWords } from '../applications/state-words.js';
import { nameOf } from './name-of.js';
import { StepList, waitText, type StepItem } from './step-list.js';

interface Props {
  readonly visit: Visit;
  readonly own: OwnLifeEvent;
}

const words = {
  back: { zh: '我的办件', en: 'My applications' },
  begin: { zh: '开始填写', en: 'Begin' },
  again: { zh: '重新申请', en: 'Apply again' },
  goOn: { zh: '继续填写', en: 'Go on' },
  answers: { zh: '修改回答', en: 'Change my answers' },
  end: { zh: '结束这件事', en: 'This is settled' },
  ended: { zh: '这件事已结束；各项申请仍可在“我的办件”中查看。', en: 'This matter is settled; each application stays under “My applications”.' },
  none: { zh: '按您的回答，不需要办理任何事项。可以修改回答。', en: 'By your answers, you need no service. You can change them.' },
  allGranted: { zh: '全部事项已经办成。', en: 'All of it is granted.' },
} satisfies Record<string, Text>;

const standings: Readonly<Record<StepStanding, { readonly text: Text; readonly colour: TagColour }>> = {
  waiting: { text: { zh: '等待前一事项', en: 'Waits' }, colour: 'grey' },
  open: { text: { zh: '可以办理', en: 'Can begin' }, colour: 'blue' },
  begun: { text: { zh: '未提交', en: 'Not sent yet' }, colour: 'yellow' },
  'under-way': { text: { zh: '办理中', en: 'Under way' }, colour: 'teal' },
  granted: { text: { zh: '已办成', en: 'Granted' }, colour: 'green' },
  ended: { text: { zh: '未办成', en: 'Not granted' }, colour: 'red' },
};

const countText = (granted: number, all: number): Text => ({ zh: `${all}个事项，已办成${granted}个`, en: `${granted} of ${all} granted` });
const dueText = (dueOn: Parameters<typeof formatDate>[0]): Text => ({ zh: `期限：${formatDate(dueOn, 'zh')}`, en: `By ${formatDate(dueOn, 'en')}` });

/** What became of the application, and until when something must have happened to it. */
function applicationLines({ visit: { locale } }: Props, { application }: StepProgress): string[] {
  if (!application) return [];
  const { reference, state, dueOn } = application;
  return [`${formatReference(reference)} · ${stateWords(state).name[locale]}${dueOn ? ` · ${dueText(dueOn)[locale]}` : ''}`];
}

const Begin = ({ visit, own, step, text }: Props & { readonly step: StepProgress['step']; readonly text: Text }) => (
  <PostForm action={visit.href(`/my-life-events/${own.key}/steps/${step.service.id}`)} csrf={visit.csrf}>
    <Button>
      {text[visit.locale]}
      <span class="govuk-visually-hidden">{` ${step.service.name[visit.locale]}`}</span>
    </Button>
  </PostForm>
);

const GoOn = ({ visit, step }: Pick<Props, 'visit'> & { readonly step: StepProgress['step'] }) => (
  <Button href={visit.href(`/services/${step.service.id}/apply`)} look="secondary">
    {words.goOn[visit.locale]}
    <span class="govuk-visually-hidden">{` ${step.service.name[visit.locale]}`}</span>
  </Button>
);

/** What its owner can do about a step now. */
function actOf({ visit, own }: Props, { step, standing, waitsFor }: StepProgress) {
  if (own.endedAt) return undefined;
  if (standing === 'begun') return <GoOn visit={visit} step={step} />;
  if (standing === 'open') return <Begin visit={visit} own={own} step={step} text={words.begin} />;
  return standing === 'ended' && waitsFor.length === 0 ? <Begin visit={visit} own={own} step={step} text={words.again} /> : undefined;
}

const asItem = (props: Props) => (progress: StepProgress): StepItem => {
  const { locale } = props.visit;
  const { step, standing, waitsFor, application } = progress;
  const { text, colour } = standings[standing];
  return {
    title: (
      <a class="govuk-link" href={props.visit.href(application ? `/applications/${application.reference}` : `/services/${step.service.id}`)}>
        {step.service.name[locale]}
      </a>
    ),
    tag: <Tag colour={colour}>{text[locale]}</Tag>,
    lines: [step.why[locale], ...(standing === 'waiting' ? [waitText(waitsFor)[locale]] : []), ...applicationLines(props, progress)],
    act: actOf(props, progress),
  };
};

const AnotherOne = ({ visit, own }: Props) =>
  mayHaveAnother(own) ? (
    <p class="govuk-body">
      <a class="govuk-link" href={visit.href(`/my-life-events/${own.key}/another`)}>
        {own.event.another.text[visit.locale]}
      </a>
    </p>
  ) : null;

const Foot = ({ visit, own: { key } }: Props) => (
  <PostForm action={visit.href(`/my-life-events/${key}/end`)} csrf={visit.csrf}>
    <div class="govuk-button-group">
      <a class="govuk-link" href={visit.href(`/my-life-events/${key}/answers`)}>
        {words.answers[visit.locale]}
      </a>
      <Button look="secondary">{words.end[visit.locale]}</Button>
    </div>
  </PostForm>
);

/** All services of one's life event, where each stands and what can be done now. */
export function progressPage(props: Props): Page {
  const { visit, own } = props;
  const { locale } = visit;
  const { steps, endedAt, begunAt } = own;
  const name = nameOf(own);
  const granted = steps.filter(({ standing }) => standing === 'granted').length;
  const body = (
    <>
      <h1 class="govuk-heading-l">{name[locale]}</h1>
      <p class="govuk-body">{`${countText(granted, steps.length)[locale]} · ${formatInstant(begunAt, locale)}`}</p>
      {steps.length === 0 && <InsetText>{words.none[locale]}</InsetText>}
      {steps.length > 0 && granted === steps.length && <InsetText>{words.allGranted[locale]}</InsetText>}
      {endedAt && <InsetText>{words.ended[locale]}</InsetText>}
      <StepList level={2} items={steps.map(asItem(props))} />
      <AnotherOne visit={visit} own={own} />
      {!endedAt && <Foot visit={visit} own={own} />}
    </>
  );
  const back = (
    <BackLink locale={locale} href={visit.href('/applications')}>
      {words.back[locale]}
    </BackLink>
  );
  return { title: name, section: '/applications', width: 'narrow', before: back, body };
}
