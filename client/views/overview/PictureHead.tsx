import { wrapText } from './picture-text.ts';
import { PICTURE, type Plan } from './picture-plan.ts';

/** The names of the stages above their columns; in a narrow window their numbers, which the list below the picture explains. */
export function PictureHead({ stages, plan }: { stages: readonly { index: number; name: string }[]; plan: Plan }) {
  return stages.map(({ index, name }, at) => {
    const { left, room } = plan.columns[at]!;
    const lines = plan.label === 0 ? [String(index)] : wrapText(name, room - 6);
    return (
      <text key={index} className="ov-stage">
        <title>{name}</title>
        {lines.map((line, row) => (
          <tspan key={line} x={left + 2} y={(plan.label === 0 ? PICTURE.line : PICTURE.head - 8) - (lines.length - 1 - row) * PICTURE.line}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}
