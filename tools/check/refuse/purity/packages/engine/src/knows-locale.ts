export const sorted = (a: string, b: string): number => a.localeCompare(b);
export const upper = (a: string): string => a.toLocaleUpperCase();
export const number = (a: number): string => new Intl.NumberFormat('en').format(a);
