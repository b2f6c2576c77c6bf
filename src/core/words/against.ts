import type { Period } from "../periods/period";
import type { Language } from "./language";
import { inflectPeriod, labelPeriod } from "./period-label";

/** The base of a change: "against 2019", «к 2019 году». */
export const AGAINST: Record<Language, (base: Period) => string> = {
  en: (base) => `against ${labelPeriod(base, "en")}`,
  ru: (base) => `к ${inflectPeriod(base, "dative")}`,
};
