import type { WordsNear } from './words-near.ts';

/** How people say what is to be seen on the skin: a part of the body, or the skin, near its state, in any order. */
export const nearSkin: WordsNear = {
  redness: `
    sunburn sunburned sunburnt burned burnt + beach sun holiday + like looks look as
    dozed fell slept asleep + sun beach sunbed + like as if
    glows glowing lit beacon traffic stop + red like face light
    skin face cheeks cheek + crimson scarlet purple plum violet deep ! hours minutes eye dusky bruise
    =3 face skin cheek cheeks look looks looked looking like forehead neck i im colour color + lobster tomato beetroot beet ketchup postbox brick chilli radish ham prawn shrimp raspberry lobsters tomatoes ladybird crab ! sauce ate dinner lunch cut treatment
    ~ look looks looked looking feel feels like resembles + sunburn sunburned sunburnt sunburns ! cream lotion scalp
    colour color shade + salmon flamingo coral ruby maroon wine rouge brick cherry lobster tomato strawberry raspberry rose
    face skin cheek cheeks forehead nose chin neck + rouge rosy ruddy flushed blushing blush angry inflamed !
  `,
  swelling: `
    puff puffed puffing bloat swell + face cheek cheeks jaw forehead up ! lid lids eye eyes lip lips
    cheekbones features jawline face + disappeared vanished lost gone + puffiness swelling under puffed puffy
    face cheeks cheek jaw + tennis grapefruit orange plum apple egg + like size swollen has ! skin peel dented
    =3 face head cheek cheeks look looks looked looking like jaw forehead + hamster hamsters chipmunk squirrel balloon balloons puffer pufferfish blowfish moon pumpkin melon football marshmallow michelin boxer quasimodo alien bee bees dumpling bun loaf golf avocado grapefruit potato
    face cheek cheeks jaw forehead chin skin nose + ballooned ballooning balloons blown blew bloated puffed fat fatter chubby chunky rounder thicker doubled + up like size half twice than very so my is ! lip lips eye eyes cream layer lid
    size twice double + face cheek cheeks head jaw nose ! mask
  `,
  bumps: `
    tiny clear prickly glassy grainy sweat heat + pimple pimples pimply ! pus yellow white sore head heads milk
    ~ itchy itch itching + pimple pimples pimply ! pus yellow white
    grainy gritty bobbly pebbly pimply lumpy bumpy nubbly + skin forehead cheeks face surface ! under hard eye
    rash + pimples dots bumps spots points tiny fine
    gooseflesh goosebumps + skin face forehead arms
    hair + follicles follicle + raised red bumps standing every
    goose chicken plucked turkey + skin flesh bumps pimples look looks looking like ! eat eating dinner soup
    tiny little small mini raised many million hundreds dozens + bumps bump hills mountains mountain grains hillocks rash + ~ raised itchy skin forehead cheeks red up standing itch itching ! pin prick pricks needle white milk pus yellow blood dark brown black
    raised standing sticking up + dot dots points point grains hills mountains mountain
    ~ prickly heat + heat rash bumps
    braille bubblewrap + skin face forehead feels like
    bubble + wrap + face skin look looks like
    raised rash bumpy + rash skin
    ~ itchy itch itching + dots dot grains points mountain mountains ! ants
  `,
  'acne-spots': `
    @zit + break breaking broke broken everywhere crop sprouted sprouting erupt erupted erupting popped new covered explosion pushing ! cream sunburn
    forehead chin cheek cheeks jaw jawline face back nose + broke broken breaking erupted erupting + out
  `,
  'white-dots': `
    white whitish pearly + dot dots grain grains speck specks bead beads seed seeds pinhead pinheads pearl pearls sand rice ball balls + skin eye eyes cheek cheeks under nose lid lids chin hard tiny small little forehead like ! pus cream product sunscreen
    closed comedones comedone + comedones comedone closed
    couscous semolina milium milia + skin eyes under like cheeks
  `,
  'pus-bumps': `
    ~ three two few several many every each all some + @pus + places dots bumps pores holes spots each in inside
    @zit bump bumps dot dots heads head tops tips follicle follicles hairs + @pus yellow yellowish green greenish matter ! clear crust crusts scab black blackheads dark
    white yellow + heads head tips tops + sore hot painful tender hurt hurts infected red ! black
  `,
  boil: `
    lump swelling bump + burst pop erupt head + ready about wants coming going + hot sore painful throbbing tender red
    lump bump swelling knot ball cherry egg + hot sore painful tender throbbing throbs throb throbby pulse pulsing beating + head yellow pus burst bursting pop popping drain draining ooze oozing leak leaking white point ripe full matter
    lump bump swelling knot ball + hot throbbing throbby throbs pulsing + hard painful sore tender huge big size growing ! node gland warm
    @lump bump swelling + burst drained drains draining ripe lanced lancing popping + pus yellow hot painful stuff gunk
  `,
  fluid: `
    =2 crusty crusts scabs stuff + golden honey cornflakes toffee caramel
    =1 see + through + wet fluid liquid weeping stuff ! blister
    juice serum lymph plasma wet water + keeps running runs trickling trickles beads oozing weeping ! eye cream vampire vitamin
    =3 yellow green + muck gunge gloop slime snot custard cream
    pillow pillowcase + stuck stick sticks wet yellow
    =1 clear watery transparent colourless + fluid liquid discharge ooze oozing weeping leaking weep drops drop droplets beads sticky ! eye eyes nose blister blisters
    =2 @yellow honey straw amber yolk syrup resin mustard + @crust ooze oozing fluid liquid discharge weeping gunk goo film leaking water wet sticky juice drops drips drip dripping stuff liquidy leak leaks oozes weeps ! bruise eye heads head spots pimples pimple spot bump bumps
    =3 green greenish cloudy smelly foul milky murky stinking stinks thick custard cheesy + fluid liquid discharge gunk ooze oozing goo weeping leaking stuff matter pus juice drips
    =3 @pus + came comes coming leaking oozing out draining squeezed running pouring drips dripping drop drops
    skin cheek cheeks face patch place spot surface chin graze nose wound + wet weeping weepy moist oozes oozing sticky damp seeping leaking leaks soggy ! eye eyes towel hair dressing wipe wipes compress lips cream serum hyaluronic product sunscreen mask
    tissue pillow pillowcase sheet gauze towel + wet soaked sticky stain stains stained damp sticks stuck + yellow clear fluid face morning skin cheek ! blood tears
    @crust + @yellow honey golden amber
    film layer + liquid fluid wet
  `,
  'fine-crusts': `
    specks freckles flecks dots + dry rough crusty off flake fall + dark brown bronze tan coffee coloured
    @dots freckles pepper poppy peppercorns points grounds + dark black brown bronze pepper coffee dirt mole seeds ! light pigment mole moles
    tiny little fine small micro mini + scabs crusts specks flecks scab
    dirt dirty coffee soot pepper + dots specks bits face skin looks look like ! needle needles hands water tool roller
  `,
  blister: `
    bubble bubbles bleb blebs + water fluid liquid skin filled clear raised popped burst popping full ! wrap bath tea gum soap
    skin + lifted bubbled bubbling bubbles + up water fluid off like
  `,
  'blisters-grouped': `
    @cluster lots many bunch little tiny small dozen several handful row + blisters vesicles bubbles blebs + ~ lip lips mouth nose chin painful sore burning tingling together side corner cheek hurt hurts tight
    cold fever + sore sores blister blisters + got come came coming popped popping outbreak erupted new now ! history used before usual had if
    @blister + dewdrop grapes cluster clustered group grouped crop bunch patch
  `,
  'blisters-widespread': `
    @blister + body trunk chest arms legs everywhere belly stomach wrists shins back + and all over whole across also both too as well ! needled rolled treated one single
  `,
  'punched-out-sores': `
    round small little tiny punched open + sores sore craters crater holes ulcers ulcer erosions pits + ~ hurt hurts painful burn sting bleeding weeping raw deep punched crusted spreading ! mouth icepick scars scar
    hole holes + punched puncher drilled bitten + skin cheek face like hurt hurts
  `,
  streaks: `
    red pink purple line lines + jaw neck collarbone ear arm armpit chest + to toward towards from down + going running runs goes creeping tracking leads climbing ! needle roller grid scratch
    red purple dark pink + line lines stripe stripes streak streaks track trail strip thread vein + up down toward towards along running runs creeping heading tracking goes going climbing climbs travelling traveling leads leading from crawling spreading to radiating ! eye eyes patches where roller needle grid squares rows scratch
  `,
  peeling: `
    face skin cheeks nose chin + pastry croissant sunburn lizard snake molting flaking crumbs crumbly + off like flaking peeling is
    flakes flaky flaking scaly + everywhere pillow car keyboard desk nose chin brows
    shedding sheds + skin face like
    skin face cheeks nose chin forehead bits pieces flakes flake scales scale + coming falling dropping comes falls crumbling crumble crumbled raining snowing dusting moulting molting shed shedding sheds lifting rolls rolling curling + off away down everywhere pillow collar like me my ! cream mask makeup hair eyelashes scab scabs crust crusts
    snake lizard onion croissant husky dog parmesan coconut + shedding shed skin peel peeling flaking flake like look moulting molting layers ! oil bite
    dandruff snow confetti snowing snowflakes parmesan dust + face skin cheeks pillow forehead brows falling like
    dead + skin + coming peeling off flaking falling bits layers layer
    moulting molting moult molt desquamation exfoliating + skin i im am is face like itself
    squares crusts squamous dots specks scabs + crumble crumbling crumbled flaking flake fall fallen falling dropped + off away when wash
  `,
  dryness: `
    skin face lips cheeks chin forehead nose mouth + dry drier dried parched thirsty desert sahara dehydrated papery paper crepey cracked cracking chapped arid prune raisin crisp ! blister blood wash towel pat air
    dry parched + bone dust desert sahara toast cracker crisp paper prune sand leaf autumn cardboard
    drinks drinking soaks soaking sucks absorbs swallows + cream moisturiser moisturizer lotion
    crocodile alligator reptile + skin handbag bag face look looks like
  `,
  roughness: `
    skin face cheek cheeks forehead chin nose texture surface area feel feels feeling touch + rough rougher coarse gritty grainy scratchy sandpaper sandpapery leathery bark concrete gravel crocodile alligator lizard reptile cardboard emery grater pumice cat velcro stubble stubbly ! eye eyes voice throat idea
    sand emery + paper skin face touch feels like ! eye eyes
    bumpy uneven textured + texture surface
  `,
  bruise: `
    yellow mustard greenish yellowish green purple plum + smudge smear shadow stain mark smudges ! pus crust fluid cream skin
    bruise bruised bruises + like as
    black blue purple + lids lid socket under eyes eye ! lips nails
    went turned + green yellow purple blue + then now ! pus fluid liquid crust
    eye eyes cheek cheeks under jaw temple temples neck forehead lid chin patch patches mark marks blotch skin + bruise bruised bruises bruising purple violet plum aubergine greenish yellowish panda boxer punched shiner ! lips lip pus fluid crust crusts discharge stick nails dusky hours hot net line lines cream
    black + blue yellow purple + and
    panda raccoon boxer boxing punched beaten fight mugged + eyes eye look looks looking like face
    purple blue + green yellow brown greenish yellowish ! pus discharge
  `,
  'bruise-tense': `
    bruise bruised bruising haematoma hematoma blood purple + lump ball bulge bulges bulging hard tense raised egg swollen solid lumpy + @skinplace is has it got that under like my ! scab crust spot
    blood + lump ball bulge pool pooled collection
  `,
  bleeding: `
    =3 blood bleeding + hour hours minutes + still won pressing pressed
    =1 ruby red tiny + specks beads dots pinpoints + dabbed wiped blood
    =2 bleeds bleed bleeding blood bled + wipe wiped dab wash tissue touch pillow pillowcase towel rub rubbed cotton pad cloth rub every whenever ! blister pressure test
    =3 bleeding blood bleed + wont quit @cant @not never + stop stops stopped stopping stem clot slow
    =3 blood bleeding + pouring gushing dripping running streaming soaked soaking everywhere spurting ! away over
    =1 drops drop beads bead specks spots dots pinpoint pinpoints pinprick pinpricks + blood bleeding ! tissue pillow
  `,
  'grid-marks': `
    grid waffle lattice grill checkerboard chessboard squares square griddle stamp tyre tennis tic chequered checked + face skin cheek cheeks forehead neck mark marks print look looks like left pattern lines imprint imprinted print ! bumps bump dent dents dented
    dots marks lines pinpricks holes tracks pinpoints + rows row needles needle roller stamp pen pattern tramlines parallel ! bump bumps itchy raised dent dents sunken
    scratch scratches scratched scratchy + lines marks roller needle needles skin cheeks face parallel ! itch itching eye cat
  `,
  'white-patch': `
    white pale whitish porcelain waxy + streak strip stripe oblong circle border edge ring + ~ skin hurts painful stark gel cream after near forehead
    stark dead ghostly chalk bright + white + skin patch mark cheek oblong area square
    white whitish chalky waxy bleached blanched pale porcelain + patch area circle ring bit section place blotch strip @skinplace + ~ turned went gone going goes stays still hurts painful numb cold cream hard around is has where after ! dots dot spots spot bumps heads flakes scars head residue film brown freckles weeks months
    patch area circle ring + white whitish chalky waxy pale blanched bleached ! brown dots flaky months weeks summer tan
    turned went gone turns goes became + white whitish waxy chalky ! pus head heads dots sheet ghost paper lips
  `,
  'burn-patch': `
    cigarette iron hob + burn mark burnt + like skin cheek face
    burnt scorched charred singed leathery cooked grilled branded cigarette iron + skin patch patches areas area mark marks spot square squares place places hole like ! sunburn sun
    grey gray ashen ashy charcoal leathery brown charred + patch patches area place places square squares spot + hurt hurts painful rf heat acid peel wet hard leathery lemon numb raw ! flat slowly weeks month months
    burn burned burnt burns + acid peel rf laser machine probe tip device heat + skin me face cheek patch mark marks
    grey gray + white + skin patch area place
  `,
  'sores-near-eye': `
    @blister sores ulcers + lid lids eyelid eyelids brow lash lashes lashline eyebrow
    @blister sores ulcers + tip end + nose
    @blister sores ulcers + eye eyes + near by next close beside corner around
  `,
  'spread-past-treated': `
    reached reaching climbed crept + neck chest collarbone ears shoulders + rash redness red itch patch now ! needled treated
    marched crept crawled wandered migrated travelled traveled + onto down below off up past to + neck chest ears ear jawline shoulders arms scalp body throat ! eye swelling
    never wasnt werent didnt hadnt + touched treated needled rolled worked + skin part area there where onto bit ! before
    untreated untouched + skin area side parts places + red rash bumps blisters itchy swollen
    only just + needled treated rolled did + body stomach arms wrists legs chest neck back + too also as well now ! cream
  `,
  'came-back': `
    came come coming comes + back + @redsign it they worse again ! neck go goes clinic salon appointment home results work life in tomorrow
    went gone faded cleared settled away + back returned again reappeared returns + now then but and ! salon clinic bed work home colour
    @redsign + returned reappeared returning reappears resurfaced
  `,
};
