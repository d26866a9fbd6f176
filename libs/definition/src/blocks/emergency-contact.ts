import { field } from '../fields/field.js';
import { block } from './block.js';

export interface EmergencyContactAnswers {
  readonly emergencyContactName: string;
  readonly emergencyContactPhone: string;
}

const another = { holds: (phone: string, { contactPhone }: { contactPhone?: unknown }) => phone !== contactPhone, message: { zh: '请填写另一人的电话，不能与联系电话相同', en: 'Enter the phone of another person: it is the same as your contact phone' } };

/** Whom to call when the applicant cannot be reached; `apart`: on another phone than the contact phone. */
export const emergencyContact = (options: { required?: boolean; apart?: true } = {}) =>
  block<EmergencyContactAnswers>({
    id: 'emergency-contact',
    title: { zh: '紧急联系人', en: 'Emergency contact' },
    fields: [
      field('emergencyContactName', 'personName', { zh: '紧急联系人姓名', en: 'Emergency contact’s name' }, { required: options.required ?? true }),
      field('emergencyContactPhone', 'phone', { zh: '紧急联系人电话', en: 'Emergency contact’s phone' }, { required: options.required ?? true, ...(options.apart && { rule: another }) }),
    ],
  });
