import { Address, RegionCode, ShortText } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** One leg of a route. */
export class RouteLeg {
  @ShortText({ zh: '道路名称（编号）', en: 'Road' })
  road: string;

  @RegionCode({ zh: '途经县（市、区）', en: 'County or district' }, { beyondHenan: true })
  regionCode: string;
}

/** One place where a vehicle stops. */
export class RouteStop {
  @Address({ zh: '地点', en: 'Place' }, { hint: { zh: '道路和附近的标志，例如连霍高速郑州服务区', en: 'The road and what is nearby, such as a motorway service area' } })
  address: string;
}

export const routeLabel: Text = { zh: '行驶路线', en: 'Route' };
export const stopsLabel: Text = { zh: '经停地点', en: 'Stops' };
