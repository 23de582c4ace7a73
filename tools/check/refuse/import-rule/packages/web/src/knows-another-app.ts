export const load = () => import('@afterneedle/server');
