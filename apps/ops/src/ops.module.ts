import { Module } from '@nestjs/common';
import { migrations } from '@yichuang/house';
import { platformModule } from '@yichuang/platform';

import { FrontDoor } from './front-door.js';

@Module({ imports: [platformModule({ migrations })], controllers: [FrontDoor] })
export class OpsModule {}
