import shellEn from '../text/shell.en.json';
import shellZh from '../text/shell.zh-CN.json';

/** The words of the page around the editor; the editor itself speaks English, as GraphQL does. */
export const words = {
  zh: {
    title: '数据查询',
    library: '常用查询',
    back: '返回链图',
    other: 'English',
    hint: '点选一个问题，再按 ▶ 运行（Ctrl + Enter）。查询写在网址里，可直接转发。',
    leaving: '按 Tab 离开编辑框；缩进用 Ctrl + ]，取消缩进用 Ctrl + [。',
    noReply: '服务没有回答，请稍后再试。',
    stale: (at: string) => `图数据库暂时连不上。查询得到的是截至 ${at} 的数据，此后的改动还没有；数据库恢复后请重新运行。`,
    openNetwork: shellZh.openNetwork,
  },
  en: {
    title: 'Data queries',
    library: 'Saved queries',
    back: 'Back to the chain',
    other: '中文',
    hint: 'Choose a question, then run it with ▶ (Ctrl + Enter). The query stands in the address, so that it can be sent on.',
    leaving: 'Tab leaves the editor; indent with Ctrl + ], outdent with Ctrl + [.',
    noReply: 'The service did not answer; please try again in a moment.',
    stale: (at: string) =>
      `The graph database cannot be reached. Queries are answered as of ${at}; changes since then are missing. Please run them again once it answers.`,
    openNetwork: shellEn.openNetwork,
  },
} as const;
