import { Address, Choice, DateField, Declared, LongText, PersonField, PersonList, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { relationNames, type JoiningRelation } from './relations.js';

export class SpouseJoiningForm {
  @PersonField({ zh: '被投靠人（配偶）', en: 'Sponsor (your spouse)' }, { hint: { zh: '配偶应当在河南省登记常住户口', en: 'Your spouse must be permanently registered in Henan' } })
  sponsor: PersonRef;

  @ShortText({ zh: '结婚证字号', en: 'Marriage certificate number' }, { hint: { zh: '照结婚证填写，例如J410105-2020-001234；在国（境）外登记的填写该证明的编号', en: 'As printed, e.g. J410105-2020-001234; for a marriage from outside the mainland the number of its document' } })
  marriageCertificateNumber: string;

  @DateField({ zh: '结婚登记日期', en: 'Date of marriage registration' }, { notAfter: 'today' })
  marriageDate: CivilDate;

  @Address({ zh: '拟迁入地址', en: 'Address to move to' }, { hint: { zh: '照拟迁入户的户口簿填写到门牌号', en: 'As in the booklet of the household you join, down to the door number' } })
  targetAddress: string;

  @ShortText({ zh: '拟迁入户户号', en: 'Number of the household you join' }, { pattern: { regex: /^\d{9}$/, message: { zh: '户号为9位数字，见户口簿首页', en: 'A household number has nine digits: see the first page of the booklet' } } })
  targetHouseholdNumber: string;

  @YesNo({ zh: '被投靠人是户主', en: 'The sponsor is head of the household' })
  sponsorIsHead: boolean;

  @PersonField({ zh: '户主', en: 'Head of the household' }, { when: ({ sponsorIsHead }: SpouseJoiningForm) => sponsorIsHead === false })
  headOfHousehold?: PersonRef;

  @Declared({ zh: '户主（或者被投靠人）同意本人迁入，将在本人账户中确认', en: 'The head (or the sponsor) consents and will confirm it from their own account' })
  headConsent: true;

  @Choice(
    { zh: '与户主关系', en: 'Relationship to the head' },
    { spouse: relationNames.spouse, 'daughter-in-law': relationNames['daughter-in-law'], 'son-in-law': relationNames['son-in-law'], 'other-relative': relationNames['other-relative'] },
    {
      rule: {
        holds: (relation: JoiningRelation, { sponsorIsHead }: SpouseJoiningForm) => (relation === 'spouse') === sponsorIsHead,
        message: { zh: '被投靠人是户主的，与户主关系为配偶；不是户主的，不能是配偶', en: 'You are the head’s spouse exactly when the sponsor is head' },
      },
    },
  )
  relationToHead: JoiningRelation;

  @PersonList({ zh: '随迁人员', en: 'Children who come along' }, { required: false, hint: { zh: '夫妻一方或者双方未满18周岁的子女，且与您在同一户', en: 'Children of one or both of you under 18 who are registered in your household' } })
  accompanying?: readonly PersonRef[];

  @LongText({ zh: '情况说明', en: 'Explanation' }, { required: false, maxLength: 500 })
  reasonDetail?: string;
}
