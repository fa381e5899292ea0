import { PanelLink } from './PanelLink.tsx';

interface Props {
  title?: string;
  products: readonly Parameters<typeof PanelLink>[0]['product'][];
}

/** Products in a line, each with its mark and a press away; nothing where there is none. */
export function ProductNames({ title, products }: Props) {
  if (products.length === 0) return null;
  return (
    <div className="panel-names">
      {title && <span className="lt-soft">{title}</span>}{' '}
      {products.map((one) => (
        <PanelLink key={one.id} product={one} />
      ))}
    </div>
  );
}
