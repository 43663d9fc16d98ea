import { args, numberOf, type RuleFunction } from '../define.ts';
import { NUMBER } from '../shape.ts';

/** IUGG mean radius. */
const EARTH_METRES = 6_371_008.8;

export const spaceFunctions: readonly RuleFunction[] = [
  {
    name: 'distance',
    takes: args('latitude: number, longitude: number, toLatitude: number, toLongitude: number'),
    gives: NUMBER,
    zh: '地面上两点的距离，米（大圆）',
    en: 'metres between two places on the earth, along the great circle; degrees in',
    call: (given) => {
      const [latitude, longitude, toLatitude, toLongitude] = given.map((value) => {
        const degrees = numberOf(value, 'distance');
        return degrees === null ? null : (degrees * Math.PI) / 180;
      });
      if (latitude == null || longitude == null || toLatitude == null || toLongitude == null) return null;
      const half = (angle: number) => Math.sin(angle / 2) ** 2;
      const chord =
        half(toLatitude - latitude) +
        Math.cos(latitude) * Math.cos(toLatitude) * half(toLongitude - longitude);
      return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    },
  },
];
