import type { DocumentContent } from '@yichuang/documents';

const authority = { zh: '郑州市公安局交通警察支队车辆管理所', en: 'Vehicle Administration Office, Traffic Police Detachment, Zhengzhou Public Security Bureau' };
const verification = { url: 'https://yichuang.example.cn/verify/7KQ4MPX2TR9VHWCE', code: '7KQ4MPX2TR9VHWCE' };

/** The letter that decides a renewal, in both languages, with everything a letter can have. */
export const decisionLetter: DocumentContent = {
  kind: 'decision',
  title: { zh: '准予机动车驾驶证换证决定书', en: 'Decision granting the renewal of a driving licence' },
  number: '郑公（交）驾换〔2026〕000123号',
  issuedOn: '2026-11-26',
  authority,
  holder: '曹斌',
  paragraphs: [
    {
      zh: '你于2026年11月23日提出的机动车驾驶证期满换证申请（办件编号2611 2308 9986 2172）收悉。经审查，你的申请符合《中华人民共和国道路交通安全法》第二十三条、《机动车驾驶证申领和使用规定》（公安部令第162号，2024年公安部令第172号修改）第六十三条规定的条件。依照《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定准予换发机动车驾驶证。',
      en: 'Your application of 23 November 2026 for the renewal of an expiring driving licence (reference 2611 2308 9986 2172) has been examined and meets the conditions of Article 23 of the Road Traffic Safety Law and Article 63 of the Provisions on the Application for and Use of Driving Licences. Under Article 38(1) of the Administrative Licensing Law, this office grants the renewal.',
    },
  ],
  rows: [
    { label: { zh: '准驾车型', en: 'Class' }, value: { zh: 'C1 小型汽车', en: 'C1 Small car' } },
    { label: { zh: '原有效期止', en: 'Previous expiry' }, value: { zh: '2026年12月20日', en: '20 December 2026' } },
    { label: { zh: '新有效期限', en: 'New period of validity' }, value: { zh: '2026年12月20日至2036年12月20日', en: '20 December 2026 to 20 December 2036' } },
    { label: { zh: '档案编号', en: 'Licence file number' }, value: '410100123456' },
  ],
  sections: [
    {
      heading: { zh: '一、审查认定的条件', en: 'Conditions found to be met' },
      items: [
        { zh: '驾驶证状态为正常（《机动车驾驶证申领和使用规定》第六十三条）。', en: 'The licence is of normal status (Provisions, Article 63).' },
        { zh: '在有效期满前九十日内提出申请（同上，第六十三条）。', en: 'The application was made within 90 days before expiry (Article 63).' },
        { zh: '道路交通安全违法行为和交通事故已处理完毕（同上，第七十二条）。', en: 'Violations and accidents are settled (Article 72).' },
        { zh: '身体条件证明在六个月内且结论合格（同上，第七十三条）。', en: 'The fitness report is within six months and favourable (Article 73).' },
      ],
    },
    {
      heading: { zh: '二、救济途径', en: 'Remedies' },
      items: [
        {
          zh: '对本决定不服的，可以自收到本决定书之日起六十日内向郑州市人民政府申请行政复议，或者在六个月内依法向人民法院提起行政诉讼。',
          en: 'Anyone who disagrees with this decision may apply to the Zhengzhou Municipal People’s Government for reconsideration within 60 days of receiving it, or bring an action before the people’s court within six months.',
        },
      ],
    },
  ],
  verification,
  languages: 'zh-en',
};

/** The electronic licence itself. */
export const electronicLicence: DocumentContent = {
  kind: 'licence',
  title: { zh: '机动车电子驾驶证', en: 'Electronic Driving Licence of the People’s Republic of China' },
  number: '郑公（交）电驾〔2026〕000123号',
  issuedOn: '2026-11-26',
  authority,
  holder: '曹斌',
  paragraphs: [],
  rows: [
    { label: { zh: '姓名', en: 'Name' }, value: '曹斌' },
    { label: { zh: '证号', en: 'Licence number' }, value: '41010519900307123X' },
    { label: { zh: '性别', en: 'Sex' }, value: { zh: '男', en: 'Male' } },
    { label: { zh: '国籍', en: 'Nationality' }, value: { zh: '中国', en: 'China' } },
    { label: { zh: '住址', en: 'Address' }, value: '河南省郑州市金水区花园路88号院3号楼2单元1502号' },
    { label: { zh: '出生日期', en: 'Date of birth' }, value: '1990-03-07' },
    { label: { zh: '初次领证日期', en: 'First issued' }, value: '2020-12-20' },
    { label: { zh: '准驾车型', en: 'Class' }, value: { zh: 'C1 小型汽车', en: 'C1 Small car' } },
    { label: { zh: '有效期限', en: 'Valid' }, value: { zh: '2026年12月20日至2036年12月20日', en: '20 December 2026 to 20 December 2036' } },
    { label: { zh: '档案编号', en: 'File number' }, value: '410100123456' },
  ],
  sections: [
    {
      heading: { zh: '说明', en: 'Note' },
      items: [
        {
          zh: '本电子驾驶证与纸质机动车驾驶证具有同等法律效力。准驾车型、有效期限和记分情况以公安机关交通管理部门登记的信息为准。',
          en: 'This electronic licence has the same legal effect as the paper licence. Classes, validity and penalty points are as recorded by the traffic police.',
        },
      ],
    },
  ],
  verification,
  languages: 'zh-en',
};
