import { format } from "numfmt";

/** A value in an Excel number format, as a cell shows it. */
export const formatText = (numberFormat: string, value: number): string => format(numberFormat, value);
