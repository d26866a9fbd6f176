import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenVisit, prepareDoor } from '@yichuang/door';
import { NoticeQueue } from '@yichuang/notices';
import { openQueueBoard, StepQueue } from '@yichuang/platform';

/** What every door has, and Bull Board behind the same sign-in. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  await prepareDoor(app);
  const openVisit = app.get(OpenVisit);
  await openQueueBoard(app, {
    path: '/queues',
    queues: [app.get(StepQueue), app.get(NoticeQueue)],
    guard: async (request, reply) => {
      const { account } = await openVisit.open({ request, reply });
      if (!account) await reply.redirect('/sign-in?to=/queues', 303);
    },
  });
}
