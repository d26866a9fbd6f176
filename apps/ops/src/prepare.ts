import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { errorPage, OpenVisit, prepareDoor, statusOf, type Exchange } from '@yichuang/door';
import { NoticeQueue } from '@yichuang/notices';
import { openQueueBoard, StepQueue } from '@yichuang/platform';

/** What every door has, and Bull Board behind the same sign-in. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  await prepareDoor(app);
  const openVisit = app.get(OpenVisit);
  await openQueueBoard(app, {
    path: '/queues',
    queues: [app.get(StepQueue), app.get(NoticeQueue)],
    guard: (request, reply) => admit(openVisit, { request, reply }),
  });
}

/** The board is no page of ours and knows none of our errors. */
async function admit(openVisit: OpenVisit, exchange: Exchange): Promise<void> {
  try {
    const { account } = await openVisit.open(exchange);
    if (!account) await exchange.reply.redirect('/sign-in?to=/queues', 303);
  } catch (error) {
    const [visit, status] = [openVisit.openUnknown(exchange), statusOf(error)];
    await exchange.reply.send(visit.show(errorPage({ locale: visit.locale, status, path: visit.path, kept: [], csrf: () => visit.csrf }), status));
  }
}
