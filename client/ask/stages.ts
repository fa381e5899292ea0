import type { ProjectStage } from '../api/generated.ts';

/** How people say how far a project is. */
const STAGES: readonly (readonly [RegExp, readonly ProjectStage[]])[] = [
  [
    /已?(?:签约|签了约|签了)(?:(?:但|却|还|尚)?(?:未|没有?)(?:开工|动工|落地|开建|启动))?的?|(?:还|尚)?(?:未|没有?)(?:开工|动工|开建)的?|\bsigned(?: but (?:are )?not(?: yet)? started)?\b/,
    ['SIGNED'],
  ],
  [
    /正?在建(?:设中?|的)?|(?:已经?)?(?<!集中)(?:开工|动工|破土)(?:了|的|建设)?|施工(?:中|的)?|正在(?:建|施工)|\b(?:under construction|being built|started|breaking ground)\b/,
    ['STARTED', 'FUNDED'],
  ],
  [/(?:已经?)?(?:投产|建成|投运|投用|运营|达产|竣工)(?:了|的)?|\b(?:operating|completed|finished|running|in operation)\b/, ['OPERATING']],
  [
    /(?:正在|在)?(?:洽谈|谈判)(?:中|的)?|在谈的?|意向(?:性|中)?的?|\b(?:in talks|negotiat\w*|under discussion)\b/,
    ['TALK', 'INTENT', 'TRACKING', 'INSPECTION'],
  ],
];

/** The stages that the text names, cut out of it. */
export function takeStages(text: string, reading: { stages?: readonly ProjectStage[] }): string {
  for (const [said, stages] of STAGES) {
    if (!said.test(text)) continue;
    reading.stages = stages;
    return text.replace(said, '|');
  }
  return text;
}
