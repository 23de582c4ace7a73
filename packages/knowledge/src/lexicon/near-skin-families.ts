import type { WordsNear } from './words-near.ts';

/** Danger signs of the eyes, the head, the skin and infection: families of body parts by the states, deeds and likenesses people tell. */
export const nearSkinFamilies: WordsNear = {
  'eye-pain': `
    eye eyes eyeball eyeballs socket + jab jabs jabbed pick shard smarting explode tender caning killing stabbed ! area skin under lid lids
    socket + ache aches aching hurts pain sore
    blink blinking blinks + hurt hurts pain painful agony
  `,
  'eye-pain-on-moving': `
    look looks looking glance glancing gaze moves moving movement turn turns turning roll rotate rotating rotates shift shifts flick follow following track tracking scroll scrolling reading + hurts hurt pain pains paining sore yelps yelp agony jab jabs throb dragged dragging kills + eye eyes eyeball sideways ! neck head light jaw smile mouth screen skin
    keep keeps keeping hold + eye eyes gaze + still straight + hurts hurt pain agony looking
    see look looks looking + pains hurts hurt yelps + left right up around ! neck skin
    sore hurts hurt painful + move turns moves turn + eye puffy it ! jaw mouth head neck face smile skin arm
  `,
  'eye-bulging': `
    eye eyes eyeball + prominent prominant proud jut juts jutting bulgin outward protrude protuding + socket out more than is further yesterday my side ! brow
    white + all + round around + iris eye
    lids lid eyelids + close + over + @cant @not wont
    pop goggle bug + eyed
    glasses + touch touching touches + eyeball eye
    eye eyeball + out + far place socket pushed goes stick sticks sticking poking jutting popping ! cream serum water see look looking tears
    eyeball + fit fits + doesnt @not anymore
    eye + pug + out
  `,
  'eyes-shut-by-swelling': `
    pry prise peel hold holding lift lifting + lids lid eyelid eyelids eye eyes + see apart open up finger fingers
    pry prise pull + lids eyelids + apart open
    lids eyelids eye eyes eyelid + gap slit crack slits visible meeting + no till only swollen tiny through are to
    lashes slit crack + only just through + see peek peeking lids
    find see + eye eyes + under + lid lids swelling + @cant
    @cant couldnt wont unable + open + eye eyes lid lids eyelid eyelids ! light bright sun lamp keep sleep tired
    shut closed + boxer boxers boxing tyson rounds + eye eyes
    golf sausages plums eggs + lids eyes eyelids + like balls where
    see + out + @cant + swelled swollen swelling puffed
  `,
  'light-hurts': `
    turn turned switch switched + lights + off + had have all need
    brightness + hurts hurt still lowest + phone screen low
    squint squints squinting screams scream + blinds curtains
    headlights sunlight daylight lamp glow + needles knives daggers stabbing hurts hurt shut
    flinch flinching flinches + light lights lamp sun
    towel blanket pillow scarf + over eyes face head + lamp light sun lights
    eyes + shut closed + lamp lamps lights + on whenever when because
    lite + hurts hurt eyes
    window sun daylight lamp screen lights + too + bright ! therapy
    run hide + from + light lights daylight ! therapy
    lights lamp lamps + off + all day + any because
  `,
  'eye-splash': `
    full + eye eyes + gel cream serum acid stuff product numbing
    squirt squirted blasted sprayed dripped flicked splashed spat poked + eye eyes lens ! water tears area
    entered ran seeped leaked went + eye eyes lid lens + gel cream serum liquid peel acid antiseptic product spray mist wipe muck ! area around out
    contact + lens lenses + cream serum gel acid
  `,
  'skin-splash': `
    @sharpstuff solution exfoliant retinol vitamin sanitiser sanitizer cleaner petrol dye caustic bottle spray tree peeling + needled dermarolled microneedled raw open broken wounded freshly treated cuts bleeding holes bits bit + splashed squirted flicked landed leaked seeped ran hit went slapped burning burns fire frying scalded lava dripped spilled spilt poured ! can when should may could if avoid until weeks acne
    @sharpstuff exfoliant peeling bleach + put used + wounded bleeding needled raw broken ! can when should may could if avoid until weeks
    wrong + bottle bottles + face skin cheek put used grabbed + acid glycolic peel burning exfoliant toner ! if
  `,
  headache: `
    heads head noggin skull brain + banging killing drumming bursting exploding painful sore pounding thumping ! white black yellow spots pimples needle scalp
    vice band drumming hammering clamp + forehead head temples + round around behind
    brain + big + skull
    paracetamol ibuprofen painkillers tablets + head + touch touching wont
    hold holding holds clutching + head + moaning crying groaning pain
    head + hurts hurt + bend bending cough
    pressure + head + inside in + my goes go the
  `,
  'stiff-neck': `
    look + feet down chest + neck + hurts hurt
    neck + bend bending bends bow flex nod forward + paining
    neck + bend bending bends bow flex nod forward + refuse refuses wont @cant hurts pain paining no not agony sore doesnt
    nod nodding + agony hurts pain painful
    look + feet down toes chest + neck + hurts hurt pain stiff @cant
    lift lifting raise + head + pillow bed + screams scream hurts cries
  `,
  fever: `
    forehead head + radiator egg oven furnace stove + like fry hot fry on cook
  `,
  'hot-and-cold': `
    tell + hot + cold
    blanket blankets duvet covers quilt + off on + throw throwing throws then boiling
    oven fridge freezer sauna + between swing swings + body im
    hot + flushes flashes sweats + cold freezing ice + then and
    teeth + knocking chattering + blankets blanket
    cold freezing + then + sweating sweats boiling roasting + im i am lag me
  `,
  'flu-like': `
    lurgy
    fluish fluey
    lousy rundown rotten + achey achy sore
    run + down + sore achy achey ill ! battery phone face
    badan + toot
  `,
  'white-patch': `
    white milky ghostly pasty chalky waxy + blob zone square splotch rectangle patch area + face skin jaw cheek lip my forehead above edge sharp ! head heads dry bumps flaky flakes cream milia
    colour color + gone drained drained lost + bit patch area one + skin treated that
    candle waxy frost tippex tipp + skin face mark cheek + piece looks like on one ! lips she he
    blood + coming + back + not isnt + white bit patch it
  `,
  'dusky-net': `
    wire mesh fishnet lattice honeycomb tracery jaali paving + skin face cheek nose jaw lip pattern under + purple blue blueish bluish under on printed like plum ! legs tights
    purple blue bluish blueish mauve plum lilac purplish murky + mesh net lattice tracery giraffe honeycomb paving river web + cheek nose jaw lip face skin pattern lines ! legs knees thighs feet
    murky dusky stormy bluish + area patch colour shadow discolouration blotchy + injected filler nose lip gone turning
    storm stormy + colour color cloud mauve ! outside
    purplish bluish + discolouration blotchy + spreading lip nose dull turning
    cracked + glass + pattern + purple blue
  `,
  'dead-look': `
    meat zombie corpse aubergine carrion mush + skin face cheek chin looks bit area patch colour + like grey bad gone went black under on ! eat ate dinner
    grey black greenish + dead lifeless smelly mush rotten + bit area skin patch face ! dots flakes flaking peeling head heads hair spots
    leather + skin + numb feeling cold + no old grey black
    black grey toast + numb cold + skin patch area like ! lips fingers hair
  `,
  'pain-beyond-look': `
    agony excruciating excrutiating unbearable unbareable torture unreal screaming howling writhing morphine horrible terrible horrific killing birth + looks look looking mark spot patch redness outside see red showing + fine normal ordinary alright mild hardly barely tiny little small nothing slight faint scarcely almost ! swollen swelling pus
    hurts hurt pain painful + more worse + than + should looks look ought
    pain + strong + nothing + see
    morphine birth childbirth + pain + level type worse
    morphine codeine tramadol + touch touching
    pain + for + tiny small + bit spot mark red
    unreal excruciating unbearable unbelievable + pain + spot scratch mark + from size pea
    pain + compared proportion matched + small redness look looks
    pain + tiny little small + red bit scratch spot mark + ten morphine birth unreal excruciating type
    pain + excruciating unreal morphine birth + though spot scratch mark pea mild
    excruciating unbearable agony torture + though although + looks mild fine normal nothing
    pain + outside + nothing + showing show see
    pain + though although + just only slightly + red pink
    painkillers codeine morphine tramadol + touching touch + skin red mark looks
    writhing howling + mark spot patch + faint barely only see
    intense severe deep worst + pain + looks look + alright fine normal ok okay nothing ordinary
    touched touch + screaming scream + looks look + normal ordinary fine completely
  `,
  'burn-patch': `
    frazzled barbecued barbequed scorch scorched toasted grilled scalded + skin patch face cheek brown peel dark laser ! pan hair food toast marshmallow
    grill plate iron branding + mark marks + face cheek skin ! roller
    blackened + spot mark patch + laser tip machine
  `,
  blister: `
    bleb blebs bulla bulb dome + water watery wobbles skin forehead jaw cheek clear big fluid ! light garlic
    bubble bubbles bubbly + water watery wobbles thin see through filled fluid poke + skin one marks mark when full ! bath wrap washing
    blood + blister
    popped burst + watery clear fluid + ran flap out
  `,
  'blisters-grouped': `
    blister blisters watery bubbles vesicles pearls bubbly + together crowded ring family caviar huddled bunched packed clumped crop cluster patch ! pus
    water + pearls beads grains + place corner lip mouth together
  `,
  'blisters-widespread': `
    blisters blistered bubbles bubbling fluidfilled + limbs limb ankles shins tummy thighs knees groin armpits body places everywhere scattered covered entire shoulders torso part foot toe hands armms ! shoes boots heels bath washing wrap
    blisters + find clear + bit skin + @cant
    blisters blistered + neck scalp head + knees ankles feet waist toe
    blisters + loads lots many all + places parts
    water fluid + filled + lumps spots bumps + ankles everywhere shop over body
    chickenpox + all everywhere + over looking pox body
  `,
  'punched-out-sores': `
    pits holes craters divots circles wounds + gouged drilled stamped missing punched scooped hollow raw + round small little tiny coin pencil perfect skin sharp all out ! needle needles pores scar scars old
    gouged drilled punched scooped + skin face cheek + circles someone like small
    pits spots divots + open bleeding + round sting stings pitted raw ! needle needles scars acne
    rims rim edges + hollow + grey centre middle
  `,
  'sores-near-eye': `
    blister blisters scabs scabby wound wounds ulcers ulcer shingles herpes vesicles + eye eyes eyelid eyelids lid lids duct lashes eyelashes ! under dark
    a weepy + sore + eye lid lids duct + corner inch near inner beside by from
    watery + pimple spot spots + lid lids eyelid eye
    them sores spots + eyelid eyelids lid lids + too well also as ! needle
  `,
  'mouth-sores': `
    inside under roof + mouth cheeks cheek tongue palate gob + peeling raw sores spots craters cut broken ulcers coming ! outside numb eye
    mouth gob gums tongue + ulcers cut craters raw shredded aphthous apthous + full all my up covered ! corner
    sore + spots + tongue palate gums
    aphthous apthous canker
    inside + lip + craters ulcers sores open
  `,
  'skin-sheets': `
    skin layer + slid slides slide slipped separates detaching detached detaches degloving degloved wallpaper clingfilm + off away whole coming come my raw arm like slides ! mask cream film pack gel
    huge big whole palm large + pieces piece sheets patches strips chunks leaf + skin peeling falling shedding sheding peel lift ! cream mask clinic
    sheet sheets + peeling peel peels coming sheding shedding + back whole wet in my
    skin + pillow shirt towel bedsheet + raw strips stuck left went + with me of my raw
    layer + slid slides slipped + off
    skin + off + peach tomato scald rolling
    skin + separates separating detaches degloving sloughs + slides slide body arm off
    degloving degloved + skin look arm face
    wallpaper clingfilm + coming peeling comes + away off ! paste
    boiled + tomato peach + skin
  `,
  boil: `
    lump mound knot cyst gathering egg grape ball whopper + pus matter goo rotten infected green pussy gunk milk custard + hot big warm full oozing hard filled sore leaking tender swollen size out ! blood
    hard hot + sore cherry lump bump + yellow eye head
    lump ball + hot + throbby throbs pulsing pulse pulsating
  `,
  'pus-bumps': `
    zits spots pimples bumps + full filled + gunk pus gunge milk matter custard yellow
    milky creamy ripe + spots bumps zits heads + sore filled ready pop chin full
    spots bumps pimples + yellow + cap caps tops
    mini + boils
    spots bumps + yellow + cap caps heads tips + each every
    pus + loads more everywhere party every all several + hole holes left spots six over it them bumps ! no
  `,
  fluid: `
    seepage goopy gooey goop + skin face mask collar neck chin moist bits my ! serum cream gel
    gold golden yellow + crusts crust
    running runs + matter pus + chin cheek with nose face
    dab dabbing dabbed + tissue tissues + watery wet clear keep it
    matter + yellow + sore wound scalp smells
  `,
  streaks: `
    red + rivers tentacles roads lightning bolts strips snake spokes + from away off out up area spot of
    lines strips spokes rays stripes streaks + radiating radiate outwards leading running coming going ray + wound sore spot lump from off away place around outwards ! fine laugh drew
    line lines + travelling traveling climbing tracking + up ! time
    tail + lump sore spot + comet coming red
    drew + red + pen + like someone from
  `,
  'spread-past-treated': `
    outside past beyond + treted treated area zone + patches too now ! cream serum wash apply makeup
    wider bigger larger further + than + zone area bit + did treated done they
    crossed over past + line + drew drawn pen biro ! eyeliner
    spreading spreads creeping + outwards outward ! cream serum gel ointment
    spreads spreading + from + where + rolled needled treated did
    past beyond over outside wider further + hairline treated treted zone border pen biro edge collar boundary site + growing grown grow grew bigger larger expanding getting gone crept spread marching advancing its too now wider patches involving ! makeup apply wash cream serum spf
    edges border + advancing advance marching creeping
    reached reaching reaches + ears scalp neck chest hairline ear armpit collarbone
    now + tummy arms hands legs back chest ears + have has got + it too them ! cream
    arms hands legs chest ears neck scalp + have has got chests + it + too now also
    going gone went crept creeping expanding climbed + onto down past until + neck chest collar collarbone arms arm ! cream sweat blood water serum
    face + passed spread moved + body neck arms chest
    far away + procedure treated + skin site from where patch
    even evn + shoulders sholders arms legs + rash rahs redness red
    nobody + put touched needle needled + arms neck chest legs where
    red + until + arm neck armpit
  `,
  'bruise-tense': `
    bruise bruse haematoma clot + drum burst bulging bulgy goose solid domed dome firm sticking standing conker glossy + tight lump out black like up all swollen puffed itll
    bruise + tight tense + drum shiny glossy puffed skin up
    purple black blood dark + egg conker goose ! eyes
    lump bump + dark purple + tight stretched tense ! eye
    clot + lump ball standing
    blood + balloon + filled up like
  `,
  bleeding: `
    claret + everywhere pouring wont quit soaks
    gushing gushes gush gushed + cut wound face blood opened
    tissues tissue flannel towel roll + red soaked soaks + through gone still
    drops drips + red + bright landing falling dripping ! eye serum
    blood + coming + hai out keeps
  `,
};
