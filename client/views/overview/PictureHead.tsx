import { PICTURE, type Plan, type Stage } from './picture-plan.ts';

interface Props {
  stages: readonly Stage[];
  plan: Plan;
}

/** The names of the stages above their columns; in a narrow window their numbers, which the list below the picture explains. */
export function PictureHead({ stages, plan }: Props) {
  const lowest = Math.max(...plan.columns.map(({ head }) => head.bottom));
  return (
    <>
      {plan.columns.map(
        ({ left, head }) =>
          head.bottom < lowest && <line key={left} className="ov-rule" x1={left} x2={left} y1={head.bottom + 4} y2={lowest + 4} />,
      )}
      {stages.map(({ index, name }, at) => {
        const { left, head } = plan.columns[at]!;
        return (
          <text key={index} className="ov-stage">
            <title>{name}</title>
            {head.lines.map((line, row) => (
              <tspan key={line} x={left + 2} y={head.bottom - (head.lines.length - 1 - row) * PICTURE.line}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </>
  );
}
