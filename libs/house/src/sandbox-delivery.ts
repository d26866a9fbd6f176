import type { Delivery, DeliveryStatus, Parcel } from '@yichuang/one-window';

/**
 * Card printing and the post of the sandbox province: a parcel arrives as soon as it is handed over. The real carrier
 * is another class behind the same port (docs/operations.md).
 */
export class SandboxDelivery implements Delivery {
  async handOver({ reference }: Parcel): Promise<{ trackingNumber: string }> {
    return { trackingNumber: `SBX${reference}` };
  }

  async status(reference: string): Promise<DeliveryStatus> {
    return { delivered: true, proof: `SBX${reference}-signed` };
  }
}
