import type { EverydayThing, Ingredient, NamePattern, PlantGenus } from '@afterneedle/engine';
import type { ThingId } from '../care/things.ts';
import type { BasisId } from '../claims/index.ts';
import type { IngredientClassId } from './classes.ts';

/** One ingredient under all its names; its classes must exist to compile. */
export type KnowledgeIngredient = Ingredient<IngredientClassId>;

/** What the form of a name tells. */
export type KnowledgePattern = NamePattern<IngredientClassId>;

/** A plant by its genus. */
export type KnowledgeGenus = PlantGenus<IngredientClassId>;

/** A product or an activity by its everyday name. */
export type KnowledgeEveryday = EverydayThing<ThingId, BasisId>;
