import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { OfficeEntity } from './offices/office.entity.js';
import { Offices } from './offices/offices.js';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([OfficeEntity])], providers: [Offices], exports: [Offices] })
export class PlacesModule {}
