import { ForbiddenException } from '@nestjs/common';

/** A form that no page of ours sent, or one that outlived its session. */
export class ForeignForm extends ForbiddenException {}
