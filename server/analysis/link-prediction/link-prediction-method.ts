import { z } from 'zod';
import { FIRST_BY_DEFAULT, firstSchema, listOf } from '../method/input.ts';
import { createMethod } from '../method/method.ts';
import { LINKS, needRows } from '../method/needs.ts';
import { findLinkSuggestions, HUBS_ASSUMPTION, MOST_PARTNERS } from './link-prediction.ts';

export const linkPredictionMethod = createMethod({
  id: 'link-prediction',
  title: { zh: '潜在关系推荐', en: 'Link prediction' },
  answers: { zh: '哪两家尚无关系，却最像应当有关系？', en: 'Which two that are not linked look most as if they should be?' },
  assumptions: [
    { zh: '关系无方向；重复的关系和自身关系不计。', en: 'Links have no direction; repeats and links to oneself are dropped.' },
    HUBS_ASSUMPTION,
    { zh: '结果只是建议，从不写入图谱。', en: 'The result is a suggestion and is never written to the graph.' },
    {
      zh: '达到时间或步数上限时，只排已看过的关系对，并说明原因。',
      en: 'When a limit stops the search, only the pairs looked at are ranked, and the reason is said.',
    },
  ],
  complexity: `O(paths of two steps + for each pair two steps apart the links of its far end), at most ${MOST_PARTNERS}² for each link`,
  source: 'Kovács et al. 2019 (Nature Communications 10, 1240), L3',
  parameters: [
    { name: 'links', meaning: { zh: '已有关系 [a, b] 的列表', en: 'list of the links [a, b] that there are' } },
    { name: 'first', meaning: { zh: '最多给出多少条，至多 200，也是默认值', en: 'how many suggestions, up to 200, which is the default' } },
  ],
  input: z.object({ links: listOf(z.tuple([z.string(), z.string()])), first: firstSchema.default(FIRST_BY_DEFAULT) }),
  needs: ({ links }) => [needRows('links', links.length, LINKS)],
  run: ({ links, first }, options) => findLinkSuggestions(links, first, options),
});
