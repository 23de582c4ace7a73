export enum Level {
  Expected,
}
