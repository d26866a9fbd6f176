import { applicant, contact, defineService, driver, uncharged, vehicle, violationRecord, type Ask, type CameraRecord } from '@yichuang/definition';
import { dateInBoth, inBoth, type Text } from '@yichuang/kernel';

import { ownVehicles } from './own-vehicles.js';
import { acceptsOwn, belowTwelve, chosen, extendsOwn, isAccepted, isObjected, licenceUsable, notDisputed, notFullPointsRepeat, oneAuthority, ownOrBound, pointsOf, recordsExist, withinExtension, withinOnlineLimit } from './violation-checks.js';
import { objects, ViolationForm } from './violation-form.js';
import { decisionNumber, handlingRules, payBy, pointsRules } from './violation-law.js';
import { violationSamples } from './violation-samples.js';
import { roadSafetyLaw } from './vehicle-law.js';

function violationFacts({ form, applicant: { documentNumber } }: Ask<ViolationForm>) {
  return {
    records: violationRecord.byCamera(form),
    vehicle: vehicle.byPlate(form),
    binding: violationRecord.bound(documentNumber, form),
    licence: driver.licence(documentNumber),
  };
}

const objections = handlingRules('第五条第三款', 'Article 5(3)');
/** The rules let the one who drove handle a record, and punish taking another’s points for gain; the list of vehicles kept for that is the national platform’s. */
const ownDriving: Text = {
  zh: `${handlingRules('第五条第一款', '').zh}、${pointsRules('第三十条', '').zh}；备案的要求出自互联网交通安全综合服务管理平台的办理规则`,
  en: `${handlingRules('', 'Article 5(1)').en}; ${pointsRules('', 'Article 30').en}; binding is a rule of the national online traffic platform`,
};

const titles: Readonly<Record<ViolationForm['applicationKind'], Text>> = {
  accept: { zh: '公安交通管理简易程序处罚决定书（电子）', en: 'Simplified-procedure penalty decision (electronic)' },
  object: { zh: '交通违法记录撤销通知书', en: 'Notice that the violation record is cancelled' },
  extend: { zh: '交通违法延期处理通知书', en: 'Notice of an extended period for handling' },
};

function rowOf({ on, place, code, fine, points }: CameraRecord): Text {
  const day = dateInBoth(on);
  return { zh: `${day.zh}，${place}，违法代码${code}，罚款${fine}元，记${points}分`, en: `${day.en}, ${place}, code ${code}, fine ${fine} yuan, ${points} points` };
}

/** Camera records: whoever accepts them is decided upon at once; a dispute is for people, and ends the record when it is well founded. */
export const violationHandling = defineService({
  id: 'traffic.violation-handling',
  version: 1,
  name: { zh: '交通违法处理', en: 'Handling of traffic violation' },
  summary: { zh: '对监控设备记录的道路交通安全违法行为在线确认、接受处罚和记分，或者提出异议。', en: 'Accepts online the penalty and points for a violation recorded by camera, or disputes it.' },
  keywords: ['处理违章', '违章处理', '交通违法处理', '电子眼', '电子警察', '闯红灯', '超速', '扣分', '违法申诉', '违章异议', '记分', 'weizhang', 'chuli weizhang', 'koufen', 'traffic violation', 'camera violation', 'dispute a ticket', 'penalty points'],
  nature: 'public-service',
  audience: ['person', 'foreigner'],
  law: [
    roadSafetyLaw('第二十四条、第九十条、第一百零八条、第一百一十四条', 'Articles 24, 90, 108 and 114'),
    handlingRules('第五条、第二十条至第二十二条、第四十三条至第四十五条、第五十二条至第五十四条、第五十八条', 'Articles 5, 20 to 22, 43 to 45, 52 to 54 and 58'),
    pointsRules('第七条至第十五条、第十七条至第二十二条、第三十条', 'Articles 7 to 15, 17 to 22 and 30'),
  ],
  limit: { length: 5, unit: 'working-day', promised: 5, law: handlingRules('第五条第三款', 'Article 5(3)') },
  fee: { ...uncharged, note: { zh: '办理不收费；罚款另行缴纳', en: 'Free of charge; the fine is paid separately' } },
  decision: 'instant',
  level: 'county',
  inPerson: { zh: '限额以内不需要到场；罚款超过200元、记分超过6分、饮酒驾驶、可能拘留或者驾驶证被暂扣的到窗口处理', en: 'None within the limits; above 200 yuan, more than 6 points, drink-driving, possible detention or a suspended licence go to a counter' },
  competence: { zh: '违法行为发生地的县级公安机关交通管理部门', en: 'The county traffic police of the place of the violation' },
  notes: [
    { zh: '接受处理的当场作出决定并记分；提出异议的，5个工作日内答复', en: 'What you accept is decided at once; a dispute is answered within five working days' },
    { zh: '收到决定书15日内缴纳罚款，逾期每日加处百分之三', en: 'Pay the fine within 15 days of receipt; after that 3% is added for each day' },
    { zh: '买分卖分的，依法处罚；记录由实际驾驶人本人接受处理', en: 'Buying or selling points is punished; the one who drove accepts the record' },
  ],

  formTitle: { zh: '违法记录', en: 'Violation records' },
  form: ViolationForm,
  blocks: [applicant(), contact()],
  facts: violationFacts,
  prefill: ({ applicant: { documentNumber }, facts: { licence } }) => (licence ? { licenceNumber: documentNumber, fileNumber: licence.fileNumber } : {}),
  offer: ownVehicles(),

  conditions: [
    { id: 'record-exists', text: { zh: '有未处理的违法记录，且已录入系统', en: 'An unprocessed record exists' }, law: handlingRules('第二十条', 'Article 20'), remedy: 'refusal', check: recordsExist },
    { id: 'one-authority', text: { zh: '一次办理的记录发生在同一县（市、区）', en: 'Records handled together are from one county' }, law: handlingRules('第五条', 'Article 5'), remedy: 'correction', check: oneAuthority },
    { id: 'own-or-bound-vehicle', text: { zh: '机动车为本人名下或者已备案的非本人机动车', en: 'The vehicle is owned or bound' }, law: ownDriving, remedy: 'refusal', check: ownOrBound },
    { id: 'online-fine-limit', text: { zh: '处警告或者200元以下罚款、记分6分以下', en: 'Warning or fine of at most 200 yuan and at most 6 points' }, law: handlingRules('第四十三条、第五十二条', 'Articles 43 and 52'), remedy: 'refusal', when: acceptsOwn, check: withinOnlineLimit },
    { id: 'licence-status', text: { zh: '驾驶证状态正常且准驾车型相符', en: 'The licence is usable and covers the vehicle' }, law: pointsRules('第七条至第十五条', 'Articles 7 to 15'), remedy: 'refusal', when: isAccepted, check: licenceUsable },
    { id: 'below-twelve', text: { zh: '处理后累计记分不满12分', en: 'Points stay below 12' }, law: roadSafetyLaw('第二十四条', 'Article 24'), remedy: 'refusal', when: acceptsOwn, check: belowTwelve },
    { id: 'not-full-points-repeat', text: { zh: '一个记分周期内满分学习未满三次', en: 'Not a repeated full-points driver' }, law: pointsRules('第十七条至第二十二条', 'Articles 17 to 22'), remedy: 'refusal', when: isAccepted, check: notFullPointsRepeat },
    { id: 'not-disputed', text: { zh: '该记录没有异议审查或者已结案', en: 'No dispute is open' }, law: objections, remedy: 'refusal', when: acceptsOwn, check: notDisputed },
    { id: 'objection-in-time', text: { zh: '提出异议的，记录尚未处理', en: 'A dispute is raised before the record is handled' }, law: objections, remedy: 'refusal', when: isObjected, check: recordsExist },
    { id: 'objection-founded', text: { zh: '异议成立：证据表明记录不能作为处罚依据', en: 'The dispute is well founded: the evidence shows that the record cannot support a penalty' }, law: handlingRules('第五条第三款、第二十二条', 'Articles 5(3) and 22'), remedy: 'refusal', when: isObjected, check: 'examiner' },
    { id: 'extension-in-limit', text: { zh: '延期不超过30日处理期满后3个月', en: 'At most three months beyond the 30 days of handling' }, law: handlingRules('第五十三条第二款', 'Article 53(2)'), remedy: 'correction', when: extendsOwn, check: withinExtension },
  ],
  materials: [{ id: 'objection-evidence', text: { zh: '异议证明材料（报案记录、行车记录仪视频、现场照片）', en: 'Evidence (police report, dash-cam video, photographs of the place)' }, requiredWhen: objects }],

  jurisdiction: (subject) => ({ kind: 'county-bureau', regionCode: chosen(subject)[0]?.regionCode ?? '410105' }),
  effects: (decided) => {
    const { form, applicant: { documentNumber }, decidedOn, serial } = decided;
    const handled = chosen(decided);
    if (form.applicationKind === 'object') return handled.map(({ recordNumber }) => violationRecord.cancel({ recordNumber }));
    const { extendUntil } = form;
    if (form.applicationKind === 'extend') return extendUntil ? handled.map(({ recordNumber }) => violationRecord.extend({ recordNumber, extendedTo: extendUntil })) : [];
    const points = pointsOf(handled);
    return [
      ...handled.map(({ recordNumber }, index) => violationRecord.accept({ recordNumber, decisionNumber: decisionNumber(serial, index), driverIdNumber: documentNumber, servedOn: decidedOn })),
      ...(points > 0 ? [violationRecord.addPoints({ licenceNumber: documentNumber, points })] : []),
    ];
  },
  result: {
    kind: 'violation-decision',
    title: titles.accept,
    titleFor: ({ form }) => titles[form.applicationKind],
    numberPrefix: '豫公交处',
    validity: { zh: '长期有效；罚款自收到之日起15日内缴纳', en: 'Permanent; a fine is paid within 15 days of receipt' },
    rows: (decided) => {
      const { form, facts: { vehicle: registered }, decidedOn, serial } = decided;
      const handled = chosen(decided);
      return [
        { label: { zh: '号牌号码', en: 'Plate number' }, value: inBoth(registered?.plateNumber ?? form.plateNumber) },
        ...handled.flatMap((record, index) => [
          { label: { zh: `违法记录${record.recordNumber}`, en: `Record ${record.recordNumber}` }, value: rowOf(record) },
          ...(form.applicationKind === 'accept' ? [{ label: { zh: '处罚决定书编号', en: 'Decision number' }, value: inBoth(decisionNumber(serial, index)) }] : []),
        ]),
        ...(form.applicationKind === 'accept' ? [{ label: { zh: '缴款期限', en: 'Pay by' }, value: dateInBoth(payBy(decidedOn)) }] : []),
        ...(form.extendUntil ? [{ label: { zh: '延期处理至', en: 'Handle by' }, value: dateInBoth(form.extendUntil) }] : []),
      ];
    },
  },

  samples: violationSamples,
});
