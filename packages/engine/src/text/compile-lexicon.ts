import { SCALES } from '../facts/vocabulary.ts';
import { sound, stem } from './alike.ts';
import { compileTogether, type GroupOfWords } from './compile-together.ts';
import {
  type CompiledLexicon,
  type CompiledTime,
  type Entry,
  type FindingScale,
  FLAG,
  type PhraseNode,
  type Sense,
} from './compiled-lexicon.ts';
import type { Cue, Lexicon, SmallWords, TimeWords } from './lexicon.ts';
import { phrasesOf, spellOut } from './phrase.ts';
import { initialIndex, keyIndex, skeletonIndex, undoubledIndex } from './word-index.ts';

/** Makes a lexicon ready for `readMessage`; a phrase that names no known class or finding is an error. */
export function compileLexicon<F extends string, C extends string>(lexicon: Lexicon<F, C>): CompiledLexicon {
  const builder = new Builder(lexicon);
  return builder.build();
}

class Builder {
  readonly lexicon: Lexicon;
  readonly words = new Map<string, number>();
  readonly spelt: string[] = [];
  readonly flags: number[] = [];
  readonly sets = new Map<string, ReadonlySet<number>>();
  readonly root: PhraseNode = newNode();
  readonly scales: Map<string, FindingScale>;
  readonly findingWords = new Set<number>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.scales = scalesOf(lexicon);
  }

  build(): CompiledLexicon {
    const { lexicon } = this;
    this.flagSmallWords(lexicon.small);
    this.addClasses();
    this.addPhrases();
    for (const table of [lexicon.time.numbers, lexicon.time.units, lexicon.time.weekdays]) {
      for (const word of Object.keys(table)) this.intern(word);
    }
    for (const words of [lexicon.time.ago, lexicon.time.sinceTreatment, lexicon.time.day, lexicon.time.age]) {
      for (const word of split(words)) this.intern(word);
    }
    const groups = this.together();
    const merges = new Map(Object.entries(lexicon.merges));
    for (const word of merges.values()) this.intern(word);
    const mergeSeconds = new Set([...merges.keys()].map((pair) => pair.split(' ')[1] ?? ''));
    for (const word of Object.values(lexicon.spellings)) this.intern(word);
    return {
      source: lexicon,
      words: this.words,
      spelt: this.spelt,
      flags: this.flags,
      starts: this.starts(),
      spellings: new Map(Object.entries(lexicon.spellings).map(([as, word]) => [as, this.intern(word)])),
      undoubled: undoubledIndex(this.spelt),
      skeletons: skeletonIndex(this.spelt, this.findingWords),
      stems: keyIndex(this.spelt, this.findingWords, stem),
      sounds: keyIndex(this.spelt, this.findingWords, sound),
      merges,
      mergeSeconds,
      plain: new Set(split(lexicon.small.plain)),
      byInitial: initialIndex(this.spelt),
      dangerWords: new Set(split(lexicon.small.danger).map((word) => this.intern(word))),
      findingWords: this.findingWords,
      scales: this.scales,
      time: compiledTime(lexicon.time),
      together: compileTogether(groups, this.spelt.length),
      topics: this.topics(),
      weekdays: new Map(Object.entries(lexicon.time.weekdays)),
      passing: new Set(lexicon.passing),
      states: new Map(),
      readWords: new Map(),
      repairs: new Map(),
    };
  }

  intern(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const id = this.spelt.length;
    this.words.set(word, id);
    this.spelt.push(word);
    this.flags.push(0);
    return id;
  }

  flagSmallWords(small: SmallWords): void {
    const lists: readonly (readonly [string, number])[] = [
      [small.fillers, FLAG.filler],
      [small.bridges, FLAG.bridge],
      [small.joiners, FLAG.joiner],
      [small.alternatives, FLAG.alternative],
      [small.breakers, FLAG.breaker],
      [small.subjects, FLAG.subject],
      [small.negators, FLAG.negator],
      [small.noAnswers, FLAG.noAnswer],
      [small.reporting, FLAG.reporting],
    ];
    for (const [words, flag] of lists) for (const word of split(words)) this.flag(word, flag);
  }

  flag(word: string, flag: number): void {
    const id = this.intern(word);
    this.flags[id] = (this.flags[id] ?? 0) | flag;
  }

  addClasses(): void {
    for (const [name, words] of Object.entries(this.lexicon.classes)) {
      const members = new Set(split(words).map((word) => this.intern(word)));
      if (name === this.lexicon.partClass) for (const word of split(words)) this.flag(word, FLAG.part);
      this.sets.set(`@${name}`, members);
    }
  }

  addPhrases(): void {
    const { lexicon } = this;
    for (const [f, wordings] of Object.entries(lexicon.findings)) {
      for (const wording of wordings ?? []) {
        const senses: Sense[] = [{ f, v: wording.v ?? true }];
        for (const [also, v] of Object.entries(wording.also ?? {})) senses.push({ f: also, v: v ?? true });
        for (const sense of senses) this.checkFinding(sense.f);
        const danger = senses.some((sense) => this.scales.get(sense.f)?.danger === true);
        for (const phrase of phrasesOf(wording.say)) this.addFinding(phrase, senses, danger);
      }
    }
    for (const { c, is, say } of lexicon.contexts) this.addAll(say, { kind: 'context', c, is });
    for (const [area, say] of Object.entries(lexicon.areas)) this.addAll(say, { kind: 'area', area });
    for (const [f, say] of Object.entries(lexicon.denials)) this.addAll(say ?? '', { kind: 'denial', f });
    for (const [cue, say] of Object.entries(lexicon.cues)) this.addAll(say, { kind: 'cue', cue: cue as Cue });
    for (const { hours, say, alone } of lexicon.time.fixed) this.addAll(say, { kind: 'time', hours, alone });
    this.addAll(lexicon.crisis, { kind: 'crisis' });
    this.addAll(lexicon.ignore, { kind: 'ignore' });
  }

  checkFinding(f: string): void {
    if (!this.scales.has(f)) throw new SyntaxError(`the lexicon names an unknown finding: ${f}`);
  }

  addFinding(phrase: string, senses: readonly Sense[], danger: boolean): void {
    for (const way of this.waysOf(phrase)) {
      const words = way.map((unit) => this.membersOf(unit));
      const selfNegated = words.some((ids) => [...ids].some((id) => this.has(id, FLAG.negator)));
      const beside = this.lexicon.beside.includes(senses[0]?.f ?? '');
      this.addWay(way, { kind: 'finding', senses, danger, selfNegated, beside });
      if (way.length <= 2) for (const ids of words) for (const id of ids) this.findingWords.add(id);
    }
  }

  addAll(say: string, entry: Entry): void {
    for (const phrase of phrasesOf(say)) for (const way of this.waysOf(phrase)) this.addWay(way, entry);
  }

  waysOf(phrase: string): string[][] {
    const isLight = (word: string): boolean => this.has(this.words.get(word) ?? -1, FLAG.filler);
    return spellOut(phrase, isLight).map((way) => this.merged(way));
  }

  /** A phrase is read as a message is: "is not" is one word. */
  merged(way: readonly string[]): string[] {
    const units: string[] = [];
    for (const unit of way) {
      const together = this.lexicon.merges[`${units.at(-1)} ${unit}`];
      if (together === undefined) units.push(unit);
      else units.splice(-1, 1, together);
    }
    return units;
  }

  addWay(way: readonly string[], entry: Entry): void {
    let node = this.root;
    for (const unit of way) node = this.next(node, unit);
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  next(from: PhraseNode, unit: string): PhraseNode {
    const members = this.membersOf(unit);
    if (members.size === 1) {
      const [word = -1] = members;
      const known = from.byWord.get(word) ?? newNode();
      from.byWord.set(word, known);
      return known;
    }
    const known = from.bySet.find((edge) => edge.members === members);
    if (known !== undefined) return known.node;
    const node = newNode();
    from.bySet.push({ members, node });
    return node;
  }

  /** The words a unit stands for; the same unit is always the same set. */
  membersOf(unit: string): ReadonlySet<number> {
    const known = this.sets.get(unit);
    if (known !== undefined) return known;
    if (unit.startsWith('@')) throw new SyntaxError(`the lexicon names an unknown class: ${unit}`);
    const members = new Set(unit.split('|').map((word) => this.intern(word)));
    this.sets.set(unit, members);
    return members;
  }

  has(word: number, flags: number): boolean {
    return ((this.flags[word] ?? 0) & flags) !== 0;
  }

  together(): GroupOfWords[] {
    const groups: GroupOfWords[] = [];
    for (const { f, v, of, also, unless, beside = [] } of this.lexicon.together) {
      this.checkFinding(f);
      const sets = this.setsOf(of);
      const selfNegated = sets.some((ids) => [...ids].some((id) => this.has(id, FLAG.negator)));
      const danger = this.scales.get(f)?.danger === true;
      const senses: Sense[] = [{ f, v: v ?? true }];
      for (const [other, step] of Object.entries(also ?? {})) senses.push({ f: other, v: step ?? true });
      const [against = new Set<number>()] = this.setsOf([unless ?? '']);
      groups.push({
        sets,
        beside,
        unless: against,
        entry: { kind: 'finding', senses, danger, selfNegated, beside: this.lexicon.beside.includes(f) },
      });
    }
    for (const of of this.lexicon.crisisTogether)
      groups.push({ sets: this.setsOf(of), beside: [], unless: new Set(), entry: { kind: 'crisis' } });
    return groups;
  }

  topics(): CompiledLexicon['topics'] {
    const turns = new Map<string, Map<number, string>>();
    for (const { parts, turns: named } of this.lexicon.topics) {
      for (const [from, to] of Object.entries(named)) {
        const byPart = turns.get(from) ?? new Map<number, string>();
        for (const word of split(parts)) byPart.set(this.intern(word), to ?? from);
        turns.set(from, byPart);
      }
    }
    return { turns };
  }

  setsOf(lists: readonly string[]): ReadonlySet<number>[] {
    return lists.map((words) => new Set(split(words).flatMap((word) => [...this.membersOf(word)])));
  }

  starts(): PhraseNode[][] {
    const starts: PhraseNode[][] = this.spelt.map(() => []);
    for (const [word, node] of this.root.byWord) starts[word]?.push(node);
    for (const { members, node } of this.root.bySet) for (const word of members) starts[word]?.push(node);
    return starts;
  }
}

function newNode(): PhraseNode {
  return { byWord: new Map(), bySet: [], entries: [] };
}

function scalesOf(lexicon: Lexicon): Map<string, FindingScale> {
  const { findings } = lexicon.vocabulary;
  const coursed = new Set(findings.filter((one) => one.group === 'course').map((one) => one.of));
  return new Map(
    findings.map(({ id, scale, group, unsureIsPresent }) => {
      const danger = scale === 'danger' || group === 'danger' || group === 'danger-item';
      return [
        id,
        {
          scale,
          max: SCALES[scale].max,
          danger,
          coursed: coursed.has(id),
          unsureIsPresent: unsureIsPresent === true,
        },
      ];
    }),
  );
}

function compiledTime(time: TimeWords): CompiledTime {
  return {
    numbers: new Map(Object.entries(time.numbers)),
    units: new Map(Object.entries(time.units)),
    ago: new Set(split(time.ago)),
    sinceTreatment: new Set(split(time.sinceTreatment)),
    notSince: new Set(split(time.notSince)),
    notAfter: new Set(split(time.notAfter)),
    duration: new Set(split(time.duration)),
    day: new Set(split(time.day)),
    age: new Set(split(time.age)),
  };
}

function split(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
