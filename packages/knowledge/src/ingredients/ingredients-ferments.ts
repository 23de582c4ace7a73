import type { KnowledgeIngredient } from './entry.ts';

/** What is made with yeast or bacteria. */
export const ferments: readonly KnowledgeIngredient[] = [
  {
    id: 'galactomyces-ferment-filtrate',
    names: [
      'Galactomyces Ferment Filtrate',
      'Galactomyces',
      'Pitera',
      '갈락토미세스발효여과물',
      'ガラクトミセス培養液',
    ],
    classes: ['ferment'],
  },
  {
    id: 'bifida-ferment-lysate',
    names: [
      'Bifida Ferment Lysate',
      'Bifida Ferment Filtrate',
      '비피다발효용해물',
      'ビフィズス菌培養溶解質',
      '二裂酵母发酵产物溶胞物',
    ],
    classes: ['ferment'],
  },
  {
    id: 'saccharomyces-ferment-filtrate',
    names: [
      'Saccharomyces Ferment Filtrate',
      'Saccharomyces Ferment',
      'Saccharomyces Ferment Lysate Filtrate',
      '효모발효여과물',
      'サッカロミセス培養液',
    ],
    classes: ['ferment'],
  },
  {
    id: 'saccharomyces-rice-ferment-filtrate',
    names: ['Saccharomyces/Rice Ferment Filtrate', 'コメ発酵液'],
    classes: ['ferment'],
  },
  {
    id: 'lactobacillus-ferment',
    names: [
      'Lactobacillus Ferment',
      'Lactobacillus Ferment Lysate',
      'Lactobacillus Ferment Filtrate',
      'Lactobacillus Ferment Lysate Filtrate',
      '락토바실러스발효물',
      '락토바실러스발효용해물',
      '乳酸菌培養液',
      '乳酸桿菌培養溶解質',
    ],
    classes: ['ferment'],
  },
  {
    id: 'lactobacillus',
    names: ['Lactobacillus', 'Leuconostoc/Radish Root Ferment Filtrate', 'Leucidal'],
    classes: ['ferment'],
  },
  {
    id: 'lactobacillus-soymilk-ferment-filtrate',
    names: ['Lactobacillus/Soymilk Ferment Filtrate', 'Lactobacillus/Soybean Ferment Extract', '豆乳発酵液'],
    classes: ['ferment'],
  },
  { id: 'lactococcus-ferment-lysate', names: ['Lactococcus Ferment Lysate'], classes: ['ferment'] },
  {
    id: 'streptococcus-thermophilus-ferment',
    names: ['Streptococcus Thermophilus Ferment', 'Streptococcus Thermophilus'],
    classes: ['ferment'],
  },
  {
    id: 'vitreoscilla-ferment',
    names: ['Vitreoscilla Ferment', 'Vitreoscilla Ferment Extract'],
    classes: ['ferment'],
  },
  {
    id: 'thermus-thermophillus-ferment',
    names: ['Thermus Thermophillus Ferment', 'Thermus Thermophilus Ferment'],
    classes: ['ferment'],
  },
  {
    id: 'aspergillus-ferment',
    names: [
      'Aspergillus Ferment',
      'Aspergillus/Rice Ferment Filtrate',
      'Aspergillus Oryzae',
      'コウジ菌培養エキス',
    ],
    classes: ['ferment'],
  },
  {
    id: 'saccharomyces-cerevisiae-extract',
    names: [
      'Saccharomyces Cerevisiae Extract',
      'Yeast Extract',
      'Faex Extract',
      'Yeast',
      'Faex',
      'Hydrolyzed Yeast Extract',
      'Hydrolyzed Yeast',
      'Saccharomyces Lysate Extract',
      'Saccharomyces Lysate',
      'Saccharomyces Cerevisiae',
      '효모추출물',
      '酵母エキス',
      'サッカロミセスセレビシアエエキス',
    ],
    classes: ['ferment'],
  },
  {
    id: 'pseudoalteromonas-ferment-extract',
    names: [
      'Pseudoalteromonas Ferment Extract',
      'Alteromonas Ferment Extract',
      'Pseudoalteromonas Exopolysaccharides',
    ],
    classes: ['ferment'],
  },
  {
    id: 'lactobacillus-bulgaricus',
    names: ['Lactobacillus Bulgaricus', 'Lactobacillus Plantarum', 'Lactobacillus Paracasei'],
    classes: ['ferment'],
  },
  {
    id: 'bacillus-coagulans-ferment',
    names: [
      'Bacillus Coagulans Ferment',
      'Bacillus/Soybean Ferment Extract',
      'Natto Extract',
      '바실러스/콩발효추출물',
    ],
    classes: ['ferment'],
  },
  {
    id: 'kombucha',
    names: ['Kombucha', 'Saccharomyces/Xylinum/Black Tea Ferment', 'Black Tea Ferment'],
    classes: ['ferment'],
  },
  {
    id: 'lactobacillus-milk-ferment-filtrate',
    names: ['Lactobacillus/Milk Ferment Filtrate', '유산균발효우유'],
    classes: ['ferment'],
  },
  {
    id: 'pichia-resveratrol-ferment-extract',
    names: ['Pichia/Resveratrol Ferment Extract', 'Pichia Anomala Extract'],
    classes: ['ferment'],
  },
];
