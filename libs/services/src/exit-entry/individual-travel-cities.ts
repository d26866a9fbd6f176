/**
 * Divisions whose residents may get an endorsement for individual tourism (个人旅游签注开办城市): the 59 cities of the
 * National Immigration Administration's announcements up to 27 May 2024, as the first digits of their codes (GB/T 2260).
 */
const openedDivisions = [
  '11', '12', '31', '50', '44', // 北京 天津 上海 重庆 and the cities of 广东
  '1301', '1401', '1501', '2101', '2102', '2201', '2301',
  '3201', '3202', '3205', '3301', '3302', '3310', '3401', '3501', '3502', '3505', '3601', '3701', '3702',
  '4101', '4201', '4301', '4501', '4601', '5101', '5201', '5301', '5401', '6101', '6201', '6301', '6401', '6501',
];

export const hasIndividualTravel = (regionCode: string): boolean => openedDivisions.some((division) => regionCode.startsWith(division));
