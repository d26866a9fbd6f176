import { field } from '../fields/field.js';
import { block } from './block.js';

export interface EmergencyContactAnswers {
  readonly emergencyContactName: string;
  readonly emergencyContactPhone: string;
}

/** Whom to call when the applicant cannot be reached. */
export const emergencyContact = (options: { required?: boolean } = {}) =>
  block<EmergencyContactAnswers>({
    id: 'emergency-contact',
    title: { zh: '紧急联系人', en: 'Emergency contact' },
    fields: [
      field('emergencyContactName', 'personName', { zh: '紧急联系人姓名', en: 'Emergency contact’s name' }, { required: options.required ?? true }),
      field('emergencyContactPhone', 'phone', { zh: '紧急联系人电话', en: 'Emergency contact’s phone' }, { required: options.required ?? true }),
    ],
  });
