export const run = (text: string): unknown => new Function(text);
