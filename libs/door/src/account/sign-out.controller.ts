import { Controller, Post } from '@nestjs/common';
import type { Text } from '@yichuang/kernel';

import { AnyVisit } from '../visit/params.js';
import { Visit } from '../visit/visit.js';
import { Entrance } from './entrance.js';

const signedOut: Text = { zh: '您已退出登录', en: 'You are signed out' };

@Controller('sign-out')
export class SignOutController {
  constructor(private readonly entrance: Entrance) {}

  @Post()
  async leave(@AnyVisit() visit: Visit): Promise<string> {
    await this.entrance.leave(visit);
    return visit.goTo('/', { kind: 'success', text: signedOut });
  }
}
