import { NotFoundException } from '@nestjs/common';
import type { Service } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';

/** The service an address names. @throws NotFoundException */
export function getService(id: string): Service {
  const service = catalogue.find(id);
  if (!service) throw new NotFoundException();
  return service;
}
