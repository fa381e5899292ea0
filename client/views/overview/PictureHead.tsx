import { cutText } from './cut-text.ts';
import { PICTURE, type Plan } from './picture-plan.ts';

/** The names of the stages above their columns; in a narrow window their numbers, which the list below the picture explains. */
export function PictureHead({ stages, plan }: { stages: readonly { index: number; name: string }[]; plan: Plan }) {
  const isNarrow = plan.label === PICTURE.labelNarrow;
  return stages.map(({ index, name }, at) => {
    const { left, slots } = plan.columns[at]!;
    return (
      <text key={index} className="ov-stage" x={left} y={PICTURE.head - 9}>
        <title>{name}</title>
        {isNarrow ? index : cutText(name, slots * PICTURE.pitch + PICTURE.columnGap - 4)}
      </text>
    );
  });
}
