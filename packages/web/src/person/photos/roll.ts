/** Below this the phone lies so flat that a level line means nothing. */
const FLAT = 0.35;
const LEVEL_WITHIN = 2;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Answers by how many degrees a phone is turned about the line of sight, clockwise, from the angles of the
 * browser's `deviceorientation`; nothing where the phone lies flat.
 */
export function rollOf(beta: number, gamma: number, screenAngle: number): number | undefined {
  const right = -Math.cos(radians(beta)) * Math.sin(radians(gamma));
  const up = Math.sin(radians(beta));
  if (Math.hypot(right, up) < FLAT) return undefined;
  const roll = (Math.atan2(right, up) * 180) / Math.PI + screenAngle;
  return ((((roll + 180) % 360) + 360) % 360) - 180;
}

/** Answers whether a phone stands upright enough. */
export function isLevel(roll: number): boolean {
  return Math.abs(roll) <= LEVEL_WITHIN;
}
