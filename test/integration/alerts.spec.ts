import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensurePromtool } from '../support/system-packages.mjs';

const monitoring = join(import.meta.dirname, '..', '..', 'apps', 'ops', 'monitoring');
const hour = 'x90'; // values go on for ninety minutes
const ok = 'http_request_duration_seconds_count{job="portal",status="200"}';
const errors = 'http_request_duration_seconds_count{job="portal",status="500"}';

/** What is measured on a calm night. */
const calm: Readonly<Record<string, string>> = {
  yichuang_workers: `2${hour}`,
  yichuang_sweep_age_seconds: `2${hour}`,
  yichuang_overdue_clock_age_seconds: `0${hour}`,
  'yichuang_steps_oldest_wait_seconds{kind="assess"}': `1${hour}`,
  'yichuang_steps_waiting{kind="assess"}': `40${hour}`,
  yichuang_step_failures_last_minute: `2${hour}`,
  yichuang_received_last_minute: `900${hour}`,
  yichuang_decided_last_minute: `800${hour}`,
  'yichuang_tasks_open{stage="accept",light="red"}': `0${hour}`,
  yichuang_limits_passed_last_hour: `0${hour}`,
  yichuang_roll_up_lag_seconds: `60${hour}`,
  'yichuang_payments{job="worker",instance="a",what="refundsStuck"}': `0${hour}`,
  'yichuang_payments{job="worker",instance="a",what="refundsDue"}': `7${hour}`,
  yichuang_certificate_expires_seconds: `9000000${hour}`,
  [ok]: `0+6000${hour}`,
  [errors]: `0+10${hour}`,
};

type Story = readonly [story: string, differs: Readonly<Record<string, string | undefined>>, alert?: string];

/** What differs from the calm night (undefined: is not measured), and which alert it brings; none, and all stay silent. */
const stories: readonly Story[] = [
  ['a calm night', {}],
  ['the console cannot be read', { yichuang_workers: undefined }, 'ConsoleAway'],
  ['the last worker is gone', { yichuang_workers: `0${hour}` }, 'NoWorker'],
  ['the sweep stands still', { yichuang_sweep_age_seconds: `0+60${hour}` }, 'SweepStale'],
  ['a legal period has ended and no sweep sees it', { yichuang_overdue_clock_age_seconds: `0+60${hour}` }, 'SweepStale'],
  ['a step waits beyond its limit', { 'yichuang_steps_oldest_wait_seconds{kind="assess"}': `31${hour}` }, 'StepWaitsTooLong'],
  ['much waits, but it gets less', { 'yichuang_steps_waiting{kind="assess"}': `90000-500${hour}` }],
  ['more and more waits', { 'yichuang_steps_waiting{kind="assess"}': `900+100${hour}` }, 'BacklogGrows'],
  ['one step is parked', { 'yichuang_steps_parked{kind="assess"}': `1${hour}` }, 'StepsParked'],
  ['many steps fail', { yichuang_step_failures_last_minute: `200${hour}` }, 'StepsFail'],
  ['a few steps of a few fail', { yichuang_step_failures_last_minute: `5${hour}`, yichuang_received_last_minute: `3${hour}`, yichuang_decided_last_minute: `0${hour}` }],
  ['two answers in a hundred are errors', { [errors]: `0+122${hour}` }, 'ErrorsAnswered'],
  ['a case shows a red light', { 'yichuang_tasks_open{stage="accept",light="red"}': `1${hour}` }, 'TasksRed'],
  ['a legal period has passed', { yichuang_limits_passed_last_hour: `1${hour}` }, 'DeadlinesPassed'],
  ['nobody counts the minutes', { yichuang_roll_up_lag_seconds: `0+60${hour}` }, 'RollUpBehind'],
  ['a refund does not come to its end', { 'yichuang_payments{job="worker",instance="a",what="refundsStuck"}': `1${hour}` }, 'PaymentsStuck'],
  ['the cashier tells another amount', { 'yichuang_payments{job="worker",instance="b",what="discrepancies"}': `1${hour}` }, 'PaymentsStuck'],
  ['a service was forgotten in its pause', { 'yichuang_service_paused_seconds{service="traffic.x"}': `14000+60${hour}` }, 'ServicePausedLong'],
  ['the certificate has four weeks left', { yichuang_certificate_expires_seconds: `2419200${hour}` }, 'CertificateExpires'],
];

const testOf = ([name, differs, alert]: Story) => ({
  name,
  interval: '1m',
  input_series: Object.entries({ ...calm, ...differs }).flatMap(([series, values]) => (values ? [{ series, values }] : [])),
  promql_expr_test: [
    {
      expr: 'group by (alertname) (ALERTS{alertstate="firing"})',
      eval_time: '60m',
      exp_samples: alert ? [{ labels: `{alertname="Yichuang${alert}"}`, value: 1 }] : [],
    },
  ],
});

function promtool(...args: string[]): string {
  const { stdout, stderr } = spawnSync(ensurePromtool(), args, { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** What promtool says about stories after an hour; it reads JSON as the YAML that it is. */
function tell(told: typeof stories): string {
  const directory = mkdtempSync(join(tmpdir(), 'yichuang-alerts-'));
  try {
    const file = join(directory, 'alerts.test.json');
    writeFileSync(file, JSON.stringify({ rule_files: [join(monitoring, 'alerts.yml')], evaluation_interval: '1m', tests: told.map(testOf) }));
    return promtool('test', 'rules', file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('The alert rules', () => {
  it('are what Prometheus understands', () => {
    expect(promtool('check', 'config', join(monitoring, 'prometheus.yml'))).not.toContain('FAILED');
  }, 300_000);

  it.each(stories.map(([story]) => story))('when %s: the alert for it and no other', (name) => {
    expect(tell(stories.filter(([story]) => story === name))).not.toContain('FAILED');
  });

  it('each have a story, and a page of the run-book', () => {
    const names = [...readFileSync(join(monitoring, 'alerts.yml'), 'utf8').matchAll(/alert: (\w+)/g)].map(([, name]) => name ?? '');
    const runBook = readFileSync(join(monitoring, '..', '..', '..', 'docs', 'operations.md'), 'utf8');
    expect(new Set(stories.flatMap(([, , alert]) => (alert ? [`Yichuang${alert}`] : [])))).toEqual(new Set(names));
    for (const name of names) expect(runBook).toContain(`#### ${name}\n`);
  });
});
