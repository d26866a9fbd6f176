import { DateField, fails, holds, ShortText, type Condition, type FieldOptions } from '@yichuang/definition';
import { addDays, workingCalendar, type CivilDate } from '@yichuang/kernel';

import { vehicleRules } from './vehicle-law.js';

const DAYS_AHEAD = 30;

export const CheckSite = (options: FieldOptions = {}) => ShortText({ zh: '查验地点', en: 'Examination site' }, options);
export const CheckDate = (options: FieldOptions = {}) => DateField({ zh: '查验预约日期', en: 'Appointment for the vehicle check' }, { notBefore: 'today', hint: { zh: '30日内的工作日', en: 'A working day within 30 days' }, ...options });

interface Presented {
  readonly form: { readonly inspectionDate?: CivilDate };
  readonly today: CivilDate;
}

/** The vehicle is brought to the check on a day on which somebody checks. */
export const appointment: Condition<Presented> = {
  id: 'check-appointment',
  text: { zh: '查验预约日期为30日内的工作日', en: 'The appointment is on a working day within 30 days' },
  law: vehicleRules('第三条', 'Article 3'),
  remedy: 'correction',
  when: ({ form }) => form.inspectionDate !== undefined,
  check: ({ form: { inspectionDate = '' }, today }) =>
    inspectionDate <= addDays(today, DAYS_AHEAD) && workingCalendar.isWorkingDay(inspectionDate) ? holds() : fails('查验只在30日内的工作日进行，请另选日期', 'Vehicles are checked on working days within 30 days: choose another day'),
};
