export interface Plain {
  readonly name: string;
}
