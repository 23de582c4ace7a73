import type { ContextId, ContextValue } from '../vocabulary/index.ts';

/** One word of a context fact with the ways to say it; an unknown word does not compile. */
export type ContextPhrases = {
  readonly [C in ContextId]: { readonly c: C; readonly is: ContextValue<C>; readonly say: string };
}[ContextId];

/** How people name what was done, with what, and what went on the skin. */
const treatment: readonly ContextPhrases[] = [
  {
    c: 'device',
    is: 'roller',
    say: `dermaroller; derma roller; dermarollers; dermarolling; dermarolled; dermaroll; roller; rollers; micro roller; microneedle roller; derma rolling; derma roll; rolling (my|the) face; rolled (my|her|the|his) (face|skin|cheeks|forehead|neck|scalp); skin roller; needle roller; face roller`,
  },
  {
    c: 'device',
    is: 'pen',
    say: `pen; dermapen; derma pen; skinpen; skin pen; drpen; dr pen; needling pen; microneedling pen; micropen; innopen; exceed; derminator; mesopen; rejuvapen; electric pen; dermapenned; dermapenning; collagen pen; eclipse micropen; nanopen; pen needling`,
  },
  {
    c: 'device',
    is: 'stamp',
    say: `stamp; stamper; derma stamp; dermastamp; stamping device; needle stamp; hydra stamp; bb glow stamp; stamped; stamping`,
  },
  {
    c: 'device',
    is: 'rf',
    say: `rf; radiofrequency; radio frequency; morpheus; morpheus8; morphius; morfeus; rf needling; rf microneedling; vivace; secret rf; infini; potenza; profound rf; genius rf; scarlet rf; sylfirm; fractora; intensif; legend pro; exion; virtuerf; endymed; agnes rf; fractional rf; thermage`,
  },
  {
    c: 'setting',
    is: 'home',
    say: `(roller|dermaroller|rolling|rolled|dermapen|needling|microneedling|pen|kit|stamp|dermarolled|microneedled|did|done|it) at home; home use; home made; homemade; (did|do|done|doing|used|tried|rolled) (it|this|my face|mine|one|the roller) (at|in) home; at home (roller|dermaroller|dermapen|pen|kit|needling|microneedling|derma|device|treatment|stamp); home (roller|dermaroller|dermapen|pen|kit|needling|microneedling|device|treatment|derma); diy; (did|done|doing|needled|rolled|treated) (it|my face|my skin|this|myself) (myself|by myself|on my own|alone); needled myself; rolled myself; (bought|ordered|got) (it|one|a roller|roller|pen|a pen|a dermapen|dermapen|a dermaroller|dermaroller|from) (on|from|off) (amazon|ebay|aliexpress|temu|wish|shein|tiktok|alibaba|online); (amazon|ebay|aliexpress|temu|tiktok) (roller|pen|dermapen|dermaroller|kit|stamp|device); (in|on) my (bathroom|bedroom); my own (roller|dermaroller|pen|dermapen); youtube; my dermaroller; my derma roller`,
  },
  {
    c: 'setting',
    is: 'salon',
    say: `salon; spa; beautician; beauticians; beauty (salon|parlour|parlor|room|place|shop|bar|centre|center|therapist|lady|girl|technician); nail (salon|bar|place); parlour; parlor; esthetician; aesthetician; aestetician; facialist; hairdresser; hairdressers; beauty therapist; therapist; technician; at her house; in her (house|home|living room); pop up; cosmetologist`,
  },
  {
    c: 'setting',
    is: 'clinic',
    say: `clinic; clinics; dermatologist; dermatologists; derm; doctors office; dr office; doctors surgery; medspa; med spa; medi spa; medispa; plastic surgeon; surgeon; (nurse|doctor|dr|md) (did|does|performed|treated|used|injected); skin clinic; laser clinic; hospital; aesthetic (clinic|nurse|doctor|practice); cosmetic (clinic|nurse|doctor)`,
  },
  {
    c: 'depth-class',
    is: 'deep-or-rf',
    say: `(two|2|three|four) (mm|millimetre|millimeter|millimetres|millimeters|mil); (very|really|so|too) deep (needles|needling|setting|treatment); deep (needling|needles|setting); deepest setting`,
  },
  {
    c: 'depth-class',
    is: 'light',
    say: `(short|shortest|shallow|tiny|cosmetic) (needles|needling); nano needling; nanoneedling; shallowest setting`,
  },
  {
    c: 'numbing-cream',
    is: 'within-24h',
    say: `numbing (cream|gel|creme|stuff|balm|lotion|ointment|spray|agent|product|paste|injection|injections|jab|shot|shots|block); numb cream; numbcream; lidocaine; lignocaine; emla; emula; ametop; benzocaine; tetracaine; prilocaine; anaesthetic; anesthetic; anaesthetic cream; anesthetic cream; topical (anaesthetic|anesthetic); lmx; lmx4; blt; tktx; numbed (me|my face|my skin|the area|with|up|for); numbing; anaesthesia; dental block; nerve block`,
  },
  {
    c: 'numbing-amount',
    is: 'large-wrapped-or-over-4pc',
    say: `(cling film|clingfilm|saran|saran wrap|plastic wrap|plastic film|cling wrap|wrapped|wrap|occlusion|occluded|covered in plastic|under plastic|under film|foil); (lots of|loads of|a lot of|tons of|whole tube of|thick layer of|tube of|two tubes of|so much|too much|heaps of|slathered|whole tub of|thickly) (numbing|lidocaine|emla|anaesthetic|anesthetic|numb|cream); (numbing|lidocaine|emla|anaesthetic|anesthetic|numb cream|cream) (thick|thickly|everywhere|all over body|all over|for hours|overnight); strong (numbing|lidocaine|numb cream); extra strong; tktx; whole (tube|tub|jar); compounded (cream|numbing|lidocaine); blt cream; (left|leave|kept) (it|cream|numbing|the cream|the numbing cream|numbing cream) (on|) (for|) (hours|two hours|three hours|overnight|all night|ages|too long); double dose`,
  },
  { c: 'numb-where', is: 'only-where-cream-lay-under-3h', say: `numb only where (the|) (cream|numbing)` },
  {
    c: 'injected',
    is: 'filler',
    say: `filler; fillers; lip filler; juvederm; restylane; hyaluronic (injection|injections|filler); sculptra; radiesse; profilo; profhilo; dermal filler; polynucleotides; polynucleotide; salmon dna; rejuran`,
  },
  {
    c: 'injected',
    is: 'prp',
    say: `prp; prf; platelet; platelets; plasma (injection|injections|rich|therapy|treatment|facial); vampire (facial|facials|treatment|lift); own (blood|plasma); blood (drawn|taken) and; my blood (on|injected|in|spread)`,
  },
  {
    c: 'injected',
    is: 'other',
    say: `botox; botulinum; dysport; skin (booster|boosters|boosting); mesotherapy; meso; injection; injections; injected; jab; jabs; shots; vitamin injection; exosome (injection|injections); fat dissolving; aqualyx; lemon bottle; steroid injection; mesolipo`,
  },
  {
    c: 'sedation',
    is: 'same-day',
    say: `sedation; sedated; sedative; sedatives; valium; xanax; diazepam; lorazepam; ativan; (calming|sleeping|relaxing) (pill|pills|tablet|tablets|medicine|meds); twilight; gas and air; temazepam; pronox; laughing gas; nitrous`,
  },
  {
    c: 'blood-exposure',
    is: 'within-72h',
    say: `(used|tried|borrowed|rolled|shared) (it|the roller|my roller|the pen|her|his|my|the same|a|same|their|someones|somebodys) (roller|dermaroller|pen|dermapen|needle|needles|device|stamp|it|) (on|with|of|from|after|off) (my|a|the|another|some|each|) (friend|friends|sister|brother|mum|mom|mother|husband|wife|boyfriend|girlfriend|partner|daughter|roommate|flatmate|someone|person|client|customer|people|others|other|cousin|mate|somebody|someone else|somebody else|another person|other people|woman|lady|man|girl)
      (shared|sharing|share|borrowed|borrowing|borrow|swapped|second hand|secondhand|lent) (a|my|the|her|his|our|) (roller|dermaroller|needle|needles|pen|dermapen|device|stamp|cartridge|derma roller); (roller|dermaroller|needle|needles|pen|cartridge|tip|derma roller|stamp|device) (was|is|had been|were|been|already|wasnt|not) (shared|reused|re used|second hand|used before|used already|used|old and used|changed|replaced|new); (reused|re used|same|used|old) (needle|needles|cartridge|tip|roller head|tips) (on|from|for|as|that) (two|both|all|multiple|three|me|another|other|everyone|the|someone|previous|last|all|she|several|different) (client|clients|person|customer|people|else|lady|woman|girl|patient|before|us|)
      (didnt|did not|dont|not|never|doesnt) (change|changed|open|replace|unwrap|switch) (the|a|her|his|) (needle|needles|cartridge|tip|tips|roller|head) ; (my|her|his|the|our) (friend|friends|sister|sisters|brother|mum|mom|mother|wife|girlfriend|roommate|flatmate|mate|cousin|boyfriend|husband|partner|daughter|friends) (roller|dermaroller|pen|dermapen|needle|derma roller); (friend|sister|wife|husband|partner|boyfriend|girlfriend|roommate|mate|mum|mom|brother|someone|somebody|other people|others) (also|had|has|already|and|who|) (used|uses|use|using) (it|the roller|my roller|the same|same|my dermaroller|the dermaroller|the pen|my pen|this) (too|first|before|roller|one|needle|as well|also|) 
      (pricked|poked|stabbed|jabbed|stuck|needled|cut) (with|by) (a|the|her|his|someones|used|dirty) (used|dirty|someone elses|old) (needle|roller|needles|pen); someone elses (needle|roller|blood|pen|dermaroller); used by (someone|somebody|another|other|my|a) (else|person|people|friend|sister|client|) ; (unlicensed|unlicenced|illegal|fake|backstreet|untrained|unregistered|unqualified) (prp|clinic|spa|salon|injector|vampire|facial|plasma|place|person|prp facial|nurse); hiv; hepatitis; hep (b|c); (someones|somebodys|other peoples|another persons|elses) blood`,
  },
  {
    c: 'blood-exposure',
    is: 'own-tool-only',
    say: `(reuse|reused|reusing|re used|re use) (my own|my|own|same|the same|) (own|) (roller|dermaroller|needle|pen|cartridge|derma roller|needles|stamp); only i (use|used|ever used) (it|the roller); my own roller again; same (roller|dermaroller|cartridge|derma roller) (i|again|for|as) (always|use|used|last|months|months|before|have)`,
  },
  {
    c: 'dirty-tool',
    is: 'yes',
    say: `(dirty|rusty|unclean|unsterile|unsterilised|unsterilized|filthy|dusty|contaminated|blunt and dirty|old rusty) (needle|needles|roller|dermaroller|pen|tool|tools|device|stamp|cartridge|derma roller|tip|tips|equipment); (roller|needle|needles|dermaroller|pen|device|tool|it|derma roller|tip|stamp|equipment|tools|cartridge) (was|were|is|are|looked|wasnt|werent|isnt|not|felt) (dirty|rusty|unclean|filthy|clean|sterile|sterilised|sterilized|cleaned|disinfected|sanitised|sanitized|washed|unsterile|contaminated); (roller|needle|pen|dermaroller) fell (on|onto|in); (fell|dropped|drop) (it|roller|the roller|needle|pen|dermaroller) (on|in|onto) (the|) (floor|ground|sink|dirt|toilet|carpet|soil|garden)
      (didnt|did not|havent|never|forgot to|without|not|hadnt|dont) (clean|cleaned|cleaning|sterilise|sterilize|sterilising|sterilizing|disinfect|disinfecting|sanitise|sanitize|sanitising|sanitizing|wash|washed) (my|the|her|his|) (roller|needle|needles|dermaroller|pen|device|tool|it|tools|derma roller|equipment|stamp|properly); rust on (the|) (roller|needle|needles); tetanus`,
  },
  {
    c: 'technique',
    is: 'too-deep-or-hard',
    say: `(pressed|pushed|pressing|pushing|rolled|dragged|dug|scraped|scratched|pushes|jabbed|leaned) (too|really|very|so|quite|pretty|in|it|way|down|over|) (too|really|very|) (hard|deep|deeply|rough|roughly|firmly|heavy|aggressively|aggressive|sideways); too (deep|hard|aggressive|aggressively|much pressure|rough); (dragged|dragging|scraping|scraped) (the|it|roller|her|) (roller|pen|needle|across|along|over|sideways); (very|really|so) aggressive; (so much|lots of|too much|a lot of) pressure; heavy handed; heavyhanded; scratched (me|my face|my skin) (with|); overdid it; over did it; went overboard; overtreated; over treated; went too far; too harsh; wrong (depth|needle|needles|setting|length)`,
  },
  {
    c: 'technique',
    is: 'many-passes',
    say: `(many|multiple|several|lots of|too many|so many|ten|twenty|loads of|eight|seven|six|five) (passes|times over|goes|rounds); over (and over|again and again) (the|same|) (area|spot|place|skin); (went|gone|go|rolled|going) over (it|the same|same|one|the|my|every) (spot|area|place|bit|face|skin|part|) (many|several|lots|ten|twenty|too many|so many|loads|again) (of|and again|times|) (times|); same (spot|area|place) (over|many|again|ten|twenty|several); (twice|three times|several times) (a|in one|in a|in the same|per) (week|day)`,
  },
  {
    c: 'product',
    is: 'none',
    say: `(put|used|applied|using|put on) nothing (on|on it|on my face|after|at all|since|)`,
  },
  {
    c: 'product',
    is: 'plain',
    say: `vaseline; aquaphor; petrolatum; cicaplast; la roche; cerave; cetaphil; plain (moisturiser|moisturizer|cream|ointment); gentle (moisturiser|moisturizer|cleanser|cream); hyaluronic; hyaluronic acid; ha serum; thermal water; saline; bland (moisturiser|moisturizer|cream); petroleum jelly; healing ointment; (aftercare|post care|recovery|healing|calming|soothing|the clinic|they gave me|clinic given) (cream|balm|kit|gel|ointment|serum|product|products); bepanthen; panthenol; avene; eucerin; water only; just water`,
  },
  {
    c: 'product',
    is: 'serum-needled-in',
    say: `(vitamin c|vit c|vitamin|growth factor|growth factors|exosome|exosomes|stem cell|peptide|peptides|collagen|glutathione|tranexamic|snail|salmon|whitening|brightening|bb glow|bb|egf|placenta|retinol|serum|ampoule|ampoules|cocktail|mesotherapy|my own|a|niacinamide) (serum|ampoule|solution|cocktail|product|cream|) (during|while|needled in|rolled in|while rolling|as they needled|before rolling|before needling|before they|under the roller|in the needling|with the needling|with the roller|with roller|under roller|pushed in|pen|infused|infusion|during the|during needling|during microneedling|before microneedling|before dermarolling|and rolled|then rolled|then needled|and needled|and then rolled|when they|as she|as i)
      (needled|rolled|needling|rolling|pushed|infused|worked|stamped|penned|pressed) (in|it in|in the|in a|with|over|through|with a|in with|in my|in some|with my|with the) (vitamin c|vit c|vitamin|growth factor|growth factors|exosome|exosomes|stem cell|peptide|peptides|collagen|glutathione|tranexamic|serum|ampoule|serums|bb|whitening|product|products|topical|cocktail|snail|salmon dna|salmon|hair serum|minoxidil); exosome; exosomes; bb glow; growth factors; growth factor; salmon sperm; microinfusion; micro infusion; aquagold`,
  },
  {
    c: 'product',
    is: 'strong-active',
    say: `retinol; retinoid; retinoids; retin a; retina; tretinoin; tret; adapalene; differin; tazarotene; retinal; retinaldehyde; vitamin a (cream|serum); vitamin c; vit c; vitc; ascorbic; ascorbic acid; glycolic; glycolic acid; salicylic; salicylic acid; lactic acid; mandelic; azelaic; aha; ahas; bha; bhas; acid toner; (acid|acids|exfoliating|exfoliant|aha|bha|acid based) (serum|toner|pad|pads|wash|cleanser|cream|mask|peel|on); peel; chemical peel; tca; benzoyl; benzoyl peroxide; the ordinary; toner; hydroquinone; alcohol (wipe|wipes|toner|swab|swabs|on); witch hazel; tea tree; hydrogen peroxide; peroxide; rubbing alcohol; apple cider vinegar; vinegar; lemon juice; lemon; bleaching cream; acid; acids; active; actives; exfoliant; niacinamide; paulas choice; bleach; dettol; antiseptic; surgical spirit`,
  },
  {
    c: 'product',
    is: 'heavy-or-makeup',
    say: `makeup; make up; foundation; concealer; powder; mascara; tinted moisturiser; bb cream; heavy (cream|moisturiser|moisturizer|balm|oil|ointment); thick (cream|moisturiser|moisturizer|balm|ointment); coconut oil; facial oil; face oil; baby oil; oil; oils; shea butter; cocoa butter; body butter; balm; slugging; slugged; olive oil; argan oil; castor oil; blusher; bronzer`,
  },
  {
    c: 'product',
    is: 'new-or-scented',
    say: `(new|different|scented|perfumed|fragranced|unknown|random|another|korean|chinese|cheap|unlabelled|fragrance) (cream|serum|product|products|moisturiser|moisturizer|lotion|sunscreen|spf|cleanser|mask|oil|balm|gel|soap|face wash|skincare|toner|brand|ampoule|ointment); perfume; fragrance; sheet mask; face mask; essential oil; essential oils; (mask|cream|gel|serum) (they|she|he) (put|used|applied|left|gave) on; (some|a) (mystery|strange|weird|unknown) (serum|cream|product)`,
  },
  {
    c: 'product',
    is: 'plant-extract',
    say: `aloe; aloe vera; aloevera; aloe gel; plant (extract|gel|cream|serum); herbal; herbs; herb; centella; cica (cream|serum); chamomile; calendula; turmeric; honey mask; rosehip; rose water; rosewater; green tea; lavender; arnica; propolis; cucumber; natural (cream|serum|oil|gel|remedy|product); ginseng; jojoba; rose hip; home remedy; neem; mugwort; botanical`,
  },
  {
    c: 'aftercare-slip',
    is: 'picked',
    say: `(i|ive|been|keep|kept|she|he|couldnt stop) (picked|picking|pick|popped|popping|squeezed|squeezing|scratched|scratching|peeled|peeling|pulled|rubbed|rubbing|burst|popping at) (at|it|them|one|some|the|off|a|my|) (scab|scabs|skin|spots|pimples|bumps|flakes|it|them|pimple|blister|blisters|skin off|face|one|some|crusts|dry skin); (picked|picking|popped|squeezed|squeezing) (at|it|them|one|some|the|off|a few|a couple|my) (scab|scabs|skin|spots|pimples|bumps|flakes|face|of them|off|pimple|spot|whitehead|); picked at; picking at; pulled (the|) (skin|flakes) off; popped (one|it|them); squeezed (one|it|them); picked (it|them|scabs|skin); scratched it; scratching it`,
  },
  {
    c: 'aftercare-slip',
    is: 'sweat-or-heat',
    say: `sweat; sweated; sweating in; sweaty; sauna; saunas; steam room; steamed; jacuzzi; hot tub; hottub; gym; workout; worked out; work out; working out; exercise; exercised; hot yoga; yoga; (went|go|going|been|out) for run; (went|been|go) (running|jogging); spin class; hot shower; hot bath; crossfit; cardio; football practice; swam; swim; swimming; swimming pool; sea water`,
  },
  {
    c: 'aftercare-slip',
    is: 'unclean',
    say: `(dirty|unwashed|unclean|not washed|filthy|same) (hands|pillow|pillowcase|towel|makeup brush|makeup brushes|brush|brushes|fingers|sheets|sponge|beauty blender|flannel|phone); (makeup|old|used) (brush|brushes|sponge|puff|towel); (touching|touched|touch|kept touching) (it|my face|with my|with) (with|a lot|all day|hands|constantly|dirty); my dog (licked|licks); licked (my|by) (face|dog|cat|my dog); (cat|dog) (licked|licks|scratched|rubbed|slept); didnt wash (my|) hands; worked in (the|) (garden|dust|farm|dirt)`,
  },
  {
    c: 'aftercare-slip',
    is: 'scrubbed',
    say: `scrub; scrubbed; scrubbing; exfoliate; exfoliated; exfoliating; exfoliation; loofah; face brush; clarisonic; foreo; dermaplaned; dermaplane; dermaplaning; shaved; shaving; waxed; waxing; threading; threaded; epilated; wash cloth; washcloth; physical exfoliant; peeling gel; micellar wipes; face wipes; makeup wipes`,
  },
  {
    c: 'sun-exposure',
    is: 'yes',
    say: `(in|into|out in|under|lots of|a lot of|direct|strong|hot|full|midday|to|too much) (the|) (sun|sunlight|sunshine); sunbathed; sunbathing; sunbathe; sun bathed; sun bathing; beach; tanning; tanned; tanning (bed|booth|salon); sunbed; sunbeds; sun bed; solarium; skiing; ski trip; boat trip; pool day; sun exposure; uv (lamp|light|exposure); nail lamp; hiking; hike; got (sunburnt|sunburned); holiday in; at the (beach|pool|lake); without (spf|sunscreen|sun cream); no (spf|sunscreen|sun cream|suncream); forgot (my|) (spf|sunscreen|sun cream); (gardening|driving|sat|walking|walked|worked) (all day|outside|in the sun|for hours)`,
  },
  {
    c: 'tap-water',
    is: 'yes',
    say: `tap water; tapwater; (rinsed|washed|cleaned|rinse|washing|soaked) (it|the roller|my roller|roller|the needles|needles|needle|the pen|the needle|dermaroller|the dermaroller) (under|with|in|using) (the|just|) (tap|water|tap water|sink|faucet|soap); under the (tap|faucet); faucet; well water; hot tub water`,
  },
];

/** How people say when and how a sign came. */
const time: readonly ContextPhrases[] = [
  {
    c: 'solitary-white-dots',
    is: 'few-painless-not-growing',
    say: `(few|couple|couple of|two or three|one or two) (tiny|little|small|hard|) white (dots|bumps|spots) (that|which|but|and) (are|) (not|dont|painless|no|arent) (painful|hurt|pain|sore|growing|)`,
  },
  {
    c: 'spots-where',
    is: 'usual-places',
    say: `(usual|normal|same|my usual|where i usually) (place|places|spot|areas|area|break out|get|get spots|get acne|breakout areas|problem areas); where i (usually|normally|always|often|tend to) (break out|get|get spots|get acne|get pimples|breakout|have acne|get them)`,
  },
  {
    c: 'spots-where',
    is: 'other',
    say: `where i (never|dont|dont usually|dont normally|have never) (usually|normally|ever|) (break out|get|get spots|get acne|get pimples|breakout|had|had spots|had acne); never (break out|had spots|had acne|get spots|get acne|had acne before|get acne there|breakout|broke out) (there|here|before|); not (my|the|where i) usual`,
  },
  {
    c: 'masked',
    is: 'painkiller',
    say: `ibuprofen; ibuprofin; iboprofen; nurofen; advil; motrin; paracetamol; paracetemol; parcetamol; panadol; tylenol; acetaminophen; aspirin; naproxen; aleve; painkiller; painkillers; pain killer; pain killers; pain (meds|med|pill|pills|relief|relievers|reliever|tablet|tablets|medicine|medication); codeine; diclofenac; voltaren; calpol; ketorolac; tramadol; cocodamol; co codamol; fever (medicine|reducer|tablet|tablets|meds); anti inflammatory; anti inflammatories; antiinflammatory; celebrex; dolo; crocin; combiflam; metamizole; mefenamic; dafalgan; doliprane; oxycodone; percocet; vicodin; hydrocodone`,
  },
  {
    c: 'masked',
    is: 'steroid',
    say: `hydrocortisone; hydrocortison; cortisone; steroid; steroids; steroid (cream|ointment|tablets|pills|shot|injection); cortizone; betamethasone; betnovate; clobetasol; dermovate; mometasone; elocon; prednisone; prednisolone; pred; prednison; triamcinolone; kenalog; corticosteroid; corticosteroids; fucicort; daktacort; eumovate; clobetasone; dexamethasone; medrol; methylprednisolone; hc cream; cortison`,
  },
];

/** How people name what they are like or have. */
const person: readonly ContextPhrases[] = [
  {
    c: 'skin-tone',
    is: 'black',
    say: `(black|african|very dark|deep|dark black|ebony) (skin|skinned|complexion); (im|i am|am|as a|a) (black|african|nigerian|african american|jamaican|ghanaian) (woman|girl|man|guy|lady|person|male|female|skin|); skin type (vi|6|six); type (vi|six); fitzpatrick (vi|six); dark skinned; dark skin; black girl; black woman; melanin rich`,
  },
  {
    c: 'skin-tone',
    is: 'brown',
    say: `(brown|olive|tan|tanned|asian|indian|south asian|latina|latino|hispanic|medium|middle eastern|arab|caramel|mixed race|mixed|pakistani|filipina) (skin|skinned|complexion); (im|i am|am|as a|a) (indian|south asian|latina|latino|hispanic|asian|arab|pakistani|filipina|mixed race|mixed|mexican|middle eastern|brown) (woman|girl|man|guy|lady|person|male|female|skin|); skin type (iv|v); type (iv|four|five); fitzpatrick (iv|v|four|five); brown girl; brown skinned`,
  },
  {
    c: 'skin-tone',
    is: 'white',
    say: `(fair|white|pale|very pale|very fair|light|porcelain|caucasian|irish|ginger) (skin|skinned|complexion); (im|i am|am) (very|really|) (fair|caucasian|pale skinned|a redhead|ginger|white); fitzpatrick (i|ii|one|two); skin type (ii|i|1|2|one|two)`,
  },
  {
    c: 'weak-immunity',
    is: 'yes',
    say: `immunosuppressed; immunosuppressant; immunosuppressants; immune suppressed; immunocompromised; immune compromised; immuno compromised; (weak|weakened|low|bad|poor|compromised|suppressed|lowered) (immune|immunity) (system|); immune system (is|) (weak|low|bad|poor|compromised|suppressed|weakened); chemo; chemotherapy; methotrexate; azathioprine; humira; adalimumab; biologic; biologics; (kidney|liver|heart|lung|organ|bone marrow) transplant; transplant (patient|recipient); transplanted; hiv positive; leukaemia; leukemia; lymphoma; ciclosporin; cyclosporine; tacrolimus; mycophenolate; infliximab; remicade; rituximab; (having|had|have|has|got) cancer; cancer (treatment|patient); no spleen; aids; stelara; enbrel`,
  },
  {
    c: 'diabetes',
    is: 'yes',
    say: `diabetes; diabetic; diabetics; diabities; diabetis; type (one|two|1|2) diabetic; insulin; metformin; high blood sugar; t1d; t2d; sugar disease; ozempic for diabetes; blood sugar (is|) high`,
  },
  {
    c: 'blood-thinner',
    is: 'yes',
    say: `blood thinner; blood thinners; bloodthinner; bloodthinners; warfarin; coumadin; apixaban; eliquis; rivaroxaban; xarelto; clopidogrel; plavix; heparin; dabigatran; edoxaban; anticoagulant; anticoagulants; enoxaparin; clexane; lovenox; (daily|baby|low dose) aspirin; thin blood; pradaxa`,
  },
  {
    c: 'pregnant',
    is: 'yes',
    say: `pregnant; pregnancy; expecting a baby; (weeks|months) pregnant; trimester; im expecting; pregnent; preggo; preggers; with child`,
  },
  {
    c: 'under-18',
    is: 'yes',
    say: `underage; under 18; (im|i am|am) (a|) (minor|teenager|teen|schoolgirl|schoolboy); (twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|years|yr|yrs|) old; (im|i am|am|shes|hes|she is|he is) (only|just|) (twelve|thirteen|fourteen|fifteen|sixteen|seventeen); my (teen|teenage) (daughter|son); dont tell my (mum|mom|parents); in (high school|secondary school|year 9|year 10|year 11); teenage (daughter|son|girl|boy)`,
  },
  {
    c: 'eczema',
    is: 'yes',
    say: `eczema; excema; exzema; ezcema; eczma; atopic; atopic dermatitis; dermatitis (all my life|as a kid|history|prone); atopy; neurodermatitis`,
  },
  {
    c: 'cold-sores',
    is: 'yes',
    say: `(get|gets|getting|prone|prone to|history of|suffer|suffer from|suffer with|used to get|usually get|always get|often get|carry|carrier of|had past|tend to get|sometimes get|susceptible to|i get) (cold sores|coldsores|a cold sore|cold sore|herpes|fever blisters|oral herpes|hsv|hsv1); (had|have had|ive had|has had) (cold sores|coldsores|herpes|a cold sore|fever blisters|cold sore|oral herpes) (before|in the past|as a kid|years ago|once|since|my whole life|all my life|ever since); (acyclovir|aciclovir|valtrex|valacyclovir|valaciclovir|zovirax|famciclovir); hsv (positive|carrier); herpes simplex (carrier|1|one|history)`,
  },
  {
    c: 'acne-prone',
    is: 'yes',
    say: `acne prone; (prone|tend|tendency) (to|) (acne|breakouts|spots|pimples|break out|breakout|get spots); (have|had|has|having|suffer from|suffered from|struggle with|always had|history of|got|suffer with|for) (severe|bad|cystic|hormonal|mild|teenage|active|adult|moderate|) acne; acne (skin|sufferer|history|all my life); oily (skin|and acne|acne); spot prone; hormonal acne; break out easily; roaccutane; accutane; isotretinoin; active acne; spotty skin; pcos`,
  },
  {
    c: 'milia-prone',
    is: 'yes',
    say: `(prone|tend|tendency) (to|) (milia|get milia|white dots); (get|always get|often get|usually get|had|have) milia (a lot|before|often|easily|under my eyes|anyway|already)`,
  },
  {
    c: 'rosacea',
    is: 'yes',
    say: `rosacea; rosecea; rosacia; rosacea prone; rosasea; roseacea; perioral dermatitis`,
  },
  {
    c: 'keloid',
    is: 'yes',
    say: `(prone|tend|tendency|history|family history|get|had|have had|form|forms|susceptible) (to|of|) (keloid|keloids|keloid scars|raised scars|hypertrophic scars|keloid scarring|thick scars) (before|on|from|); keloid (prone|former|history|skin|on my); keloid scarring before; scar (easily|badly)`,
  },
  {
    c: 'nickel-rash',
    is: 'yes',
    say: `nickel (allergy|rash|allergic|sensitivity|intolerance|intolerant); allergic to (nickel|metal|metals|jewellery|jewelry|cheap earrings|earrings|cheap jewelry|cheap jewellery|costume jewellery|belt buckles); (jewellery|jewelry|earrings|belt buckle|belt buckles|cheap earrings|cheap jewelry|cheap jewellery|watch|metal|costume jewellery|costume jewelry|nickel) (gives|give|gave|makes|make|made|causes) (me|my) (a|ears|skin|) (rash|rashes|itch|itchy|react|eczema|break out|hives); metal allergy; nickel; react to (cheap|) (earrings|jewellery|jewelry|metal)`,
  },
  {
    c: 'known-allergy',
    is: 'yes',
    say: `allergic to (latex|penicillin|aloe|lidocaine|nuts|plaster|plasters|tape|fragrance|perfume|sunscreen|aspirin|antibiotics|peanuts|shellfish|fish|kiwi|bees|pollen|sulfa|a lot|many things|lots of things|everything|benzocaine|lanolin|essential oils|ibuprofen|bee stings|wasps|chlorhexidine|adhesive|hair dye|dye|preservatives); (have|got|has|having|known|history of|severe|lots of|bad|food|drug|many) (an|a|) (allergy|allergies); epipen; epi pen; (nut|penicillin|latex|drug|food|seasonal|lidocaine|aloe|peanut|fragrance|antibiotic|bee|shellfish|multiple) (allergy|allergies); adrenaline pen; carry an epipen; hayfever; hay fever`,
  },
  {
    c: 'skin-disease',
    is: 'yes',
    say: `psoriasis; lupus; vitiligo; lichen planus; lichen; seborrheic dermatitis; seborrhoeic dermatitis; scleroderma; pemphigus; pemphigoid; sarcoidosis; sarcoid; morphea; ichthyosis; skin (disease|condition|disorder); keratosis pilaris; autoimmune (skin|disease|condition); hidradenitis; dermatographia; dermographism; porphyria; xeroderma`,
  },
  {
    c: 'dry-or-sensitive',
    is: 'yes',
    say: `(sensitive|dry|very sensitive|very dry|reactive|delicate|super sensitive) skin; skin (is|) (usually|always|normally|generally|naturally) (dry|sensitive); sensitive skinned; dry skinned; skin type (dry|sensitive)`,
  },
  {
    c: 'new-medicine',
    is: 'yes',
    say: `(new|started|starting|just started|begun|began|prescribed|started a|started taking|recently started|put on|start|started on|started new) (a|an|some|on|taking|new|course of|) (medicine|medication|meds|antibiotic|antibiotics|tablet|tablets|pill|pills|drug|allopurinol|lamotrigine|carbamazepine|amoxicillin|sulfa|bactrim|doxycycline|minocycline|epilepsy medicine|epilepsy meds|contraceptive|contraception|cephalexin|flucloxacillin|penicillin|ibuprofen course|spironolactone|phenytoin|gout medicine|gout tablets|co trimoxazole|azithromycin|clindamycin tablets)`,
  },
  {
    c: 'antibiotics-failed',
    is: 'yes',
    say: `(antibiotic|antibiotics|doxycycline|amoxicillin|flucloxacillin|cephalexin|keflex|augmentin|clindamycin|mupirocin|fucidin|bactroban|doxy|abx|erythromycin|azithromycin|minocycline|antibiotic cream) (but|and|) (didnt|dont|doesnt|havent|hasnt|not|arent|isnt|never|did nothing|has|have|werent|wasnt|did|does|do) (help|helped|work|worked|working|helping|touch|touched|clear|cleared|made a difference|nothing|do anything|done anything|done nothing|did anything|make any|any difference|fix|cure|making any|made no difference|touching it|improve); (despite|after|on|in spite of|even with|even on|two courses of|several courses of|tried|finished|two rounds of|multiple|rounds of|courses of|second course of|third course of|no response to) (taking|a course of|a week of|two weeks of|oral|) (antibiotic|antibiotics|doxycycline|abx) (but|and|still|nothing|no|it|did|without|wont|not|with no|yet|) (still|not|no|better|nothing|there|same|worse|getting|spreading|keeps|change|improvement|help|effect|no better|improving); no (response|improvement|change|difference|effect|help|better) (to|after|with|from|on|despite) (antibiotic|antibiotics|doxycycline|abx); antibiotics (have|has|) failed; antibiotics useless`,
  },
  {
    c: 'steroid-failed',
    is: 'yes',
    say: `(steroid|steroids|steroid cream|hydrocortisone|cortisone|hydrocortisone cream|prednisone|betnovate|prednisolone|cortisone cream|kenalog) (didnt|dont|doesnt|havent|hasnt|not|isnt|arent|never|wasnt|did|does|has|have) (help|helped|work|worked|working|helping|touch|clear|cleared|nothing|do anything|done nothing|done anything|any difference|touching it|improve|made a difference); no response to steroid; no response to steroids; (steroid|steroids|cortisone|hydrocortisone) (failed|fails|useless|made no difference|made it worse|no help|no effect)`,
  },
];

/** All ways to say a context fact. */
export const contextPhrases: readonly ContextPhrases[] = [...treatment, ...time, ...person];

/** How people name places on the body, by the words of the `area` fact. */
export const areaPhrases: Readonly<Record<ContextValue<'area'>, string>> = {
  face: `face; facial skin; whole face; all over my face`,
  cheeks: `cheek; cheeks; cheekbone; cheekbones; apples of my cheeks`,
  forehead: `forehead; brow; temples; temple; between my (brows|eyebrows); fore head; hairline`,
  'eye-area': `eye; eyes; eyelid; eyelids; under eye; under eyes; undereye; undereyes; eye bags; crows feet; lid; lids; eyebrow; eyebrows`,
  nose: `nose; nostril; nostrils; bridge of my nose`,
  lip: `lip; lips; mouth; upper lip; around (my|the) mouth; upperlip; smile lines; nasolabial`,
  'chin-jaw': `chin; jaw; jawline; jawbone; jaw line; jowl; jowls`,
  neck: `neck; decollete; decolletage; throat area; nape`,
  scalp: `scalp; head skin; hair line; bald spot; crown of my head; scalp needling`,
  body: `chest; stomach; belly; tummy; abdomen; arm; arms; leg; legs; thigh; thighs; my back; lower back; upper back; bum; buttocks; butt; hips; hand; hands; shoulders; shoulder; body; stretch marks; breast; breasts; knees; elbow; elbows`,
};
