import type { Language } from "./language";
import type { Phrases } from "./phrases";
import { en } from "./phrases.en";
import { ru } from "./phrases.ru";

export const PHRASES: Record<Language, Phrases> = { en, ru };
