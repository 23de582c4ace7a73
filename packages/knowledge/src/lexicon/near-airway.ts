import type { WordsNear } from './words-near.ts';

/** How people say signs of breathing, mouth, allergy and collapse: a part of the body near its state, in any order. */
export const nearAirway: WordsNear = {
  'breathing-trouble': `
    whistle whistles whistling squeak squeaks squeaky + breathe breath breathing lungs ! kettle
    full deep proper whole + breath breaths + @cant get take @hard not wont
    @tight @restricted + chest lungs + breathe breath air breathing cough coughing
    cough coughing coughs + wheeze wheezing wheezy ! cold flu
    straw + breathe breathing breath air
    drowning suffocating smothered + feel feels like am
    @airword + @hard @restricted short shorter fight fighting gasping gasp whistles whistling whistle wheezy wheezing laboured labored missing suffocating ragged raspy rasping crackly crackling rattly rattling rattle catching catches snatching sucking thin ! nose exercise exercises laser
    @airword + @cant @barely ! nose
    chest lungs lung ribs + @restricted squashed crushing crushed sitting elephant brick bricks weight vice band belt pressing grip gripped clamped corset whistles whistling whistle wheeze wheezing rattles rattle rattling bubbling gurgling concrete ! itchy itching skin needled rolled red peeling
    air oxygen breath + enough + @not @cant @barely no
    every each + breath inhale + effort fight struggle whistles wheezes hurts noise work harder
    stairs talking sentence sentences walk walking step steps talk + breath breathless puffed puff puffing gasping winded pant panting
    sentence sentences + finish get through say end + @cant @barely without ! word
    inhaler puffer nebuliser nebulizer ventolin + need needed needing reaching reached helping helps help working puffs times twice
    lie lying flat + breathe breath air + @cant @hard unless only @barely
    ribs + sucking sucked pulling in + breath breathing breathe
    air breath + @cant @not no wont + get gets in down through reach reaches enter enters lungs
    gasping gulping snatching gagging hungry starving panting + air oxygen breath
  `,
  'throat-tight': `
    throat + closing close closes closed tight squeezed swelling swollen narrow narrower shrinking
    lump something ball golf + throat
    throat windpipe gullet + @tight @restricted lump constrict choking shut shutting shuts smaller thicker thick thickening full fist straw golf grip gripping gripped swallowed plug plugged ! cream scarf discharge mucus phlegm
    collar noose scarf hand hands rope belt fingers wire + throat neck + around round + tight tightening squeezing like pulling strangling ! had have
  `,
  'swallowing-trouble': `
    spit saliva drool + swallow wont @cant @hard out
    swallow swallowing + glass knives rock stone stones apple lump stuck hurts painful
    @swallow + @hard @cant @barely hurts hurt painful pain sore effort stuck struggling impossible agony glass razors knives ! pill
    spit saliva food water drink tea tablet bread + stuck stick sticks stays + throat gullet down
    spit saliva food water drink liquids drinks soup + @cant wont @barely @not + go goes down swallow pass
    saliva spit dribble drool + running pooling spilling out wont everywhere chin pillow bowl tissue
  `,
  hoarse: `
    voice + hoarse rough raspy husky croaky deep deeper weird strange different gone lost losing changed changing change cracking scratchy gravelly gravel squeaky whisper whispering thick thicker rusty frog croak croaks broken breaking fading faded weak breathy cracks going funny muffled foreign unrecognisable disappearing disappeared vanished packed packing off left leaving like sore ! mail message note
    sound sounds sounding talk talking speak speaking + frog frogs gravel hoarse croak croaky husky raspy sandpaper smoker smokers kermit witch batman
    talk speak say talking speaking + whisper whispering whispers + only above more just but
  `,
  'lip-tongue-swelling': `
    lips lip mouth + duck trout kardashian pout fish balloon + look looks like
    lips lip tongue + like + sausage sausages balloon balloons slug slugs tyre tyres tire tires cushion cushions pillow pillows sofa duck trout bee bees stung hotdog
    lips lip tongue + twice double triple three + size normal thick
    lip lips upperlip tongue mouth gums palate uvula + @swell @big size growing grew grown blown blew blowing bulging filling fuller pillow pillows cushion cushions stung hippo duck trout outsized heavy heavier huge massive enormous bigger fat fatter balloon balloons sausage sausages doubled tripled inflated inflating rubber tyre slug slugs ! spot pimple bump bumps blister sore sores patch smile grin cream layer ointment scab coldsore itch itchy breakout rash numbed dry
    throat + @swell
    tongue + teeth + marks dents dented biting bite imprint imprints catching catches scalloped pressing
    tongue + fit fits fill fills filling room + mouth my
    lips mouth + close shut meet together + @cant @barely wont @not + @swell fat thick big stiff
    @swell + face lips lip tongue + and + lips lip tongue mouth ! no
  `,
  hives: `
    welts weals wheals hives + arms legs belly chest body neck back everywhere
    lumps bumps bites blotches + arms chest belly legs body + coming came appearing popping up out new ! needled rolled treated
    bites bite + moving move everywhere arms body more new
    nettle nettles mosquito wasp bee bees gnat flea + bumps blotches patches spots welts rash marks bites stings stung sting bite raised + itchy itching raised everywhere all body arms arm legs belly back thighs chest moving swollen new spreading now
    nettle nettles mosquito + bumps blotches patches spots welts rash marks bites stings stung ! bitten holiday
    @blotchword + move moves moving moved wander wanders wandering wandered jump jumps jumping migrate migrates shift shifts shifting hop hopping walk walks walking travel travels travelling traveling + around place places arm arms leg legs body elsewhere skin one spot belly ! eye sight
    @blotchword + vanish vanishes vanished disappear disappears disappeared fade fades gone go goes + appear appears come comes elsewhere another new reappear pop pops somewhere ! week weeks
    @blotchword + come comes + go goes
    ~ itch itchy itches itching + raised weals blotches plates welts wheals islands lumps swellings mountains hills + body arms arm legs leg belly stomach trunk back thighs torso wrists elbows everywhere
    plates weals wheals mountains hills islands + ~ itch itchy itches itching itched ! dinner
  `,
  flush: `
    whole all entire + body bod + red hot flushed burning itching scarlet beet lobster
    beet beetroot lobster scarlet + all over body
    body + whole entire all every everywhere + red flushed flush scarlet crimson lobster tomato beetroot beet prickling glowing boiling hot burning fire itching itchy prickly ! wash cream treated needled
    head top hair scalp + toe toes foot feet soles + red hot flushed scarlet itching itchy burning heat wave pink boiling prickling glowing
    wave rush surge flood + heat hot warmth + body over through whole up
    flush flushed flushing + body trunk torso arms belly legs all
  `,
  vomiting: `
    threw throwing thrown + up
    sick + been being was + twice again times just since
    stomach + emptied emptying turned + threw vomit sick
    bucket toilet loo sink bowl + sick hugging hung bent retching head threw vomit kneeling ! clean cleaned wash
    dinner lunch breakfast meal stomach food + came comes coming brought bringing threw lost bring + up back
    =2 @vomit thrown sick + times twice thrice repeatedly everything constantly nonstop hourly over ! pay leave tired
    =2 keep keeps + food water anything fluids nothing sip sips + down @cant
  `,
  cramps: `
    stomach belly tummy abdomen gut guts bowels insides intestines + cramp cramps cramping pain pains ache aches aching achy hurt hurts hurting sore spasm spasms knots knot twisting twist twisted gripes griping cutting stabbing stabs knife knives doubled wrench wrenching agony paining gripping gripped contractions ! stretch needled treated rolled marks peeling red itchy skin
  `,
  faint: `
    see seeing saw + stars
    nearly almost + went fainted dropped + flat they chair needle roller
    almost nearly close verge near + fainted faint fainting collapsed collapse swooned swoon collapsing
    almost nearly verge + passed pass passing black blacking blacked + out
    stand standing stood upright sit + @cant without every whenever when if + faint black grey gray stars woozy buckle drop blackness swoon
    vision everything sight + going went goes turning fading closing goes turns + dark grey gray black ! colour skin
    legs knees + jelly buckle buckled buckling gave gives cotton rubber + under way stand like
    feel feels feeling felt going came + faint fainty swoony ! smell line lines mark marks hope smile glow
  `,
  collapse: `
    legs + under + went gone gave + floor down
    passed blacked knocked + out + minute minutes seconds while briefly floor cold completely
    @not + respond responding responded react reacting
    someone somebody they + picked scraped lifted + floor ground up + me her him ! phone
    found came woke waking wake coming awoke + floor ground carpet tiles lino pavement ! cream
    hit + floor deck ground tiles pavement
    lost loses lose losing loss + consciousness conscious
    slumped crumpled crumpling keeled toppled + floor ground over chair wall down ! face cheek mouth eyelid brow jar bottle
    fell went dropped + floor ground like + suddenly stone sack flat unconscious hard
    legs knees + gave buckled went + floor ground
    lights everything + went + out black blank
  `,
  confusion: `
    she he her him + making talking makes talks + nonsense rubbish odd
    calls called calling + wrong + name names
    thinks thinking + year day still where + wrong its
    know knows knew recognise recognises recognised recognize recognizes remember remembers + @not @cant + where who name names year month home me us wife husband kids ! sure doctor cream brand clinic product one
    sense + @not no none stopped little without + make makes making made talk talks talking speaks
    talk talks talking speaks speaking says saying words babbling + nonsense gibberish gobbledygook rubbish jumbled drivel rot ! clinic salon they nurse
    asks asking asked repeats repeating + same + question questions thing things + times keeps again over
    mind head brain thinking think thoughts + foggy fogged muddled muddy jumbled scrambled mush cloudy woolly fuzzy confused wandering straight clear clearly slow porridge soup fog ! headache hair skin
    she he him her they im i + disoriented disorientated delirious rambling incoherent muddled babbling hallucinating
    day year month + what which + @not @cant forgot + know knows tell say
  `,
  drowsy: `
    nods nodding nodded + sentence middle mid talking
    keep + head + up + @cant sleepy
    =2 @cant + wake rouse + her him me them up
    sleepy drowsy sluggish + very so really feel feels keep all
    falls falling fell + asleep + keeps keep kept again every
    =2 @cant @hard @barely shout shouting shouted shake shaking slap + wake wakes rouse rouses awaken waken waking woken wakeful ! alarm
    =2 keep stay staying keeping + awake open + @cant @barely @hard wont
    =2 asleep sleep sleeping + mid middle sentence talking eating standing mouthful
    =2 she he him her + wake wakes rouse waking + wont doesnt not didnt barely only
    half mostly almost + asleep sleeping
    drugged doped sedated zonked zombie comatose + feel feels feeling felt like am im
    drifting dozing nodding drifted nodded + off
    eyes lids eyelids + heavy leaden closing + sleep sleepy tired open awake
  `,
  fit: `
    body arms legs limbs whole + jerk jerking jerked jerks thrashing thrashed convulsing convulsed stiffened + floor minute minutes uncontrollably foaming eyes ground stiff then
    eyes eyeballs + rolled rolling roll + back up backwards ! needle roller derma skin
    foam foaming froth frothing + mouth lips
    bit biting bitten + tongue + shaking jerking fit seizure floor shook jerked
  `,
  'blue-or-grey': `
    @bluepart fingers fingernails toes + blue bluish grey gray ashen purple purplish slate lilac violet lavender mauve greyish grayish bluey ! bruise bruised bruises bruising marker polish varnish pen dots spots dress glove gloves
  `,
  'very-pale': `
    lips gums tongue nails nailbeds fingernails palms + pale paler white colourless chalk chalky bloodless ghost sheet paper drained washed faded ! patch spots dots line spot bumps cream flakes flaky
    face she he i + white pale + sheet ghost paper chalk milk wall snow
    colour color blood + drained draining left gone + face lips me her him
  `,
  'odd-heartbeat': `
    heart pulse + clappers rabbit train runaway rocket hummingbird drum engine galloping
    heart pulse + fast racing pounding slow skipping fluttering jumping thumping irregular + my her his !
    bpm + pulse heart
    @heart ticker + @oddbeat crazy mad banging thudding stumbling stumbles place jumpy somersault somersaults drumming drum gallop gallops hammer tripping trips leaping leaps tumbling flip flips flop flops flopping flipping butterfly butterflies bird fish extra missed misses miss missing irregular wobbling wobbly bounding bouncing thump thumps skippy chaotic wild wildly chest faulty hiccup hiccups pause pauses pausing slowing stops stopping stutter stuttering stutters quick quicker ! attack sank broken red sticker shape
    chest + fluttering flutter flutters thumping pounding pounds hammering hammer drum banging galloping butterflies palpitating ! music
    beats beat beating + missed misses missing skip skips skipping skipped extra dropped dropping uneven irregular wrong funny ! record
    pulse heart heartbeat + pounding thumping throbbing racing + ears neck head throat
  `,
  'fast-breathing': `
    breathing breaths breath breathe breathes breathed + fast rapid rapidly quick quickly faster quicker panting pants pant speeding
    breaths + minute per
    panting panted pant pants + rest sitting dog lying still puppy sofa bed
  `,
  'shaking-unstoppable': `
    @shake shivers chills shivery chattering rattling quaking shivered + stop stopping stopped stops control controlled hold controllable calm + @cant wont doesnt not never unable hasnt havent didnt
    @shake shivers chills shivered shook + uncontrollably uncontrolled uncontrollable unstoppable nonstop violent violently bed teeth bone bones ! hands hand
    teeth jaw + chatter chatters chattering chattered rattle rattling rattled clattering knocking banging ! clench
    bed mattress + shake shakes shook shaking rattle rattles rattled rattling
  `,
  'no-urine': `
    pee peed peeing wee weed weeing urine urinate urinated piss pissed bladder + no not nothing havent hasnt didnt without none @cant barely hardly dry + all since day today hours yesterday morning night last drop ! infection
    loo toilet bathroom + @not no without + all since + day today hours yesterday morning night last
    bladder + empty dry nothing stopped
  `,
  mottled: `
    skin legs arms hands knees feet body chest thighs belly trunk shins + marble marbled marbling mottled mottling corned
    legs arms hands knees thighs feet belly trunk + blotchy patchy + purple blue cold greyish
  `,
  'slurred-speech': `
    words speech sentences talking + porridge mush jumble soup marbles cotton slow wrong funny thick slurred ! skin
    mouth tongue + marbles cotton + talk speak words talking
    words speech talking speaking sentences talk speak sentence + slurred slurring slur slurry jumbled mushy garbled unclear mumble mumbling scrambled tangled drunk drunken thick slow stumble stumbling stuck wobbly sloppy muddled mush ! she said told scar
    sound sounds sounding talk talks talking + drunk drunken pissed tipsy hammered ! skin
    words + come came coming get getting find finding form forming + @cant @hard wont not wrong funny mixed backwards sideways @barely ! thank describe express
    tongue + trips tripping tied twisted stumbles lazy + words talking speaking talk
  `,
};
