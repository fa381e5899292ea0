import type { Sentence } from '../../errors.ts';
import { findCountry } from '../matching/countries.ts';
import { SHEET_REMARKS } from '../sheets/sheet-remarks.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { isPeriod } from './settle-years.ts';

const LOOKED_AT = 40;
const TRADE =
  /^(?:商品(?:编码|编号|代码|名称)|税(?:则)?号|海关编码|国家[/／（(、]?(?:地区)?[)）]?|国别(?:地区)?|原产[国地].*|目的[国地].*|贸易(?:伙伴|方式).*|启运国.*|.*进口[额量]?|.*出口[额量]?|(?:数量|金额|均价)(?:[（(].*)?|hs.{0,6}|commodity code|country of origin|origin|destination|partner.*|reporter.*|exporter|trade (?:flow|value).*|(?:fob|cif|net weight|customs value|quantity|qty)\b.*)$/i;
const OF_TRADE = /进口|出口|贸易|海关|商品|金额|\bfob\b|\bcif\b|\bhs\b|import|export|origin|destination|trade|customs/i;
const PLACE =
  /^(?:国家(?:[/／（(、]?地区[)）]?)?|国别|地区|省份?|省市|省区|市州|城市|country|countries|economy|region|state|province)(?:\s|$)/i;
const FIGURE = /产量|产能|储量|资源量|消费|\b(?:production|output|capacity|reserves?|resources?|consumption|mine|smelter|refinery)\b/i;

/** What a sheet is that names no company, where its first rows show it: a table of trade, or of countries; null for anything else. */
export async function findOtherShape(sheet: Sheet): Promise<Sentence | null> {
  let [rows, countries, columns] = [0, 0, 0];
  for await (const { cells } of sheet.rows()) {
    if (++rows > LOOKED_AT) break;
    const filled = [...new Set(cells.filter((cell) => cell !== ''))];
    const traded = filled.filter((cell) => TRADE.test(cell));
    if (traded.length >= 3 && traded.some((cell) => OF_TRADE.test(cell))) return SHEET_REMARKS.trade;
    const isFigure = (cell: string) => FIGURE.test(cell) || isPeriod(cell);
    if (filled.some((cell) => PLACE.test(cell)) && filled.some(isFigure)) return SHEET_REMARKS.places;
    if (findCountry(cells[0] ?? '') !== null && filled.slice(1).some((cell) => /^[\d,.]+$/.test(cell))) countries += 1;
    columns = Math.max(columns, filled.length);
  }
  return countries >= 3 && countries >= rows / 3 && columns > 1 ? SHEET_REMARKS.places : null;
}
