export { EffectPage } from './effect-page.tsx';
export { ExpectPage } from './expect-page.tsx';
