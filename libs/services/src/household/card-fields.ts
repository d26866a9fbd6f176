import { Address, Choice, DateTimeField, YesNo } from '@yichuang/definition';
import { addDays } from '@yichuang/kernel';

export const reasonsAway = { work: { zh: '就业', en: 'Work' }, study: { zh: '就学', en: 'Study' }, live: { zh: '居住', en: 'Residence' } };

const whenAway = { when: ({ residenceOutsideHome }: Partial<AwayForm>) => residenceOutsideHome === true };

/** What is asked of everyone who may apply for a card away from where they are registered. */
export class AwayForm {
  @YesNo({ zh: '是否在户籍所在地以外办理', en: 'Applied for outside the place of registration' })
  residenceOutsideHome: boolean;

  @Address({ zh: '现居住地址', en: 'Present address' }, whenAway)
  residentialAddress?: string;

  @Choice({ zh: '外地办理原因', en: 'Reason for applying away' }, reasonsAway, whenAway)
  reasonAway?: keyof typeof reasonsAway;
}

const OPENS = 9;
const CLOSES = 17;
const DAYS_AHEAD = 30;

/** An appointment is within opening hours. */
export const inOpeningHours = {
  holds: (at: string): boolean => Number(at.slice(11, 13)) >= OPENS && Number(at.slice(11, 13)) < CLOSES,
  message: { zh: '预约时间应在9时至17时之间', en: 'Choose a time between 9:00 and 17:00' },
};

/** The appointment is no earlier than today and at most thirty days ahead. */
export const isWithinAMonth = (at: string, today: string): boolean => at.slice(0, 10) >= today && at.slice(0, 10) <= addDays(today, DAYS_AHEAD);

/** When photo and fingerprints are taken. */
export const Appointment = (required: boolean): PropertyDecorator =>
  DateTimeField({ zh: '预约采集时间', en: 'Appointment for biometrics' }, { required, rule: inOpeningHours, hint: { zh: '30日内、9时至17时；在所选受理派出所采集人像和指纹', en: 'Within 30 days, between 9:00 and 17:00, at the accepting station you choose' } });
