import type { Evidence, Facts, Flow } from '../../server/domain/facts.ts';

/** A few facts of every kind, with the odd things that must survive the graph: nulls, quotes, an OR group, a park, a class, rivals of a source. */
const cited = (source: string, more: Partial<Evidence> = {}): Evidence =>
  ({ source, confidence: 'CITED', basis: null, locator: null, caption: false, ...more }) as Evidence;
const flow = (product: string, quantity: number | null, more: Partial<Flow> = {}): Flow =>
  ({ product, quantity, unit: quantity === null ? null : 't/t', anyOf: null, illustrative: false, evidence: [cited('s1')], ...more }) as Flow;

export function createTinyFacts(): Facts {
  return {
    chains: [{
      id: 'c', name: '小链', nameEn: 'Tiny chain', region: 'r-city',
      stages: [{ index: 0, name: '资源', nameEn: 'Resource' }, { index: 1, name: '材料', nameEn: 'Material' }],
      segments: [{ id: 'seg', name: '板块', nameEn: 'Segment' }], evidence: [cited('s1')],
    }],
    regions: [
      { id: 'e_park', code: null, name: '园区', nameEn: 'Park', level: 'PARK', lat: 38.5, lon: 102, parent: 'r-city', evidence: [cited('s2', { caption: true })] },
      { id: 'r-city', code: '620300', name: '某市', nameEn: null, level: 'CITY', lat: null, lon: null, parent: null, evidence: [] },
    ],
    products: [
      { id: 'cls', name: '类', nameEn: null, aliases: [], stage: 1, segment: 'seg', branch: null, unit: 't', hs6: null, gb4754: null, isClass: true, classKind: 'GRADE', parentClass: null, chains: ['c'], evidence: [cited('s1')] },
      { id: 'metal', name: '金属“甲”', nameEn: "Metal 'A' \\ \"B\"", aliases: ['甲', 'A'], stage: 1, segment: 'seg', branch: '细分', unit: 't', hs6: '750210', gb4754: '3213', isClass: false, classKind: null, parentClass: 'cls', chains: ['c'], evidence: [cited('s2'), cited('s1', { confidence: 'SEED', basis: '依据', locator: 'S62' })] },
      { id: 'ore', name: '矿石', nameEn: 'Ore', aliases: [], stage: 0, segment: 'seg', branch: null, unit: null, hs6: null, gb4754: null, isClass: false, classKind: null, parentClass: null, chains: ['c'], evidence: [cited('s1')] },
      { id: 'scrap', name: '废料', nameEn: null, aliases: [], stage: 0, segment: 'seg', branch: null, unit: 't', hs6: null, gb4754: null, isClass: false, classKind: null, parentClass: null, chains: [], evidence: [cited('s1')] },
      { id: 'slag', name: '渣', nameEn: 'Slag', aliases: [], stage: 1, segment: 'seg', branch: null, unit: 't', hs6: null, gb4754: null, isClass: false, classKind: null, parentClass: null, chains: ['c'], evidence: [cited('s1')] },
    ],
    processes: [{
      id: 'smelt', name: '冶炼', nameEn: null,
      inputs: [flow('ore', 4.9911, { anyOf: 'A' }), flow('scrap', 1.2, { anyOf: 'A', evidence: [cited('s1', { confidence: 'ESTIMATE', basis: '工程估计' })] })],
      output: flow('metal', 1, { evidence: [cited('s1', { confidence: 'DEFINITION' })] }), byproducts: [flow('slag', null, { illustrative: true })], evidence: [cited('s1')],
    }],
    enterprises: [
      { id: 'e_a', name: '甲公司', nameEn: 'A Co.', aliases: ['甲'], kind: 'ENTERPRISE', uscc: '91350100M000100Y43', listedCode: '600000', region: 'r-city', area: null, lat: 38.5, lon: 102.25, geoPrecision: 'COUNTY', nameVerified: false, standsFor: 8, evidence: [cited('s1')] },
      { id: 'e_park', name: '园区', nameEn: 'Park', aliases: [], kind: 'PARK', uscc: null, listedCode: null, region: 'r-city', area: 'e_park', lat: 38.5, lon: 102, geoPrecision: 'POINT', nameVerified: true, standsFor: 1, evidence: [cited('s2', { caption: true })] },
    ],
    productions: [
      { id: 'makes:e_a:metal:operating', enterprise: 'e_a', product: 'metal', phase: 'OPERATING', status: '投产', capacity: 300000, unit: 't/a', year: 2024, aggregate: true, evidence: [cited('s1'), cited('s2')] },
      { id: 'makes:e_a:slag:planned', enterprise: 'e_a', product: 'slag', phase: 'PLANNED', status: null, capacity: 0.5, unit: 't/a', year: null, aggregate: false, evidence: [cited('s1')] },
    ],
    needs: [{ id: 'needs:e_a:ore', enterprise: 'e_a', product: 'ore', quantity: 12.5, unit: 't/a', evidence: [cited('s1')] }],
    relations: [
      { id: 'rel:RESIDENT_IN:e_a:e_park', kind: 'RESIDENT_IN', from: 'e_a', to: 'e_park', product: null, date: '2020-06-21', until: '2020-06-23', note: '入驻', evidence: [cited('s1')] },
      { id: 'rel:SUPPLIES:e_a:e_park:metal', kind: 'SUPPLIES', from: 'e_a', to: 'e_park', product: 'metal', date: null, until: null, note: null, evidence: [cited('s2', { confidence: 'ESTIMATE' })] },
    ],
    absences: [{ id: 'absent:r-city:slag', product: 'slag', region: 'r-city', date: '2024', note: '问过', evidence: [cited('s2')] }],
    sources: [
      { id: 's1', title: '一份报告', publisher: '某报', date: '2020-06', url: 'https://example.org/1', linkOk: true, citation: true, quality: 'high' },
      { id: 's2', title: '常识', publisher: null, date: null, url: null, linkOk: false, citation: false, quality: null },
    ],
  } as unknown as Facts;
}
