/** The words of the editor's own buttons, for which it has no setting. */
const WORDS: Readonly<Record<string, string>> = {
  'Execute query (Ctrl-Enter)': '运行（Ctrl + Enter）',
  'Execute query': '运行',
  'Stop query': '停止',
  'Prettify query (Shift-Ctrl-P)': '整理格式（Shift + Ctrl + P）',
  'Merge fragments into query (Shift-Ctrl-M)': '合并片段（Shift + Ctrl + M）',
  'Copy Query': '复制查询',
  'Merge Fragments into Query': '合并片段',
  'Prettify Editors': '整理格式',
  'Run Operation': '运行',
  'Copy query (Shift-Ctrl-C)': '复制查询（Shift + Ctrl + C）',
  'Query Editor': '查询编辑框',
  'Response Editor': '结果',
  'Result Window': '结果',
  'Operation Editor': '查询编辑框',
  'Select active operation': '选择标签页',
  'Editor Tools': '变量',
  'Editor Commands': '编辑命令',
  Variables: '变量',
  Headers: '请求头',
  'Hide editor tools': '收起变量',
  'Show editor tools': '展开变量',
  '<untitled>': '未命名',
  'New tab': '新标签页',
  'Close Tab': '关闭标签页',
  'Re-fetch GraphQL schema': '重新读取接口说明',
  'Open short keys dialog': '快捷键',
  'Open settings dialog': '设置',
  'Show Documentation Explorer': '接口说明',
  'Hide Documentation Explorer': '收起接口说明',
  'Documentation Explorer': '接口说明',
  Docs: '接口说明',
  'Search...': '搜索……',
  'Root Types': '入口',
  'All Schema Types': '全部类型',
  Fields: '字段',
  Arguments: '参数',
  Type: '类型',
  'Enum Values': '可选值',
  Implementations: '实现',
  Implements: '属于',
  'A GraphQL schema provides a root type for each kind of operation.': '从这里进入：每种操作各有一个入口。',
};
const ATTRIBUTES = ['aria-label', 'title', 'placeholder'];
/** What stands in the editors is the reader's own; their list of commands is not. */
const NOT_OURS = '.monaco-editor, .library, .pg-own, .pg-table';
const STILL_OURS = '.quick-input-widget';

/** Says the words of the editor in Chinese, now and whenever it writes them anew. @returns the end of it */
export function sayInChinese(root: HTMLElement): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) sayAll(node);
      else sayAll(target);
    }
  });
  sayAll(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  return () => observer.disconnect();
}

function sayAll(node: Node): void {
  if (node instanceof Text) {
    const said = WORDS[node.data.trim()];
    if (said !== undefined && !isTheirs(node.parentElement)) node.data = said;
    return;
  }
  if (!(node instanceof HTMLElement) || isTheirs(node)) return;
  for (const name of ATTRIBUTES) {
    const said = WORDS[node.getAttribute(name) ?? ''];
    if (said !== undefined) node.setAttribute(name, said);
  }
  for (const child of node.childNodes) sayAll(child);
}

function isTheirs(element: Element | null): boolean {
  return element !== null && element.closest(NOT_OURS) !== null && element.closest(STILL_OURS) === null;
}
