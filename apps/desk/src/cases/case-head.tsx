import type { SignedVisit } from '@yichuang/door';
import { formatInstant, formatMoney, formatReference, type Locale, type Text } from '@yichuang/kernel';
import { mayTake, stateNames, type CaseTask, type Officer, type OpenCase } from '@yichuang/one-window';
import { Button, CsrfField, PostForm, Tag } from '@yichuang/web';

import { FlagsView } from '../lights/flags-view.js';
import { heldUntil } from '../lights/held-until.js';
import { LightView } from '../lights/light-view.js';
import { periodOf } from '../lights/period-of.js';
import type { CaseFile } from './case-file.js';

export interface CaseHeadProps {
  readonly visit: SignedVisit;
  readonly officer: Officer;
  readonly file: CaseFile;
}

/** A third of a lease, so that one lost beat loses no case. */
const KEEP_EVERY_SECONDS = 300;

const words = {
  received: { zh: '收到', en: 'received' },
  mine: { zh: '由您办理至', en: 'Yours until' },
  kept: { zh: '打开本页期间由您办理', en: 'Yours while this page is open' },
  keep: { zh: '继续办理', en: 'Keep' },
  release: { zh: '退回待办', en: 'Give back' },
  handOver: { zh: '移交…', en: 'Hand over…' },
  reassign: { zh: '改派…', en: 'Reassign…' },
  heldBy: { zh: '办理人', en: 'Held by' },
  free: { zh: '等待领取', en: 'Waiting to be taken' },
  take: { zh: '领取本办件', en: 'Take this case' },
  open: { zh: '待缴费', en: 'To be paid:' },
  paid: { zh: '已缴费', en: 'Paid:' },
  toReturn: { zh: '待在窗口退费', en: 'To be given back at the window:' },
  lost: { zh: '办件已不在您手上', en: 'The case is no longer yours' },
  offline: { zh: '连接中断', en: 'Off line' },
} satisfies Record<string, Text>;

const Period = ({ visit: { locale }, file }: CaseHeadProps) => {
  const period = periodOf(file.the);
  return period ? <LightView locale={locale} span={period} now={file.at} /> : null;
};

/** What the case costs, as long as it matters to the clerk at the window. */
const Fee = ({ locale, the: { fee } }: { readonly locale: Locale; readonly the: OpenCase }) => {
  if (!fee) return null;
  return (
    <>
      {fee.stands !== 'ended' && <Tag colour={fee.stands === 'paid' ? 'green' : 'orange'}>{`${words[fee.stands][locale]} ${formatMoney(fee.due, locale)}`}</Tag>}
      {fee.toReturn > 0 && <Tag colour="purple">{`${words.toReturn[locale]} ${formatMoney(fee.toReturn, locale)}`}</Tag>}
    </>
  );
};

const Release = ({ visit, path, label }: { readonly visit: SignedVisit; readonly path: string; readonly label: string }) => (
  <form action={path} method="post">
    <CsrfField token={visit.csrf} />
    <button class="yc-link-button" type="submit">
      {label}
    </button>
  </form>
);

const Mine = ({ visit, file: { the, at }, until }: Pick<CaseHeadProps, 'visit' | 'file'> & { readonly until: Date }) => {
  const { locale } = visit;
  const path = visit.href(`/cases/${the.reference}`);
  return (
    <>
      <form action={`${path}/keep`} method="post" data-keep-every={KEEP_EVERY_SECONDS} data-kept={words.kept[locale]} data-lost={words.lost[locale]} data-offline={words.offline[locale]}>
        <CsrfField token={visit.csrf} />
        <span data-until>
          {words.mine[locale]} <strong class="yc-number">{heldUntil(until, at, locale)}</strong>
        </span>
        <button class="yc-link-button" type="submit">
          {words.keep[locale]}
        </button>
        <span class="govuk-error-message" role="status" />
      </form>
      <Release visit={visit} path={`${path}/release`} label={words.release[locale]} />
      <a href={`${path}/hand-over`}>{words.handOver[locale]}</a>
    </>
  );
};

const Take = ({ visit, the }: { readonly visit: SignedVisit; readonly the: OpenCase }) => (
  <PostForm action={visit.href(`/cases/${the.reference}/take`)} csrf={visit.csrf}>
    <Button accessKey="n">{words.take[visit.locale]}</Button>
  </PostForm>
);

/** In whose hands a case is, for who cannot take it. */
const Holder = ({ visit: { locale }, task: { claimedBy, leaseUntil }, file: { names, at } }: CaseHeadProps & { readonly task: CaseTask }) => {
  if (claimedBy === null || leaseUntil === null) return <span class="yc-quiet">{words.free[locale]}</span>;
  return (
    <span class="yc-quiet">
      {words.heldBy[locale]} <strong>{names.get(claimedBy)}</strong> <span class="yc-number">{heldUntil(leaseUntil, at, locale)}</span>
    </span>
  );
};

const Lease = (props: CaseHeadProps) => {
  const { visit, officer, file } = props;
  const { the, at } = file;
  if (!the.task) return null;
  const { claimedBy, leaseUntil } = the.task;
  if (mayTake(officer, the) && (claimedBy === null || leaseUntil === null || leaseUntil <= at)) return <Take visit={visit} the={the} />;
  if (claimedBy === officer.id && leaseUntil !== null) return <Mine visit={visit} file={file} until={leaseUntil} />;
  return (
    <>
      <Holder {...props} task={the.task} />
      {officer.role === 'supervisor' && <a href={visit.href(`/cases/${the.reference}/hand-over`)}>{words.reassign[visit.locale]}</a>}
    </>
  );
};

/** What a case is, where it stands, how much time is left and in whose hands it is. */
export const CaseHead = (props: CaseHeadProps) => {
  const { visit, file } = props;
  const { locale } = visit;
  const { the } = file;
  return (
    <div class="yc-case__head">
      <div>
        <h1>
          {the.service.name[locale]} <span class="yc-quiet">{the.applicant.name}</span>
        </h1>
        <p class="yc-case__line">
          <Tag colour="blue">{stateNames[the.state][locale]}</Tag>
          <FlagsView locale={locale} flags={the.flags} />
          <Fee locale={locale} the={the} />
          <span class="yc-number">{formatReference(the.reference)}</span>
          <span>{the.office.name[locale]}</span>
          <span>
            {words.received[locale]} {formatInstant(the.receivedAt, locale)}
          </span>
          <span>
            <Period {...props} />
          </span>
        </p>
      </div>
      <div class="yc-case__lease">
        <Lease {...props} />
      </div>
    </div>
  );
};
