import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Answers, Problem } from '@yichuang/definition';
import { OwnVisit, ReadsItsToken, type SignedVisit } from '@yichuang/door';
import type { Clock, Text } from '@yichuang/kernel';
import { Amend, amendableUntil, type OpenCase } from '@yichuang/one-window';
import { CLOCK } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { OwnCases } from '../supplement/own-cases.js';
import { refusedProblems } from '../supplement/refused-problems.js';
import { Supplements, type Supplement } from '../supplement/supplements.js';
import { AmendForm, type Amendment } from './amend-form.js';
import { amendPage, amendPath } from './amend-page.js';

const words = {
  kept: { zh: '已保存，尚未更正', en: 'Saved, and not sent yet' },
  amended: { zh: '已更正，正在重新核对', en: 'Your application is put right and is being checked again' },
  closed: { zh: '现在不能自行更正；有需要补正的，工作人员会一次告知', en: 'It can no longer be put right by you; an officer will tell you once what is needed' },
} satisfies Record<string, Text>;

interface Amending extends Amendment {
  readonly the: OpenCase;
  readonly supplement: Supplement;
}

@Controller('applications/:reference/amend')
export class AmendController {
  constructor(
    private readonly parts: AmendParts,
    private readonly amend: Amend,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
}
