/** Facts put in by hand beside a folder that states them too, on both engines. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSnapshot } from '../../server/chain/snapshot.ts';
import { Contradiction } from '../../server/datasets/contradiction.ts';
import { readDecidedConflicts } from '../../server/datasets/decided-conflicts.ts';
import { commitLoad, loadDataset, previewNamed } from '../../server/datasets/load-dataset.ts';
import { tellLoad } from '../../server/datasets/tell-load.ts';
import { readWithdrawnEntries } from '../../server/datasets/withdrawn-entries.ts';
import { writeByHand } from '../../server/datasets/write-by-hand.ts';
import type { Production } from '../../server/domain/facts.ts';
import type { Edit, There } from '../../server/edit/edit.ts';
import { editAgreement } from '../../server/edit/facts/edit-agreement.ts';
import { editProduction } from '../../server/edit/facts/edit-production.ts';
import { editEvent, type EventInput } from '../../server/edit/facts/edit-event.ts';
import { editMilestone } from '../../server/edit/facts/edit-milestone.ts';
import { editProject, type ProjectInput } from '../../server/edit/facts/edit-project.ts';
import { retractEvidence } from '../../server/edit/facts/retract-evidence.ts';
import { retractFact } from '../../server/edit/facts/retract-fact.ts';
import { setProjectStage } from '../../server/edit/facts/set-project-stage.ts';
import { toWrite } from '../../server/edit/to-write.ts';
import { journalOf } from '../../server/graph/graph-journal.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder, type DatasetContent } from '../../server/ingest/seeds/parse-seeds.ts';
import { showsJournal } from '../../server/ingest/write/project-journal.ts';
import { editLead } from '../../server/leads/edit-lead.ts';
import { leadToProject } from '../../server/leads/lead-to-project.ts';
import { noteLead } from '../../server/leads/note-lead.ts';
import { setLeadScore } from '../../server/leads/set-lead-score.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';
import { undoOn } from '../testkit/undo-on.ts';

const now = () => new Date('2026-11-30T00:00:00.000Z');
const NOTE = { by: 'seed', note: null, now };
const TODAY = { today: '2026-11-30', latest: '2026-11-30' };
const ASKED = { asked: { whom: '张工', date: '2026-11-20' } };
const METAL = 'makes:e_smelter:metal:operating';
const tiny = await parseSeedFolder('test/fixtures/seeds/tiny');

/** The folder after somebody has worked at it. */
function changed(edit: (metal: Production, content: DatasetContent) => void): DatasetContent {
  const copy = structuredClone({ facts: tiny.facts, records: tiny.records, dataset: tiny.dataset });
  edit(
    copy.facts.productions.find(({ id }) => id === METAL)!,
    copy,
  );
  return copy;
}

describeOnBothEngines('facts put in by hand', ({ openEmpty }) => {
  let session: GraphSession;
  const read = async () => {
    const { revision, facts, records, origins } = await readFacts(session);
    return { ...createSnapshot(revision!, facts, records, origins), number: revision!.id };
  };
  const write = async (compose: (there: There) => Edit) => {
    const there = await read();
    const request = { ...toWrite(compose(there), there), read: there.number, expect: null, by: 'ed', note: 'x' };
    return writeByHand(session, request, async () => undefined, now);
  };
  const correct = (input: object) =>
    write((there) => editProduction({ id: METAL, enterprise: 'e_smelter', product: 'metal', ...input }, ASKED, there, TODAY));
  const metal = async () => (await read()).facts.productions.find(({ id }) => id === METAL);
  const load = (content: DatasetContent, prefer?: string) => loadDataset(session, content, { ...NOTE, ...(prefer ? { prefer } : {}) });

  beforeEach(async () => {
    session = await openEmpty();
    await load(tiny);
  });
  afterEach(async () => {
    expect(await showsJournal(session, journalOf(session))).toBe(true);
    await session.close();
  });

  it('count over the folder, whose other fields go on', async () => {
    expect(await correct({ capacity: 1500 })).toEqual({ revision: 2, added: 1, changed: 1, removed: 0 });
    expect(await metal()).toMatchObject({ capacity: 1500, unit: 't/a', year: 2020, status: '在产' });
    expect((await metal())!.evidence.map(({ source, confidence }) => [source, confidence])).toEqual([
      ['S1', 'CITED'],
      [expect.stringMatching(/^asked_/), 'IMPORTED'],
    ]);
    expect(await load(tiny)).toMatchObject({ revision: 2, added: 0, changed: 0, removed: 0 });
    await load(changed((own) => Object.assign(own, { year: 2024, status: '满产' })));
    expect(await metal()).toMatchObject({ capacity: 1500, year: 2024, status: '满产' });
    await correct({ capacity: null });
    expect(await metal()).toMatchObject({ capacity: null, year: 2024 });
    expect((await load(changed((own) => Object.assign(own, { year: 2024, status: '满产' })))).revision).toBe(4);
  });

  it('can be taken back: what the folder says counts again, and a retracted fact is there again', async () => {
    const before = await read();
    await correct({ capacity: 1500 });
    await write((there) => retractFact({ id: METAL, reason: '已拆除' }, there));
    expect(await undoOn(session, 3)).toMatchObject({ revision: 4, added: 1 });
    expect(await metal()).toMatchObject({ capacity: 1500 });
    expect(await undoOn(session, 2)).toMatchObject({ revision: 5 });
    expect((await read()).facts).toEqual(before.facts);
    expect(await load(tiny)).toMatchObject({ revision: 5, added: 0, changed: 0, removed: 0 });
    // Once more: what is gone is no more there to be taken back.
    await expect(undoOn(session, 2)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are a contradiction once the folder says a third thing, until somebody has said who counts', async () => {
    await correct({ capacity: 1500 });
    const third = changed((own) => Object.assign(own, { capacity: 1300 }));
    await expect(load(third)).rejects.toThrow(Contradiction);
    await load(third, 'hand');
    expect((await metal())?.capacity).toBe(1500);
    await load(third, 'tiny');
    expect((await metal())?.capacity).toBe(1300);
    await correct({ year: 2025 });
    expect(await metal()).toMatchObject({ capacity: 1300, year: 2025 });
  });

  it('stay where the folder gives up the fact', async () => {
    await correct({ capacity: 1500 });
    await load(changed((_, { facts }) => void (facts.productions = facts.productions.filter(({ id }) => id !== METAL))));
    expect(await metal()).toMatchObject({ capacity: 1500, unit: 't/a', enterprise: 'e_smelter', product: 'metal' });
  });

  it('stay out where they were retracted, whatever the folder says, until they are put in again', async () => {
    await write((there) => retractFact({ id: METAL, reason: '已拆除' }, there));
    expect(await metal()).toBeUndefined();
    const again = changed((own) => Object.assign(own, { capacity: 1300 }));
    const { preview, name } = await previewNamed(session, again, NOTE);
    expect(tellLoad('tiny', preview, name).map(({ zh }) => zh)).toContainEqual(expect.stringMatching(/手工撤回.*冶炼厂 · /));
    await commitLoad(session, preview, again, NOTE);
    expect(await metal()).toBeUndefined();
    await correct({ id: undefined, capacity: 9, unit: 't/a' });
    expect(await metal()).toMatchObject({ capacity: 9 });
    await expect(load(again)).rejects.toThrow(Contradiction);
  });

  it('move a project without touching what it makes', async () => {
    const before = (await read()).records.projects[0]!;
    await write((there) => setProjectStage({ project: before.id, stage: 'OPERATING', date: '2026-11' }, ASKED, there, TODAY));
    const { records } = await read();
    const { evidence, ...rest } = records.projects[0]!;
    expect(rest).toMatchObject({ stage: 'OPERATING', stageWords: null, owners: before.owners, capacity: before.capacity });
    expect(rest.products.map(({ product, role, evidence: own }) => [product, role, own.length])).toEqual(
      before.products.map(({ product, role, evidence: own }) => [product, role, own.length]),
    );
    expect(evidence).toHaveLength(before.evidence.length + 1);
    expect(records.milestones.filter(({ stage }) => stage === 'OPERATING')).toMatchObject([{ project: before.id, date: '2026-11' }]);
  });

  it('take an owner, a product and a source out of what a folder states, which keeps its words', async () => {
    const before = (await read()).records.projects[0]!;
    const mine = () => read().then(({ records }) => records.projects.find(({ id }) => id === before.id)!);
    const say = (input: ProjectInput, reason?: string) =>
      write((there) => ({ ...editProject({ id: before.id, ...input }, ASKED, there, TODAY), ...(reason ? { reason } : {}) }));
    const planned = async () => (await mine()).products.map(({ product, role }) => `${role} ${product}`).sort();
    const [makes, uses] = (['MAKES', 'USES'] as const).map((role) => before.products.filter((one) => one.role === role));
    const [dropped, ...kept] = [...makes!, ...uses!];
    const listed = (role: string) => kept.filter((one) => one.role === role).map(({ product }) => product);
    const lists = dropped!.role === 'MAKES' ? { makes: listed('MAKES') } : { uses: listed('USES') };
    await say({ owners: ['e_park', ...before.owners] });
    expect((await mine()).owners).toEqual([...before.owners, 'e_park']);
    await expect(say(lists)).rejects.toMatchObject({ code: 'INVALID_INPUT', details: { argument: 'reason' } });
    await say({ ...lists, owners: ['e_park'] }, '已退出');
    expect((await mine()).owners).toEqual(['e_park']);
    expect(await planned()).toEqual(kept.map(({ product, role }) => `${role} ${product}`).sort());
    await write((there) => retractEvidence({ fact: before.id, source: before.evidence[0]!.source, reason: '张冠李戴' }, there));
    expect((await mine()).evidence.map(({ source }) => source)).not.toContain(before.evidence[0]!.source);
    const out = await readWithdrawnEntries(session);
    // Of the fields that the hand leaves open it contradicts nobody.
    expect(await readDecidedConflicts(session)).toEqual([]);
    expect(out.map(({ fact, values }) => [fact, values.map(({ dataset, reason }) => [dataset, reason])])).toEqual(
      Array.from({ length: before.owners.length + 2 }, () => [
        before.id,
        [
          ['tiny', undefined],
          ['hand', expect.any(String)],
        ],
      ]),
    );
    // The folder comes again, also with something else: what was taken out stays out, and it is said.
    const again = changed((_, { records }) => void (records.projects[0]!.name = '改名'));
    const { preview, name } = await previewNamed(session, again, NOTE);
    expect(tellLoad('tiny', preview, name).filter(({ zh }) => zh.includes('已退出') || zh.includes('张冠李戴'))).toHaveLength(
      before.owners.length + 2,
    );
    await commitLoad(session, preview, again, NOTE);
    expect(await mine()).toMatchObject({ name: '改名', owners: ['e_park'] });
    // What is put in again is there as the folder has it, once.
    await say({
      owners: ['e_park', ...before.owners],
      makes: makes!.map(({ product }) => product),
      uses: uses!.map(({ product }) => product),
    });
    expect([...(await mine()).owners].sort()).toEqual([...before.owners, 'e_park'].sort());
    expect(await planned()).toEqual(before.products.map(({ product, role }) => `${role} ${product}`).sort());
    expect(await readWithdrawnEntries(session)).toHaveLength(1);
    await undoOn(session, 6);
  });

  it('correct who took part in an event, and when a stage was reached', async () => {
    const { events, milestones } = (await read()).records;
    const event = events.find(({ participants }) => participants.length > 1)!;
    const [first, ...others] = event.participants;
    const taken = (input: EventInput) => (there: There) => ({
      ...editEvent({ id: event.id, ...input }, ASKED, there, TODAY),
      reason: '未到',
    });
    await write(taken({ participants: [...others, 'e_park'], places: [...event.places, 'cn-620300'] }));
    const now = (await read()).records.events.find(({ id }) => id === event.id)!;
    expect(now).toMatchObject({
      name: event.name,
      places: [...event.places, 'cn-620300'],
      people: event.people,
      agreements: event.agreements,
    });
    expect(now.participants).toEqual([...others, 'e_park']);
    expect(await readWithdrawnEntries(session)).toMatchObject([{ fact: event.id, field: `→TOOK_PART ${first}` }]);
    const one = milestones[0]!;
    await write((there) => editMilestone({ ...one, stage: 'OPERATING', date: '2026-10' }, ASKED, there, TODAY));
    const after = (await read()).records.milestones.filter(({ project }) => project === one.project);
    expect(after).toContainEqual(expect.objectContaining({ stage: 'OPERATING', date: '2026-10' }));
    expect(after).not.toContainEqual(expect.objectContaining({ stage: one.stage }));
  });

  it('put in an agreement, correct whose it is, and take it out, which can be undone', async () => {
    const dealOf = async (id: string) => (await read()).recordIndex.agreements.get(id);
    const made = { kind: 'STRATEGIC', date: '2026-10', until: '2029-10', parties: ['e_smelter', 'e_roller'] } as const;
    const about = { creates: ['pj_foil', 'e_park'], products: ['metal'] };
    await write((there) => editAgreement({ name: '新协议', ...made, ...about }, ASKED, there, TODAY));
    const fresh = (await read()).records.agreements.find(({ name }) => name === '新协议')!;
    expect(fresh).toMatchObject({ ...made, ...about });
    const before = (await dealOf('a_foil'))!;
    const less = (there: There) => editAgreement({ id: 'a_foil', parties: ['e_roller', 'e_park'] }, ASKED, there, TODAY);
    await expect(write(less)).rejects.toMatchObject({ details: { argument: 'reason' } });
    await write((there) => ({ ...less(there), reason: '未签' }));
    expect(await dealOf('a_foil')).toMatchObject({ ...before, parties: ['e_roller', 'e_park'], evidence: expect.any(Array) });
    await write((there) => retractFact({ id: 'a_foil', reason: '没有签' }, there));
    const led = async () => (await read()).records.events.map(({ agreements }) => agreements);
    expect([await dealOf('a_foil'), await led()]).toEqual([undefined, [[]]]);
    await undoOn(session, 4);
    expect([(await dealOf('a_foil'))?.parties, await led()]).toEqual([['e_roller', 'e_park'], [['a_foil']]]);
  });

  it('never take out what nobody has seen: a list that moved is a conflict with both lists', async () => {
    const { id, owners } = (await read()).records.projects[0]!;
    const seen = await read();
    await write((there) => editProject({ id, owners: [...owners, 'e_park'] }, ASKED, there, TODAY));
    const late = { ...toWrite(editProject({ id, owners: [] }, ASKED, seen, TODAY), seen), reason: '不再' };
    const request = { ...late, read: seen.number, expect: seen.number, by: 'ed', note: 'x' };
    await expect(writeByHand(session, request, async () => undefined, now)).rejects.toMatchObject({
      collisions: [{ fact: id, field: '→OWNED_BY', yours: '[]', theirs: JSON.stringify([...owners, 'e_park'].sort()) }],
    });
  });

  it('make a lead with its figures and contacts, and a project of it that keeps them', async () => {
    const figure = (raw: string, value: number) => ({ indicator: '总投资', kind: 'PLANNED', raw, value, unit: '亿元' }) as const;
    const what = { name: '新厂', investor: 'e_roller', makes: ['metal'], site: 'cn-620300', firstContact: '2026-10', landMu: 30 };
    await write((there) => editLead({ ...what, investment: figure('3亿元', 3), output: figure('9亿元', 9) }, there));
    const lead = async () => (await read()).records.leads[0]!;
    const { id } = await lead();
    await write((there) => noteLead({ lead: id, date: '2026-11-01', text: '来电' }, 'ed', there, TODAY));
    await write((there) => editLead({ id, landMu: null, output: null, stage: 'VISITED' }, there));
    expect(await lead()).toMatchObject({ stage: 'VISITED', landMu: null, output: null, makes: ['metal'], site: 'cn-620300' });
    await write((there) => leadToProject(id, ASKED, there, TODAY));
    const { records, recordIndex } = await read();
    const became = recordIndex.projects.get((await lead()).project!)!;
    expect(became).toMatchObject({ name: '新厂', stage: 'INSPECTION', owners: ['e_roller'], region: 'cn-620300' });
    expect(recordIndex.claims.get(became.investment!)).toMatchObject({ raw: '3亿元', value: 3, about: became.id });
    expect(records.leadNotes).toMatchObject([{ lead: id, date: '2026-11-01', text: '来电', by: 'ed' }]);
    await write((there) => setLeadScore({ criterion: 'ENERGY', veto: '2' }, there));
    expect((await read()).records.leadCriteria).toMatchObject([{ id: 'ENERGY', weight: 10, veto: '2' }]);
  });
});
