export function sayLevel(say: (key: string) => string, level: string): string {
  return `${say(`heading.${level}`)} ${say('plan.now')}`;
}
