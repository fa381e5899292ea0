/** Words that people put where there is nothing to say. */
const NOTHING =
  /^(?:[-—－–…·∕/\\]+|\.{2,}|无|暂无|没有|空|未知|不详|不明|资料不详|未公布|未披露|保密|未载|未定|待定|待补充|待核实|n\.?\/?a\.?|n\/s|tbd|tbc|unknown|unspecified|not (?:stated|available|applicable|disclosed|reported)|undisclosed|confidential|various|none|nil|null)$/i;

/** A cell that is empty, or says that nothing is known. */
export function isNothing(text: string): boolean {
  return text === '' || NOTHING.test(text);
}
