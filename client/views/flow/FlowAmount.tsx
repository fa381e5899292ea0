import { Doubts } from '../../widgets/Doubts.tsx';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import type { Flow } from './to-flows.ts';
import { useFlowWords } from './use-flow-words.ts';

/** How much a flow carries, whether nothing but an estimate says so, and what speaks against the figures behind it. */
export function FlowAmount({ flow }: { flow: Flow }) {
  const words = useFlowWords();
  return (
    <>
      {flow.estimated && <MarkIcon mark="INFERRED" />} {words.amount(flow)} <Doubts claims={flow.doubted} look="sign" />
    </>
  );
}

/** The same as a sentence. */
export function FlowSaid({ flow }: { flow: Flow }) {
  const words = useFlowWords();
  return (
    <>
      {words.flow(flow)} {flow.estimated && <MarkIcon mark="INFERRED" />} <Doubts claims={flow.doubted} look="sign" />
    </>
  );
}
