/** A label and its value as a chart shows them, under the headings around them, outermost first. */
export type ChartPair = { sections: string[]; label: string; value: string }
