import { Module } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config } from '@yichuang/platform';

import { HttpSms } from './channels/http-sms.js';
import { LocalMailer } from './channels/local-mailer.js';
import { LocalSms } from './channels/local-sms.js';
import { MAILER, type Mailer } from './channels/mailer.js';
import { notConfigured } from './channels/not-configured.js';
import { Outbox } from './channels/outbox.js';
import { SMS_GATEWAY, type SmsGateway } from './channels/sms-gateway.js';
import { SmtpMailer } from './channels/smtp-mailer.js';
import { Inbox } from './inbox/inbox.js';
import { RecordNotices } from './record/record-notices.js';
import { AskReports } from './send/ask-reports.js';
import { Transmit } from './send/transmit.js';
import { noticesQueue } from './send/notice-queue.js';
import { EnqueueDeliveries } from './send/enqueue-deliveries.js';
import { SendDeliveries } from './send/send-deliveries.js';

/** In a province of invented people nothing leaves the machine: their numbers may be someone's. */
const smsGateway = ({ sandbox, dataDir, sms }: Config, clock: Clock): SmsGateway => {
  if (sandbox) return new LocalSms(new Outbox(dataDir), clock);
  return sms ? new HttpSms(sms, clock) : notConfigured('SMS_URL');
};

const mailer = ({ sandbox, dataDir, mail }: Config): Mailer => {
  if (sandbox) return new LocalMailer(new Outbox(dataDir), '一窗 <no-reply@yichuang.example.cn>');
  return mail ? new SmtpMailer(mail) : notConfigured('SMTP_URL');
};

const channels = [
  { provide: SMS_GATEWAY, inject: [Config, CLOCK], useFactory: smsGateway },
  { provide: MAILER, inject: [Config], useFactory: mailer },
];

/** Messages to applicants: recorded by whoever has something to tell, sent by the worker. */
@Module({
  imports: [noticesQueue],
  providers: [...channels, RecordNotices, Inbox, Transmit, SendDeliveries, EnqueueDeliveries, AskReports],
  exports: [RecordNotices, Inbox, SendDeliveries, EnqueueDeliveries, AskReports],
})
export class NoticesModule {}
