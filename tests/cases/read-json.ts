import { readFileSync } from 'node:fs';

/** Reads a JSON file that stands beside the cases; its shape is the caller's claim. */
export function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Shape;
}
