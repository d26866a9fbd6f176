import { makeIdentityNumber } from '@yichuang/kernel';

import type { CalledPersona } from './service.js';

/** Stands for every persona where it does not matter who it is: a sample is checked as a form before there is a province. */
export const anyone: CalledPersona = () => ({ name: '某人', documentType: 'identity-card', documentNumber: makeIdentityNumber('410102', '1990-01-01', 1) });
