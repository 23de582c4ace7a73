import type { KnowledgeNote } from '../note-entry.ts';

export const coolCloth: KnowledgeNote = {
  id: 'cool-cloth',
  say: 'A clean cool wet cloth for 5 to 10 minutes at a time can ease it.',
  thing: 'cold-compress',
  cites: ['S0-06', 'S0-65', 'S1-20', 'S4-24', 'E-029', 'C-17'],
};

export const coolClothForAllergy: KnowledgeNote = {
  id: 'cool-cloth',
  say: 'A clean cool wet cloth can ease a mild allergy of the skin.',
  thing: 'cold-compress',
  cites: ['S3-52', 'S0-65', 'C-17'],
};

export const plainCream: KnowledgeNote = {
  id: 'plain-cream',
  say: 'A plain unscented cream keeps the skin soft and less tight.',
  thing: 'plain-moisture',
  cites: ['S1-25', 'S4-29', 'S2-17', 'C-17'],
};

export const gentleWash: KnowledgeNote = {
  id: 'gentle-wash',
  say: 'Wash gently with a mild unscented cleanser and lukewarm water. Pat dry.',
  thing: 'cleanser',
  cites: ['S0-60', 'S1-52', 'S1-55', 'C-17'],
};

export const lightProducts: KnowledgeNote = {
  id: 'light-products',
  say: 'Use light products that say they do not clog pores.',
  thing: 'light-products',
  cites: ['S0-37', 'S0-71', 'C-11', 'E-043'],
};

export const cleanHands: KnowledgeNote = {
  id: 'clean-hands',
  say: 'Wash your hands before and after you touch your face. Use your own towel.',
  thing: 'clean-hands',
  cites: ['S1-56', 'S0-11', 'S0-98', 'C-20'],
};

export const stopTheProduct: KnowledgeNote = {
  id: 'stop-the-product',
  say: 'Stop the shop-bought product you started last. Keep the pack to show.',
  thing: 'stopping-new-product',
  cites: ['C-17', 'C-24', 'C-30', 'E-076', 'J-53'],
};

export const shadeAndHat: KnowledgeNote = {
  id: 'shade-and-hat',
  say: 'Shade and a wide hat keep the sun off the skin.',
  thing: 'shade-and-hat',
  cites: ['S0-80', 'S1-65', 'S1-66', 'S4-19', 'C-08'],
};

export const picking: KnowledgeNote = {
  id: 'picking',
  say: 'Picking, squeezing and scratching can let germs in and leave scars.',
  cites: ['S0-122', 'S1-23', 'S1-24', 'S1-48', 'S1-98'],
};

export const scrubbing: KnowledgeNote = {
  id: 'scrubbing',
  say: 'Scrubs and brushes make it worse and slow the healing.',
  cites: ['S0-61', 'S0-62', 'S1-53', 'S1-54'],
};

export const heavyCream: KnowledgeNote = {
  id: 'heavy-cream',
  say: 'Thick ointment and heavy cream can close the pores.',
  cites: ['S0-12', 'S0-33', 'S0-36', 'S3-47', 'C-10'],
};

export const strongProducts: KnowledgeNote = {
  id: 'strong-products',
  say: 'Acids, retinol and other strong creams sting and hurt sore skin.',
  cites: ['S0-150', 'S3-48', 'C-01', 'C-02'],
};

export const plantsAndScent: KnowledgeNote = {
  id: 'plants-and-scent',
  say: 'Plant extracts and scented products can add a rash of their own.',
  cites: ['C-19', 'W-12', 'E-076', 'E-079'],
};

export const heatAndSweat: KnowledgeNote = {
  id: 'heat-and-sweat',
  say: 'Heat, hot water and sweat make the skin hotter and more puffy.',
  cites: ['S0-111', 'E-029', 'J-40'],
};

export const sunOnIt: KnowledgeNote = {
  id: 'sun',
  say: 'Sun irritates the skin more and can leave dark marks.',
  cites: ['S0-76', 'S0-77', 'S0-106', 'S3-51'],
};

export const shopSteroid: KnowledgeNote = {
  id: 'shop-steroid',
  say: 'Shop-bought steroid cream on the face can hide or worsen it.',
  cites: ['W-03', 'C-16', 'E-086', 'E-087'],
};

export const acneAcids: KnowledgeNote = {
  id: 'acne-acids',
  say: 'Acne acids and gels can hurt the skin and put off the visit you need.',
  cites: ['W-04', 'C-03', 'C-04'],
};

export const onPus: KnowledgeNote = {
  id: 'things-on-pus',
  say: 'Do not squeeze it. Acid, steroid cream or make-up on it makes it worse.',
  cites: ['C-20', 'W-07', 'S0-122', 'E-087'],
};

export const steroidFromDoctor: KnowledgeNote = {
  id: 'steroid',
  say: 'Only a doctor can say if a steroid cream fits here.',
  cites: ['C-16', 'C-17', 'E-086', 'W-03'],
};

export const tabletFromPharmacist: KnowledgeNote = {
  id: 'allergy-tablet',
  say: 'For a mild itch a pharmacist can say if an allergy tablet helps. It never replaces emergency help.',
  thing: 'allergy-tablet',
  cites: ['C-26', 'E-064', 'W-11'],
};

export const acidsFromClinic: KnowledgeNote = {
  id: 'acne-acids-with-clinic',
  say: 'Acne acids come back only on calm skin, after a week, when your clinic agrees.',
  cites: ['C-03', 'C-04', 'W-04', 'S1-70'],
};

export const infectionMedicine: KnowledgeNote = {
  id: 'infection-medicine',
  say: 'Only a doctor can tell which germ it is and start medicine for it.',
  cites: ['C-20', 'C-21', 'E-068'],
};

export const virusMedicine: KnowledgeNote = {
  id: 'virus-medicine',
  say: 'Only a doctor can start medicine for the virus. It works best when begun soon.',
  cites: ['E-054', 'E-057'],
};

export const askThePrescriber: KnowledgeNote = {
  id: 'prescribed-medicine',
  say: 'Ask the person who prescribed your medicine before you pause it.',
  cites: ['J-53', 'S1-81'],
};

export const painTablets: KnowledgeNote = {
  id: 'shop-ibuprofen',
  say: 'Ask your clinic before you take shop-bought ibuprofen or the like.',
  cites: ['E-093', 'E-105', 'J-53'],
};
