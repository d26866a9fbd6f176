import { Address, RegionCode, ShortText } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** One leg of a route. */
export class RouteLeg {
  @ShortText({ zh: '道路名称（编号）', en: 'Road' })
  road: string;

  @RegionCode({ zh: '途经县（市、区）', en: 'County or district' })
  regionCode: string;
}

/** One place where a vehicle stops. */
export class RouteStop {
  @Address({ zh: '地点', en: 'Place' })
  address: string;
}

export const routeLabel: Text = { zh: '行驶路线', en: 'Route' };
export const stopsLabel: Text = { zh: '经停地点', en: 'Stops' };
