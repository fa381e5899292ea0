/** Hundredths of the window: another font makes what is as wide as its words a little wider. */
const ASIDE = 3;
/** Pixels between two blocks: a line of text between them may become two. */
const BETWEEN = 24;

interface Line {
  /** The block with its depth. */
  block: string;
  from: number;
  wide: number;
  stand: string;
  gap: number;
}

/**
 * What moved, vanished or came to lie over another between two layouts of {@link readLayout}, in words.
 * @returns one line for each block; none where both are the same but for what another font changes
 */
export function compareLayouts(stored: readonly string[], now: readonly string[]): string[] {
  const [was, is] = [stored.map(readLine), now.map(readLine)];
  const pairs = pairUp(was, is);
  const found: string[] = [];
  let lastOfWas = -1;
  let lastOfIs = -1;
  for (const [before, after] of [...pairs, [was.length, is.length] as const]) {
    for (const { block } of was.slice(lastOfWas + 1, before)) found.push(`gone: ${block.trim()}`);
    for (const { block } of is.slice(lastOfIs + 1, after)) found.push(`new: ${block.trim()}`);
    const isAfterTheSame = before === lastOfWas + 1 && after === lastOfIs + 1;
    if (before < was.length && differs(was[before]!, is[after]!, isAfterTheSame))
      found.push(`moved: ${stored[before]!.trim()} → ${now[after]!.trim()}`);
    [lastOfWas, lastOfIs] = [before, after];
  }
  return found;
}

function differs(was: Line, is: Line, isAfterTheSame: boolean): boolean {
  // A heading is as wide as its words.
  const isAsWide = /^ *h\d/.test(was.block) || Math.abs(was.wide - is.wide) <= ASIDE;
  if (Math.abs(was.from - is.from) > ASIDE || !isAsWide) return true;
  return isAfterTheSame && (was.stand !== is.stand || Math.abs(was.gap - is.gap) > BETWEEN);
}

function readLine(line: string): Line {
  const [, block, from, wide, stand, gap] = /^( *\S+) from (-?\d+) wide (\d+) (\w+) (-?\d+)$/.exec(line) ?? [];
  if (block === undefined) return { block: line, from: 0, wide: 0, stand: '', gap: 0 };
  return { block, from: Number(from), wide: Number(wide), stand: stand!, gap: Number(gap) };
}

/** The longest row of blocks that both have in the same order, as places in the one and in the other. */
function pairUp(was: readonly Line[], is: readonly Line[]): (readonly [number, number])[] {
  const longest = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let a = was.length - 1; a >= 0; a--)
    for (let b = is.length - 1; b >= 0; b--)
      longest[a]![b] = was[a]!.block === is[b]!.block ? longest[a + 1]![b + 1]! + 1 : Math.max(longest[a + 1]![b]!, longest[a]![b + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < was.length && b < is.length;) {
    if (was[a]!.block === is[b]!.block) pairs.push([a++, b++]);
    else if (longest[a + 1]![b]! >= longest[a]![b + 1]!) a++;
    else b++;
  }
  return pairs;
}
