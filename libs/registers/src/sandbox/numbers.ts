import { makeIdentityNumber, makeUscc, vinCheckCharacter, type CivilDate } from '@yichuang/kernel';

import type { Sex } from './names.js';
import type { Random } from './random.js';

/** The letter of the vehicle office of each city (豫A 郑州 … 豫U 济源). */
const plateLetters: Readonly<Record<string, string>> = {
  '4101': 'A', '4102': 'B', '4103': 'C', '4104': 'D', '4105': 'E', '4106': 'F', '4107': 'G', '4108': 'H', '4109': 'J',
  '4110': 'K', '4111': 'L', '4112': 'M', '4113': 'R', '4114': 'N', '4115': 'S', '4116': 'P', '4117': 'Q', '4190': 'U',
};

const makers = ['LSVA', 'LFV2', 'LVSH', 'LGBH', 'LBVN', 'LSGP', 'LGXC', 'LC0C', 'LZWA', 'LGJE'];
/** Letters and digits that plates and VINs both have. */
const signs = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];
/** The tenth place of a VIN: A in 1980 and 2010, without I, O, Q, U, Z and 0 (GB 16735). */
const modelYears = 'ABCDEFGHJKLMNPRSTVWXY123456789';

/** Draws the numbers of one province, none of them twice. */
export class Numbers {
  private readonly given = new Set<string>();
  private drawn = 0;
  private households = 0;

  constructor(private readonly random: Random) {}

  /** The next whole number from 1. */
  next(): number {
    return ++this.drawn;
  }

  identity(regionCode: string, birthDate: CivilDate, sex: Sex): string {
    return this.unused(() => makeIdentityNumber(regionCode, birthDate, this.random.between(0, 499) * 2 + (sex === 'male' ? 1 : 0)));
  }

  /** Nine digits. */
  household(): string {
    return this.unused(() => `41${spread(++this.households).slice(1)}`);
  }

  /** What is drawn until it is an address where nobody lives yet. */
  address(draw: () => string): string {
    return this.unused(draw);
  }

  /** A number or an address that is chosen, and nobody else's from then on. @throws Error when it is somebody's already */
  claim(chosen: string): string {
    if (this.given.has(chosen)) throw new Error(`${chosen} is taken`);
    this.given.add(chosen);
    return chosen;
  }

  /** Marriage certificates tell where and in which year they were given. */
  marriageCertificate(countyCode: string, year: string): string {
    return `J${countyCode}-${year}-${spread(this.next()).slice(2)}`;
  }

  /** `pattern` with a digit for each `#`. */
  passport(pattern: string): string {
    return this.unused(() => pattern.replace(/#/g, () => String(this.random.between(0, 9))));
  }

  /** An organisation of a division; its registration authority and kind come first (GB 32100). */
  uscc(kind: string, countyCode: string): string {
    return makeUscc(`${kind}${countyCode}MA${spread(this.next()).slice(1)}`);
  }

  /** Twelve digits, the first four of the office that opened the file. */
  licenceFile(countyCode: string): string {
    return countyCode.slice(0, 4) + spread(this.next());
  }

  /** The number on a licence card. Those of cards that were issued here begin lower: they are drawn as ids. */
  licenceSerial(): string {
    return `419${String(this.next()).padStart(9, '0')}`;
  }

  record(countyCode: string): string {
    return `${countyCode}${spread(this.next())}`;
  }

  plate(countyCode: string): string {
    const office = `豫${plateLetters[countyCode.slice(0, 4)]}`;
    const digits = () => String(this.random.between(0, 9_999)).padStart(4, '0');
    return this.unused(() => (this.random.chance(0.3) ? `${office}${this.random.pick(['D', 'A', 'F'])}${this.sign()}${digits()}` : `${office}${this.sign()}${digits()}`));
  }

  vin(modelYear: number): string {
    const year = modelYears.charAt((modelYear - 1980) % modelYears.length);
    return this.unused(() => {
      const type = this.random.pick(makers) + this.sign() + this.sign() + this.sign() + this.sign();
      const unit = year + this.sign() + String(this.random.between(0, 999_999)).padStart(6, '0');
      return type + vinCheckCharacter(`${type}0${unit}`) + unit;
    });
  }

  private sign(): string {
    return this.random.pick(signs);
  }

  private unused(draw: () => string): string {
    for (;;) {
      const number = draw();
      if (!this.given.has(number)) {
        this.given.add(number);
        return number;
      }
    }
  }
}

/** Eight digits that do not look counted: 7,919 has no factor in common with 10^8, so none comes twice. */
const spread = (ordinal: number): string => String((ordinal * 7_919 + 12_345_678) % 100_000_000).padStart(8, '0');
