/** Answers whether a clinic is the one that every server makes for trying things out; renamed it is somebody's own. */
export function isDemoClinic({ slug, name }: { readonly slug: string; readonly name: string }): boolean {
  return slug === 'demo' && name === 'Demo clinic';
}
