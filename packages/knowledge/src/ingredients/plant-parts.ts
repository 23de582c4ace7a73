/** Words for the part of a plant or what was made from it, in the languages of labels. */
export const plantParts: readonly string[] = [
  ...'leaf leaves root roots flower flowers fruit fruits seed seeds kernel kernels nut nuts peel rind bark wood stem stems twig branch herb bud buds bulb rhizome tuber sprout sprouts shoot germ bran husk hull shell stone pit pollen petal petals blossom needle needles berry berries bean beans cone gum resin sap juice pulp flesh skin pericarp aerial whole plant grass straw callus cell cells meristem thallus frond spore sporocarp mycelium'.split(
    ' ',
  ),
  ...'oil oils butter wax extract extracts ext water waters powder flour meal distillate hydrosol hydrolate tincture infusion decoction macerate concentrate ferment filtrate lysate protein starch polysaccharide polysaccharides polyphenols absolute essence milk cera oleosomes unsaponifiables tea bioferment'.split(
    ' ',
  ),
  ...'feuille feuilles racine racines fleur fleurs fruit graine graines noyau noix écorce bois tige zeste plante huile beurre cire extrait eau poudre jus hydrolat'.split(
    ' ',
  ),
  ...'blatt blätter wurzel blüte blüten frucht samen kern nuss schale rinde holz stängel kraut knospe keim öl butter wachs extrakt wasser pulver saft'.split(
    ' ',
  ),
  ...'hoja hojas raíz flor flores fruto semilla semillas hueso nuez cáscara corteza madera tallo hierba aceite manteca cera extracto agua polvo jugo'.split(
    ' ',
  ),
  ...'foglia foglie radice fiore fiori frutto seme semi nocciolo noce buccia corteccia legno gambo erba olio burro estratto acqua polvere succo'.split(
    ' ',
  ),
  ...'folha flor raiz fruto semente óleo manteiga extrato água folium flos radix fructus semen cortex herba oleum aqua aetheroleum extractum'.split(
    ' ',
  ),
  ...'잎 뿌리 꽃 열매 씨 씨앗 껍질 줄기 오일 버터 왁스 추출물 가루 수 즙 발효 캘러스 커넬'.split(' '),
  ...'葉 根 花 果実 種子 樹皮 果皮 茎 全草 核 油 オイル 脂 バター ロウ エキス 末 水 液汁 果汁 芽 根茎'.split(
    ' ',
  ),
];
