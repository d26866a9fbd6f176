import { NotFoundException } from '@nestjs/common';
import type { LifeEvent } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';

/** The life event an address names. @throws NotFoundException */
export function getLifeEvent(id: string): LifeEvent {
  const event = catalogue.findLifeEvent(id);
  if (!event) throw new NotFoundException();
  return event;
}
