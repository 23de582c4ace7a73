/** Why a screen is asked; ids, so that the words are found elsewhere. */
export interface Because {
  readonly for: 'danger' | 'rules' | 'again' | 'level' | 'plan' | 'causes';
  /** The rules that calm answers would exclude. */
  readonly rules: readonly string[];
  /** The causes that an answer may tell apart. */
  readonly causes: readonly string[];
}

/** A screen to ask. */
export interface AskedScreen {
  readonly id: string;
  /** The facts to ask, in the order they stand on the screen. */
  readonly items: readonly string[];
  readonly because: Because;
}
