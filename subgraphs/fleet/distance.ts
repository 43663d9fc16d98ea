/** A place on the earth, degrees of WGS 84. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Metres between two places along a great circle (haversine, mean radius of the earth). */
export function distance(one: Place, other: Place): number {
  const rad = Math.PI / 180;
  const north = Math.sin(((other.latitude - one.latitude) * rad) / 2) ** 2;
  const east = Math.sin(((other.longitude - one.longitude) * rad) / 2) ** 2;
  const scale = Math.cos(one.latitude * rad) * Math.cos(other.latitude * rad);
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(north + scale * east));
}
