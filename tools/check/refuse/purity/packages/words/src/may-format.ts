export const number = (a: number, locale: string): string => new Intl.NumberFormat(locale).format(a);
export const isObject = (performance: { readonly process: number }): number => performance.process;
