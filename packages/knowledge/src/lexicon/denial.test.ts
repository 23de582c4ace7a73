import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('a denial is listed and sets nothing', () => {
  test.each<[string, string[]]>([
    ['no fever, no pus', ['fever', 'fluid']],
    ['no fever or pus', ['fever', 'fluid']],
    ['no redness, swelling or pus', ['redness', 'swelling', 'fluid']],
    ['denies fever, chills and pus', ['fever', 'hot-and-cold', 'fluid']],
    ['without pus', ['fluid']],
    ['not itchy', ['itch']],
    ["isn't swollen", ['swelling']],
    ['pus? no', ['fluid']],
    ['Fever: none', ['fever']],
    ['any pus? not really', ['fluid']],
    ['no more swelling', ['swelling']],
    ["tongue isn't swollen", ['lip-tongue-swelling']],
    ['no trouble breathing', ['breathing-trouble']],
    ["I don't have any difficulty breathing", ['breathing-trouble']],
    ["I'm breathing fine", ['breathing-trouble']],
    ["can't see any pus", ['fluid']],
    ["it doesn't itch", ['itch']],
    ['there is no sign of any pus', ['fluid']],
    ["I don't think it is swollen", ['swelling']],
    ['the bumps are painless', ['pain']],
    ["I've never had a fever", ['fever']],
    ["When it peels, may I use a comb? It hasn't begun.", ['peeling']],
    ['The card says: call if you notice fever or streaks. I notice none of that', ['fever', 'streaks']],
    ['In case I get bumps, is ice enough? At forty hours I have none.', ['bumps']],
    ['tightness: 0. Burning 0', ['tightness', 'burning']],
    ['itch 0/10', ['itch']],
    ['no headache ❌ no itch ❌', ['headache', 'itch']],
    ['used to sting, doesnt anymore', ['burning']],
    ["It doesn't sting any more", ['burning']],
    ['redness has passed', ['redness']],
    ["my dad keeps asking if I'm dizzy. I'm not dizzy", ['dizzy']],
    ['If it is 38.5? At the moment 36.8.', ['fever']],
    ['bruising ☐', ['bruise']],
    ['bruising ☐ swelling ☐', ['bruise', 'swelling']],
    ['☐ bruising', ['bruise']],
    ['fever ☐ bruising ☐', ['fever', 'bruise']],
  ])('%s', (text, ids) => {
    const { deniedInText, findings } = read(text);
    expect([...deniedInText].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(findings).not.toHaveProperty(id);
  });

  test.each<[string, string]>([
    ['no fever but my lips are swollen', 'lip-tongue-swelling'],
    ['no fever and my lips are swollen', 'lip-tongue-swelling'],
    ['no fever, trouble breathing', 'breathing-trouble'],
    ['no, my lips are swollen', 'lip-tongue-swelling'],
    ['no my lips are swollen', 'lip-tongue-swelling'],
    ['no swelling yesterday. Now I have fever', 'fever'],
    ["it's not just red, it's swollen", 'swelling'],
    ['not only swollen but weeping', 'swelling'],
    ['never had pain like this', 'pain'],
    ['no idea why but my lips are tingling', 'tingling'],
    ["the swelling won't go down", 'swelling'],
    ["the itching isn't getting any better", 'itch'],
    ['nothing helps the itch', 'itch'],
    ["I didn't use sunscreen, red and hot", 'redness'],
    ['they told me it is normal, but there is pus', 'fluid'],
    ['not very red', 'redness'],
    ["it's not that I can't breathe", 'breathing-trouble'],
    ['not itchy or hot, just swollen', 'swelling'],
    ['no bruising, a bit dry', 'dryness'],
    ['no peeling or scabs, still red', 'redness'],
    ['I have none of these, just flaky cheeks', 'peeling'],
    ['scabs on my nose and I cried today, and it wasnt because it hurt', 'fine-crusts'],
    ['the swelling is deflating', 'swelling'],
    ["It doesn't sting any more than this morning", 'burning'],
    ["not a patch of my arm that isn't covered in hives", 'hives'],
    ['no headache ❌ no itch ❌ scabs on my chin', 'fine-crusts'],
    ['no fever ❌ swollen cheek', 'swelling'],
    ['swelling 0.5, itch 1', 'swelling'],
    ['Nobody can tell me off: I have bumps', 'bumps'],
    ['puffy eyelids, it has passed four days', 'eyelid-swelling'],
    ['four days have passed, swollen', 'swelling'],
    ['bleeds when I rub, one hour ago is finished the session', 'bleeding'],
    ["would you worry if the lumps hadn't gone by friday", 'firm-lumps'],
    ['the lump aint going nowhere', 'firm-lumps'],
    ["Redness and pimples. They haven't gone", 'acne-spots'],
    ["I have bumps. It hasn't happened before", 'bumps'],
    ['severe pain. Nothing to see', 'pain'],
    ['What if my temperature is 39?', 'fever'],
    ['If it is 38.5?', 'fever'],
    ['If it is 36.8? At the moment 38.5.', 'fever'],
    ['my dad asks if I am dizzy', 'dizzy'],
    ['bruising ☑', 'bruise'],
    ['bruising ☒', 'bruise'],
    ['bruising [x]', 'bruise'],
    ['☐ bruising ☑ swelling', 'swelling'],
    ['I have a fever ☐', 'fever'],
    ['swollen lips ⬜', 'lip-tongue-swelling'],
    ['bruising ☐ swelling ☑', 'swelling'],
    ['fever: 0.5', 'fever'],
  ])('a "no" does not reach: %s', (text, finding) => {
    const { deniedInText, findings } = read(text);
    expect(findings[finding]).toBeDefined();
    expect(deniedInText).not.toContain(finding);
  });

  test('what was well yesterday denies nothing now', () => {
    expect(read('my voice was normal last night and now only a rasp').deniedInText).not.toContain('hoarse');
    expect(read('my voice is normal').deniedInText).toContain('hoarse');
  });

  test('J-51 what a salon said lowers nothing', () => {
    const { findings } = read('yellow pus, and the salon told me it is normal and sent me home');
    expect(findings['fluid']).toBe(3);
  });

  test('a sign said and denied counts as said', () => {
    const { findings, deniedInText } = read('no swelling on my chin. my cheek is swollen');
    expect(findings['swelling']).toBeDefined();
    expect(deniedInText).not.toContain('swelling');
  });

  test('a writer who can not tell is unsure', () => {
    const { findings, unsureInText, deniedInText } = read("can't tell if I have a fever");
    expect(findings).not.toHaveProperty('fever');
    expect(unsureInText).toEqual(['fever']);
    expect(deniedInText).toEqual([]);
    expect(read('not sure if my throat is tight').findings['throat-tight']).toBeDefined();
  });
});

describe('a "no" that does not deny', () => {
  test.each<[string, string]>([
    ["Don't worry about the blisters, she wrote", 'blister'],
    ['I lean on the sink for not to faint', 'faint'],
    ['They asked about chills and I said no. Now I have them.', 'hot-and-cold'],
    ['no fever on Monday but now I do', 'fever'],
    ['I never had blisters before, now I have six on my chin', 'blister'],
  ])('%s', (text, id) => {
    const { deniedInText, findings } = read(text);
    expect(findings).toHaveProperty(id);
    expect(deniedInText).not.toContain(id);
  });

  test('what is told after it must be the sign itself', () => {
    expect(read('I have no fever. Now I have dry skin.').deniedInText).toContain('fever');
    expect(read('no chills. Now I have it under control').deniedInText).toContain('hot-and-cold');
  });

  test('brackets stand before their signs where the line begins with one, else behind', () => {
    expect(read('[x] headache [x] fever [ ] vomiting').deniedInText).toEqual(['vomiting']);
    expect(read('headache [ ] fever [x]').deniedInText).toEqual(['headache']);
    expect(read('my ticks: [ ] chills [x] stiff neck').findings).toHaveProperty('stiff-neck');
  });
});
