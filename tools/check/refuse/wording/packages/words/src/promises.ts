export const heading = 'This page can diagnose your skin.';
export const calm = `Don't worry, it will pass.`;
export const promise = 'This cream is safe.';
export const label = 'A certified and guaranteed answer';
export const certified = 'certified';
