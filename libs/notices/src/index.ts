import type { Migration } from '@yichuang/platform';

import { Notices1764170000008 } from './migrations/1764170000008-notices.js';
import { DraftNotices1764170000046 } from './migrations/1764170000046-draft-notices.js';
import { OutsiderNotices1764170000062 } from './migrations/1764170000062-outsider-notices.js';
import { NoticesKeptAsWritten1764170000067 } from './migrations/1764170000067-notices-kept-as-written.js';

export { HttpSms } from './channels/http-sms.js';
export { LocalMailer } from './channels/local-mailer.js';
export { LocalSms } from './channels/local-sms.js';
export { MAILER, type Mail, type Mailer } from './channels/mailer.js';
export { Outbox } from './channels/outbox.js';
export { SMS_GATEWAY, type Sms, type SmsGateway, type SmsReport } from './channels/sms-gateway.js';
export { SmtpMailer } from './channels/smtp-mailer.js';
export { Undeliverable } from './channels/undeliverable.js';
export { Inbox } from './inbox/inbox.js';
export type { Notice } from './inbox/notice.js';
export { NoticesModule } from './notices.module.js';
export type { DraftNotice, NewNotice, OutsiderNotice } from './record/new-notice.js';
export { RecordNotices } from './record/record-notices.js';
export { AskReports } from './send/ask-reports.js';
export { NoticeQueue } from './send/notice-queue.js';
export { EnqueueDeliveries } from './send/enqueue-deliveries.js';
export { SendDeliveries } from './send/send-deliveries.js';
export { listUndelivered, type Undelivered } from './undelivered/list-undelivered.js';

export const noticesMigrations: readonly Migration[] = [Notices1764170000008, DraftNotices1764170000046, OutsiderNotices1764170000062, NoticesKeptAsWritten1764170000067];
