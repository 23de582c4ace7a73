import type { WordsNear } from './words-near.ts';

/** How people say what the skin feels, and what comes late: a part of the body, or the skin, near its state, in any order. */
export const nearFeel: WordsNear = {
  warmth: `
    warmth heat + coming off from my radiating feel giving skin face cheeks ! compress room water
    cheeks cheek face skin forehead + glow glowing burning hot radiates like + bulb lamp hob pan stove radiator iron toaster hot
    skin face cheek cheeks forehead chin neck patch area jaw nose it + hot hotter warm warmer heat boiling radiator stove oven furnace fire fiery roasting toasty ! water shower bath weather day drink compress cold room climate flush flushes seat
    radiating radiates giving gives pumping throwing + heat warmth + face skin cheek cheeks off out from
    fry cook boil grill + egg eggs kettle + face forehead cheek cheeks on
    radiator stove oven furnace heater + like face skin as
  `,
  tenderness: `
    sore tender bruised + touch when press smile lying chew shave + cheek face skin chin jaw neck forehead
    ouch ow + touch press poke when
    hand finger pillow towel + touch near + @cant hurts sore
    touch touched touching touches press presses pressed pressing poke push pillow scarf lie lying lay lean hand towel washing wash clothes smile chewing chew glasses strap wipe shave + hurt hurts hurting sore tender painful ouch pain ache kills ow unbearable wince agony sensitive @cant bear ! eye eyes move light no head without
    @cant + bear stand support tolerate + touch touched pillow scarf pressure sheet hand contact wind shower lying clothes anything ! light
    skin face cheek cheeks chin jaw neck forehead nose spot spots patch bumps lump area side + tender sore soreness achy ! throat eye eyes cold
    touch pressing pressure pressed + tender sore ouch ow painful hurt hurts
  `,
  pain: `
    face cheek jaw chin skin + throb throbs throbbing pulse pulsing hammering beats beating drumming ! eye chest heart
    =3 cry crying cried scream tears + pain hurts hurt with from
    skin face cheek cheeks chin jaw jawline neck patch area forehead temple nose spot side + hurt hurts hurting painful ache aches aching throb throbs throbbing pulsing pulses pulsating agony killing kills paining pains stabbing excruciating thumping ! touch touched touching press pressed pressing only eye eyes heart wipe feelings wallet throat
    heartbeat pulse + feel + cheek face skin jaw chin lip spot bump ! chest neck
    =3 pain hurts hurt painful pains hurting + unbearable excruciating agony screaming crying tears terrible horrible awful insane worst killing intense dreadful hellish
  `,
  burning: `
    face skin cheeks cheek lips + pepper chilli ginger mint menthol nettles coals + like feels
    prickle prickles prickling prickly nips nipped nipping smarts + face skin cheeks cream water put wash sweat after when ! ants
    face skin cheek cheeks forehead neck chin nose area lips it + burn burns burning sting stings stinging smart smarts smarting flames flaming ablaze aflame scalded stung fiery nettled sizzling prickle prickles prickling prickly ! calories fat eye eyes sunburned ring mark hives body throat
    burns burn stings sting stinging burning smarts prickle prickles prickling + water cream wash sweat tears spf sunscreen moisturiser moisturizer wind cry lotion serum shower product soap touch air sweating everything ! eye eyes never
    wasabi chilli pepper acid bleach alcohol vinegar salt lemon + face skin cheek cheeks + like feels rubbed burn ! put used poured
    burning burns stinging fire + sunburn sunburnt sunburned like after feels
  `,
  itch: `
    scratch scratching claw clawing rub rubbing + want could must keep stop skin off night awake like ! lines marks eye
    driving + crazy mad nuts bend wall insane + itch itching itches itchy
    skin face cheek cheeks forehead neck chin nose area jaw it hairline scalp chest arms + itch itches itching itchy itched scratching scratch scratched scratchy tickle tickles tickling tickly prickle ants crawling mosquito ! lines marks voice throat from cat glass eye eyes grid
    want need keep keeps @cant stop + scratch scratching claw ! deep
    ants insects bugs spiders + crawling crawl walking under over like feels partying skin ! eat
  `,
  tightness: `
    skin face cheeks forehead + cardboard cling film clingfilm wrap drum shrink shrunk shrinking lifted ! eye
    small smaller sizes short + skin face + too for me
    skin face cheek cheeks forehead chin jaw + tight tighter tightness tightening taut stretched stretchy drum shrunk shrunken pulled pulling pulls cling plastic clay facelift botox ! rough sandpaper throat chest breathe led hair budget
    face skin + sizes size + small smaller little
    pull pulls pulling tight stretched + smile talk laugh yawn eat chew
    @barely @cant + smile laugh + tight skin face stretched
  `,
  tingling: `
    skin face cheek cheeks lip lips spot chin nose corner + tingling tingle tingles tingly prickling pricking prickle fizzing buzzing fizzy zaps electric crackling pins ! rolled device pen microneedles cartridge tattoo
    pins + needles
    ants + lip lips corner nose spot + like feel feels
  `,
  numbness: `
    cheek cheeks face skin chin jaw forehead patch area strip + feeling + no lost without gone zero hardly ! pain good
    poke pinch pin prick + feel feeling + @cant dont nothing no ! pain heat lump
    skin face cheek cheeks forehead chin jaw jawline jawbone strip patch area spot temple side nose + numb numbness anaesthetised deadened novocaine woken + still feels feel is gone went has hasnt like left right ! cream flaky cells peel mouth tongue arm leg hand lips
    @cant dont no not without lost zero + feel feeling sensation + cheek cheeks face skin forehead chin jaw patch area strip spot temple ! pain heat bump lump bumps difference any ridge good happy well hot texture normal
    like + dentist dentists novocaine injection + cheek face skin numb chin ! mouth tongue lips
  `,
  weakness: `
    corner lip mouth smile brow eyebrow + pull pulls pulling lift lifts follow + doesnt wont @cant not ! skin tight
    eyebrow eyebrows brow eyelid smile forehead cheek lip mouth corner + @cant wont doesnt not isnt weak weaker lazy + move moves moving lift lifts raise raises close frown work works follow up ! cream skin makeup open swollen
  `,
  'firm-lumps': `
    lumps lump beads peas grains balls stones + under beneath inside + skin surface + hard firm feel weeks months ! white pus ear jaw
    hard firm solid + lumps lump bumps balls + weeks months cheek cheeks lips chin skin
    @lump pea peas marble marbles pebble pebbles stone stones bead beads ball balls knot knots nodule grape bean almond + @firm under hard firm rock rubbery month months weeks week ! ear ears gland glands hot neck blood pus white whites tiny headed
    bumps bump spots rings plaques patch patches papules + @firm rock brownish + hard firm rubbery solid rock weeks months month raised ! scar ridge
    granuloma granulomas granulomatous + face skin cheek cheeks lip
  `,
  'raised-scar': `
    bar band strip cord rope welt ridge + raised firm hard rubbery thick + pink red months weeks scar keloid chest jaw
    scar scars ridge rope cord keloid + raised thick thicker hard bumpy growing grows lumpy ropey rubbery wider wide width thickened tall proud firm itchy pink shiny ! old pitted icepick acne
    ridge ridged rope cord meat flesh worm + raised growing grows hard firm thick weeks months week month old pink itchy jaw chest ! blood pus node hot ear bruise under
    raised + line strip welt + hard firm thick months month
    keloid keloids hypertrophic + growing got forming scar on chest jaw shoulder new
    skin flesh tissue + growing grows grown thickened + over beyond wider thick raised
  `,
  hollow: `
    scoop dimple hollow valley divot ditch trough + cheek temple skin face under jaw ! smile
    cheek cheeks temple temples face skin chin forehead under + sunken hollow hollowed hole dent dip dips caved sunk crater groove gap pit cavity sinking indent divot trench + new before now not there since left wasnt in has have became shadow see ! puffy puffed swollen punched sores rows grid lines ears
    lost loss losing melted missing gone + fat volume + face cheek cheeks temple under
    pits pit dents dent dips divots + asking asked new left now see
  `,
  'grid-indented': `
    @dent dents indented dented holes pits grooves + row rows lines line grid squares square tracks stamp pattern waffle checkerboard regular
    grid squares lines tracks + @dent dents indented sunken deep engraved carved pressed stay
  `,
  'dark-marks': `
    mark marks patch patches stain shadow + brown dark grey tan + flat left behind stays remains ! crust hours leathery burnt
    moustache mustache + shadow dark brown lip
    blotchy patchy + brown dark tan + skin face cheeks
    dark darker brown brownish tan tanned coffee muddy pigmented chocolate + patch patches spots marks mark stain stains shadow shadows blotches blotch freckle freckles map moustache mustache smudge smudges area areas spot ! crust crusts dots hurt hurts burn black scab scabs flake circles eye eyes hours leathery
    skin area patch cheek cheeks lip forehead mark marks + darker darkened browned tanned pigmented brown hyperpigmented ! crust hours flaky dots burn leathery man woman
    melasma pigmentation pigment hyperpigmentation pih + worse back got new came left after developed darker ! for treat treating treatment had have cream
  `,
  'light-marks': `
    milky ivory lighter paler cream bleached vitiligo pigmentless depigmented + patch patches spot spots blotch blotches area areas islands ! hot hours
    pale paler lighter light whitish white ivory milky + patch patches spots marks mark areas blotches dots freckles squares skin + weeks week months month skin than tan brown summer sun flat colour ! hot pus hard raised hour hours minutes cream hurt hurts numb
    pale paler lighter ivory milky + coloured colored colour color + skin ! lips gums tongue nails face drained
    lost losing loss + pigment colour color + skin patch patches spots area
    cheek skin spot patch + paler lighter + than rest other side weeks months patch
  `,
  'bumps-in-grid': `
    bumps bump dots dot spots pimples rash itch + same exact copy copies copying follows follow like every each + stamp needle needles roller squares square pattern grid prick pricks hole ! flat blood
    @bump dots dot spots grains rash hills mountain mountains hole holes point puncture + grid rows row pattern stamp lines squares strips tracks exactly each every + raised itchy itching rash bumps bump dots dot itch mountain ! flat blood brown
    each every + hole point puncture needle prick mark + bump raised dot itchy mountain spot swollen pimple lump
  `,
  'only-where-product': `
    where wherever + i it she they + put used use applied touched rubbed spread dabbed wiped ! needle needled needles roller pen treated rolled stamp sun face forehead
    exactly only just each every + spot place strip zone patch + touched put went used applied covered sat ! needle needles roller
    only just exactly precisely exclusively + where wherever zone area place spot spots + cream serum lotion product put applied used rubbed balm gel perfumed touched went oil mask sunscreen plaster tape ! needled needle roller pen treated rolled numbing
    only just + when whenever after + put apply applied use cream serum sunscreen spf lotion product moisturiser moisturizer
  `,
  'headache-for-days': `
    headache headaches migraine head + days week weeks daily nonstop constantly + every each for since straight all now
    head temples + hurt hurts aching ached ache pounding paining pain + days daily every week
  `,
};
