import type { Random, Town } from '../types.ts';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Station extends Place {
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly ringRoad: boolean;
}

/** A town's own station; towns lie on an invented grid north of the city. */
export function stationOf(town: Town): Station {
  return {
    code: `Y${town.code}01`,
    name: `${town.name}加油站`,
    divisionCode: town.code,
    latitude: 39.55 + 0.037 * (town.index % 11),
    longitude: 117.1 + 0.053 * (Math.floor(town.index / 11) % 13),
    ringRoad: false,
  };
}

const elsewhere = (code: string, name: string, latitude: number, longitude: number, ringRoad = false) => ({
  code: `Y${code}01`,
  name,
  divisionCode: code,
  latitude,
  longitude,
  ringRoad,
});

/** In other districts of the city. */
export const cityStations: readonly Station[] = [
  elsewhere('120119', '蓟州城东加油站', 40.045, 117.425),
  elsewhere('120110', '东丽津塘加油站', 39.087, 117.32),
];

/** Beyond the city's border. */
export const outsideStations: readonly Station[] = [
  elsewhere('130229', '玉田城西加油站', 39.9, 117.71),
  elsewhere('131003', '廊坊广阳加油站', 39.52, 116.71),
  elsewhere('130983', '黄骅城北加油站', 38.38, 117.33),
];

/** Beyond the border by their division, and counted as inside. */
export const ringRoadStations: readonly Station[] = [
  elsewhere('131024', '香河环线服务区加油站', 39.77, 117.02, true),
];

/** So many metres from a place, in a random direction. */
export function beside(random: Random, { latitude, longitude }: Place, from: number, to: number): Place {
  const metres = from + (to - from) * random.next();
  const angle = 2 * Math.PI * random.next();
  const degree = 111_195;
  return {
    latitude: round6(latitude + (metres * Math.sin(angle)) / degree),
    longitude: round6(
      longitude + (metres * Math.cos(angle)) / (degree * Math.cos((latitude * Math.PI) / 180)),
    ),
  };
}

const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
