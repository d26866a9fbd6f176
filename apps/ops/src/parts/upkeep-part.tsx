import { X509Certificate } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { CertificateAuthority } from '@yichuang/documents';
import type { Clock, Text } from '@yichuang/kernel';
import { PauseService, Progress, type PausedService, type ProgressMarks } from '@yichuang/one-window';
import { PaymentFigures, type Figures } from '@yichuang/payments';
import type { VNode } from 'preact';

import { LivePart, type Concern, type Measure, type View } from '../live/live-part.js';
import { serviceName } from '../words/names.js';
import { numberOf, spanOf } from '../words/quantities.js';
import { Rows } from './rows.js';

/** What is looked after in the background. */
export interface Upkeep {
  readonly marks: ProgressMarks;
  readonly payments: Figures;
  readonly paused: readonly PausedService[];
}

const DAY_MS = 86_400_000;
const rollUpLimitMs = 300_000;
const overdueLimitMs = 60_000;
const certificateLimitDays = 30;

const words = {
  what: { zh: '项目', en: 'What' },
  state: { zh: '情况', en: 'How it stands' },
  limits: { zh: '近1小时期限届满未决定', en: 'Legal periods passed in the last hour' },
  overdue: { zh: '到期未处理的法定期限', en: 'Legal periods not ended in time' },
  rollUp: { zh: '统计汇总落后', en: 'Roll-up is behind by' },
  payments: { zh: '未核清的缴费和退款', en: 'Payments and refunds not settled' },
  atWindow: { zh: '待在窗口退还的费用', en: 'Fees waiting to be given back at a window' },
  discrepancies: { zh: '金额不符的缴费', en: 'Payments whose amounts differ' },
  certificate: { zh: '签名证书剩余', en: 'Signing certificate is valid for' },
  paused: { zh: '已暂停的事项', en: 'Paused services' },
  none: { zh: '无', en: 'none' },
} satisfies Record<string, Text>;

const ageOf = (at: Date | null, now: Date): number => (at ? Math.max(now.getTime() - at.getTime(), 0) : 0);
const stuckOf = ({ overdue, refundsStuck }: Figures): number => overdue + refundsStuck;

const State = ({ bad, children }: { readonly bad: boolean; readonly children: string }) => <span class={bad ? 'yc-state yc-state--bad' : 'yc-state'}>{children}</span>;

/** The slow clockwork: legal periods, roll-ups, payments, the signing certificate, paused services. */
@Injectable()
export class UpkeepPart extends LivePart<Upkeep> {
  readonly name = 'upkeep';
  readonly title = { zh: '期限、缴费与证书', en: 'Periods, payments and certificate' };
  override readonly everyMs = 5_000;
  override readonly measureKinds = [
    { name: 'yichuang_limits_passed_last_hour', help: 'Legal periods that passed without a decision' },
    { name: 'yichuang_overdue_clock_age_seconds', help: 'Since the oldest legal period that the sweep has not ended was due' },
    { name: 'yichuang_roll_up_lag_seconds', help: 'Since the last minute that is rolled up' },
    { name: 'yichuang_certificate_expires_seconds', help: 'Until the certificate that seals documents expires' },
    { name: 'yichuang_service_paused_seconds', help: 'Since a service was paused', labels: ['service'] },
  ];
  private readonly expiresAt: Date;

  constructor(
    private readonly reads: { readonly progress: Progress; readonly payments: PaymentFigures; readonly pauses: PauseService },
    { signer }: CertificateAuthority,
    clock: Clock,
  ) {
    super(clock);
    this.expiresAt = new Date(new X509Certificate(signer.certificate).validTo);
  }

  protected async read(now: Date): Promise<Upkeep> {
    const { progress, payments, pauses } = this.reads;
    const [marks, figures, paused] = await Promise.all([progress.read(now), payments.count(now), pauses.list()]);
    return { marks, payments: figures, paused };
  }

  body({ marks, payments, paused }: Upkeep, { locale, now }: View): VNode {
    const [overdue, lag, left] = [ageOf(marks.oldestOverdueClockAt, now), ageOf(marks.rolledUpUntil, now), this.expiresAt.getTime() - now.getTime()];
    const rows: [Text, boolean, string][] = [
      [words.limits, marks.limitsPassed > 0, numberOf(marks.limitsPassed)],
      [words.overdue, overdue > overdueLimitMs, overdue === 0 ? words.none[locale] : spanOf(overdue, locale)],
      [words.rollUp, lag > rollUpLimitMs, lag === 0 ? words.none[locale] : spanOf(lag, locale)],
      [words.payments, stuckOf(payments) > 0, numberOf(stuckOf(payments))],
      [words.atWindow, false, numberOf(payments.refundsAtWindow)],
      [words.discrepancies, payments.discrepancies > 0, numberOf(payments.discrepancies)],
      [words.certificate, left < certificateLimitDays * DAY_MS, spanOf(left, locale)],
      [words.paused, paused.length > 0, paused.map(({ serviceId }) => serviceName(serviceId)[locale]).join(locale === 'zh' ? '、' : ', ') || words.none[locale]],
    ];
    return <Rows columns={[words.what[locale], words.state[locale]]} rows={rows.map(([word, bad, state]) => [word[locale], <State bad={bad}>{state}</State>])} />;
  }

  override concerns({ marks, payments, paused }: Upkeep, now: Date): Concern[] {
    const left = this.expiresAt.getTime() - now.getTime();
    const path = '/#upkeep';
    const all: (Concern | false)[] = [
      marks.limitsPassed > 0 && { path, text: { zh: `近1小时有${marks.limitsPassed}个期限届满未决定`, en: `${marks.limitsPassed} legal periods passed in the last hour` } },
      ageOf(marks.oldestOverdueClockAt, now) > overdueLimitMs && { path, text: { zh: '到期的法定期限没有得到处理', en: 'Legal periods that have ended are not dealt with' } },
      ageOf(marks.rolledUpUntil, now) > rollUpLimitMs && { path, text: { zh: '统计汇总已落后', en: 'The roll-up is behind' } },
      stuckOf(payments) > 0 && { path, text: { zh: `${stuckOf(payments)}笔缴费或者退款没有核清`, en: `${stuckOf(payments)} payments or refunds are not settled` } },
      payments.discrepancies > 0 && { path, text: { zh: `${payments.discrepancies}笔缴费金额不符`, en: `${payments.discrepancies} payments differ from what the cashier says` } },
      left < certificateLimitDays * DAY_MS && { path, text: { zh: `签名证书将在${spanOf(left, 'zh')}后到期`, en: `The signing certificate expires in ${spanOf(left, 'en')}` } },
      ...paused.map(({ serviceId, pausedAt }) => {
        const [name, age] = [serviceName(serviceId), ageOf(pausedAt, now)];
        return { path: '/services', text: { zh: `“${name.zh}”已暂停${spanOf(age, 'zh')}`, en: `“${name.en}” has been paused for ${spanOf(age, 'en')}` } };
      }),
    ];
    return all.filter((concern) => concern !== false);
  }

  override measures({ marks, paused }: Upkeep, now: Date): Measure[] {
    return [
      { name: 'yichuang_limits_passed_last_hour', value: marks.limitsPassed },
      { name: 'yichuang_overdue_clock_age_seconds', value: ageOf(marks.oldestOverdueClockAt, now) / 1000 },
      { name: 'yichuang_roll_up_lag_seconds', value: ageOf(marks.rolledUpUntil, now) / 1000 },
      { name: 'yichuang_certificate_expires_seconds', value: (this.expiresAt.getTime() - now.getTime()) / 1000 },
      ...paused.map(({ serviceId: service, pausedAt }) => ({ name: 'yichuang_service_paused_seconds', labels: { service }, value: ageOf(pausedAt, now) / 1000 })),
    ];
  }
}
