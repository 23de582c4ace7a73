import type { Lexicon } from '@afterneedle/engine';
import type { FindingId } from '../vocabulary/index.ts';

/** Signs said by words that stand near each other in any order; `@name` stands for the words of a class. */
export const wordsTogether: Lexicon<FindingId>['together'] = [
  {
    f: 'breathing-trouble',
    of: [
      '@breathe air airway airways lungs windpipe',
      '@hard short fight fighting gasping whistles whistling wheezy narrow narrowed narrowing heavy laboured missing suffocating squeezed shallow noisy tight tighter closing blocked',
    ],
  },
  { f: 'breathing-trouble', of: ['@breathe air', '@cant barely hardly'] },
  { f: 'breathing-trouble', of: ['chest', 'sitting crushing crushed elephant weight brick vice'] },
  {
    f: 'throat-tight',
    of: ['throat', '@tight squeezed squeezing strangled lump constrict choking'],
  },
  { f: 'swallowing-trouble', of: ['@swallow', '@hard @cant barely hurts hurt painful pain sore'] },
  {
    f: 'hoarse',
    of: [
      'voice',
      'hoarse rough raspy husky croaky deep deeper weird strange different gone lost changed changing cracking scratchy',
    ],
  },
  {
    f: 'lip-tongue-swelling',
    of: [
      'lip lips upperlip tongue mouth gums',
      '@swell size huge massive enormous bigger fat fatter balloon balloons sausage sausages doubled tripled inflated inflating',
    ],
  },
  { f: 'eyes-shut-by-swelling', of: ['@eye @lid', '@swell', 'shut closed'], also: { 'eyelid-swelling': 3 } },
  {
    f: 'eyes-shut-by-swelling',
    of: ['@eye @lid', '@swell', '@cant wont doesnt not wouldnt', 'open opening see'],
    also: { 'eyelid-swelling': 3, swelling: true },
  },
  {
    f: 'hives',
    of: ['nettle nettles mosquito', 'bumps blotches patches spots welts rash marks bites stings'],
  },
  { f: 'flush', of: ['body', 'whole entire', 'red flushed scarlet crimson hot burning flush'] },
  {
    f: 'vomiting',
    v: 2,
    of: ['@vomit thrown sick', 'times twice repeatedly everything constantly nonstop hourly'],
  },
  { f: 'faint', of: ['almost nearly', 'fainted faint fainting collapsed collapse swooned'] },
  {
    f: 'confusion',
    of: ['she he her his him', 'confused gibberish nonsense rambling disoriented delirious incoherent'],
  },
  { f: 'drowsy', of: ['eyes', '@cant barely hardly', 'open', 'keep'] },
  { f: 'blue-or-grey', of: ['@bluepart fingers toes', 'blue bluish grey gray ashen'] },
  { f: 'very-pale', of: ['lips gums tongue nails', 'pale paler white colourless'] },
  { f: 'odd-heartbeat', of: ['@heart', '@oddbeat crazy banging thudding stumbling place jumpy'] },
  { f: 'fast-breathing', of: ['breathing breaths breath', 'fast rapid rapidly quick quickly'] },
  {
    f: 'slurred-speech',
    of: [
      'words speech talking speaking sentences',
      'slurred slurring slur jumbled mushy garbled unclear thick',
    ],
  },
  { f: 'ringing-ears', of: ['ear ears', 'ringing buzzing humming whistling hissing ring buzz'] },
  {
    f: 'metal-taste',
    of: ['taste tastes tasting mouth', 'metal metallic coins coin pennies iron copper tin tinny foil'],
  },
  { f: 'numb-mouth', of: ['mouth tongue lips gums', '@numb asleep dead needles frozen'] },
  { f: 'dizzy', of: ['head room world everything', 'spinning spins turning swimming reeling'] },
  {
    f: 'tremor',
    of: [
      'hand hands fingers arms legs muscles muscle knees',
      '@shake twitch twitching twitches twitchy jerking tremor tremors trembly shaky quiver quivering',
    ],
  },
  { f: 'stiff-neck', of: ['neck', 'stiff rigid stiffness locked'] },
  {
    f: 'face-droop',
    of: [
      'face mouth smile lip eyebrow corner',
      'droop drooping drooped droops droopy sagging hangs hanging dropped',
    ],
  },
  {
    f: 'arm-weakness',
    of: ['arm leg arms legs', 'weak weakness limp paralysed paralyzed heavy lead numb floppy'],
  },
  {
    f: 'eye-pain-on-moving',
    of: ['@eye', '@hurt', 'move moving moves look looking turn turning sideways roll rolling'],
  },
  {
    f: 'eye-pain',
    of: ['eye eyes eyeball', 'hurt hurts hurting painful pain aching aches stabbing throbbing throbs agony'],
  },
  {
    f: 'sight-change',
    of: [
      'vision sight eyesight',
      'blurry blurred double fog foggy mist misty dim dark hazy lost loss worse shadow half gone cloudy fuzzy funny weird changed reduced',
    ],
  },
  {
    f: 'sight-change',
    of: ['see seeing sees eye eyes', 'blurry blurred double fog foggy mist misty hazy cloudy fuzzy haze'],
  },
  { f: 'red-eye', of: ['eye eyeball eyes', 'bloodshot'] },
  {
    f: 'light-hurts',
    of: [
      'light lights daylight sunlight brightness lamp screen',
      'hurt hurts unbearable bother bothers stings sensitive bear painful pain intolerable torture',
    ],
  },
  {
    f: 'eye-splash',
    of: ['@eye', '@stuff', 'splashed splash dripped ran entered squirted seeped trickled leaked'],
  },
  { f: 'eyelid-swelling', of: ['@lid', '@swell baggy heavy thick fat'] },
  { f: 'eyelid-swelling', of: ['eyes eye', '@swell baggy'] },
  {
    f: 'flu-like',
    of: ['joints bones muscles limbs body', 'ache aches aching achy hurt hurts sore pain pains'],
  },
  {
    f: 'headache',
    of: [
      'head temples skull',
      'hurts hurt pounding throbbing aching splitting pain bursting thumping banging exploding',
    ],
  },
  { f: 'nodes', of: ['gland glands nodes lymph', '@swell sore tender big enlarged lump painful hard'] },
  { f: 'pus-bumps', of: ['spots spot pimples pimple bumps bump zits dots blackheads', '@pus'] },
  { f: 'boil', of: ['lump lumps boil', 'hot painful throbbing sore', '@pus'] },
  {
    f: 'fluid',
    v: 2,
    of: ['@yellow honey', '@crust ooze oozing fluid liquid discharge weeping gunk goo film leaking'],
  },
  {
    f: 'fluid',
    v: 3,
    of: [
      'green greenish cloudy smelly foul milky murky stinking',
      'fluid liquid discharge gunk ooze oozing goo weeping leaking stuff',
    ],
  },
  {
    f: 'fluid',
    v: 1,
    of: ['clear watery transparent', 'fluid liquid discharge ooze oozing weeping leaking weep'],
  },
  { f: 'fluid', v: 3, of: ['@pus', 'came comes coming leaking oozing out draining squeezed'] },
  {
    f: 'blisters-grouped',
    of: ['cluster clusters group groups bunch crop row patch', 'blisters bubbles vesicles'],
  },
  { f: 'blisters-widespread', of: ['blisters blistering', 'everywhere body trunk', 'all over whole across'] },
  { f: 'white-patch', of: ['white chalky waxy', 'patch patches area circle'] },
  {
    f: 'burn-patch',
    of: ['burnt scorched charred singed leathery', 'skin patch area mark marks spot square squares'],
  },
  {
    f: 'dead-look',
    of: [
      'skin patch tip area nose',
      'turned turning turns went going gone became becoming',
      'black blackish blackened necrotic',
    ],
  },
  {
    f: 'streaks',
    of: [
      'red purple dark pink',
      'line lines stripe stripes streak streaks track trail',
      'up down toward towards along running runs creeping',
    ],
    unless: 'where roller needle needles patches',
  },
  {
    f: 'weakness',
    of: [
      'eyebrow eyebrows brow eyelid smile forehead',
      '@cant wont doesnt not isnt',
      'move moves moving lift lifts raise raises close frown work works',
    ],
  },
  { f: 'grid-indented', of: ['@dent', 'row rows lines line grid squares tracks'] },
  { f: 'hollow', of: ['cheek cheeks temple temples', 'sunken hollow hollowed dent dip caved sunk'] },
  { f: 'raised-scar', of: ['scar scars', 'raised thick hard bumpy growing lumpy thicker ropey rubbery'] },
  {
    f: 'dark-marks',
    of: ['dark darker brown brownish', 'patches patch spots marks mark stains stain shadow shadows blotches'],
  },
  { f: 'grid-marks', of: ['squares square grid waffle', 'marks pattern rows lines little small faint'] },
  { f: 'bruise-tense', of: ['blood', 'lump ball bulge', 'purple hard tense blue bulging growing'] },
  { f: 'fine-crusts', of: ['tiny little fine small dark brown black', 'scabs crusts specks flecks'] },
];
