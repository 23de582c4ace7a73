export const load = (): unknown => fetch('https://example.org');
