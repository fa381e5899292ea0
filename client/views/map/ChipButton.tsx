import { useTranslation } from 'react-i18next';
import type { Chip } from '../../graph/elements/gather.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';

/** One product of an open lane, or several of one class: "三元正极 5 种,型号未载". */
export function ChipButton({ chip, pressed, onOpen }: { chip: Chip; pressed: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  const count = chip.members.length;
  const gathered = count > 1 ? ` ${t(chip.status === 'POSSIBLE' ? 'map.gatheredPossible' : 'map.gathered', { count })}` : '';
  return (
    <button
      type="button"
      className={`map-chip map-chip-${chip.status.toLowerCase()}`}
      aria-pressed={pressed}
      onClick={onOpen}
      title={count > 1 ? chip.members.map((member) => member.name).join('、') : undefined}
    >
      <StatusMark status={chip.status} /> {chip.name}
      {gathered}
    </button>
  );
}
