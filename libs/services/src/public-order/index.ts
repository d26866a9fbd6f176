import type { Service } from '@yichuang/definition';

import { noCriminalRecordCertificate } from './no-criminal-record-certificate.js';

export const publicOrderServices: readonly Service[] = [noCriminalRecordCertificate];
