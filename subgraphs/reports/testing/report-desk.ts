import pg from 'pg';
import type { Caller } from '../../../schema/caller.ts';
import { effectiveScopes } from '../../../schema/effective-scopes.ts';
import { type Json, openDesk, publicCaller } from '../../kit/testing/desk.ts';
import department from '../index.ts';
import { createReportsDesk } from '../reports-desk.ts';
import { keysOf, solve } from './keys.ts';

export const STREET = '120115100';
export const OTHER_STREET = '120115101';
export const DISTRICT = '120115';
export const VILLAGE = '120115100901';

/** What a street's officer, a district's or the city's is, by the division. */
export const officer = (jurisdiction: string): Caller => {
  const role = jurisdiction.length === 9 ? 'street' : 'commission';
  const caller = { department: null, purpose: 'REVIEW', caseNumber: null } as const;
  const scopes = effectiveScopes({ ...caller, roles: [role] });
  return {
    kind: 'person',
    user: `officer of ${jurisdiction}`,
    roles: [role],
    ...caller,
    jurisdiction,
    scopes,
  };
};

/** The department over a database of its own, with offices from the street to the city. */
export async function openReports(database: { appUrl: string; publicUrl: string; adminUrl: string }) {
  let now = Date.parse('2026-11-25T02:34:56Z');
  const keys = await keysOf(['12', DISTRICT, STREET, OTHER_STREET]);
  const desk = openDesk(department, database, { own: createReportsDesk(keys), clock: () => now });
  const owner = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  owner.on('error', () => undefined);
  const offices = [
    ['12', '津沽市纪委监委', ['周市长']],
    [DISTRICT, '滨河区纪委监委', ['吴区长']],
    [STREET, '甲街道纪检监察工委', ['郑书记', '王干事']],
    [OTHER_STREET, '乙街道纪检监察工委', []],
  ] as const;
  for (const [code, name, staff] of offices) {
    await owner.query('INSERT INTO report_offices (division_code, name, staff) VALUES ($1, $2, $3)', [
      code,
      name,
      staff,
    ]);
  }

  async function ask(query: string, variables: Record<string, unknown>, caller: Caller = publicCaller) {
    const { data, errors } = await desk.ask(query, { caller, variables });
    const code = errors?.[0]?.extensions.code as string | undefined;
    return { data: data ? (JSON.parse(JSON.stringify(data)) as Json) : null, code, errors };
  }

  async function proof(use: 'SUBMIT' | 'TRACK') {
    const { data } = await ask(`mutation { reportChallenge(use: ${use}) { challenge difficulty } }`, {});
    return solve(data.reportChallenge.challenge, data.reportChallenge.difficulty);
  }

  async function tracking(field: string, args: string, variables: Record<string, unknown>) {
    const types = { text: 'String!', satisfied: 'Boolean!' } as const;
    const names = Object.keys(variables).filter((name) => name !== 'code') as (keyof typeof types)[];
    const declared = names.map((name) => `, $${name}: ${types[name]}`).join('');
    return ask(
      `mutation ($code: String!, $proof: ReportProofInput!${declared}) {
        ${field}(code: $code, proof: $proof${args}) {
          status office late forwardedTo outcome canVote satisfied receivedOn acceptBy resultBy messages { side on text } } }`,
      { ...variables, proof: await proof('TRACK') },
    );
  }

  return {
    desk,
    owner,
    ask,
    proof,
    setNow: (time: string) => {
      now = Date.parse(time);
    },
    async submit(input: Record<string, unknown> = {}) {
      const given = { category: 'ALLOWANCES', divisionCode: VILLAGE, text: '补贴没有发', ...input };
      return ask(
        'mutation ($input: ReportInput!) { submitReport(input: $input) { trackingCode office acceptBy resultBy } }',
        { input: { proof: await proof('SUBMIT'), ...given } },
      );
    },
    track: (code: string) => tracking('trackReport', '', { code }),
    say: (code: string, text: string) => tracking('sayToReport', ', text: $text', { code, text }),
    vote: (code: string, satisfied: boolean) =>
      tracking('voteOnReport', ', satisfied: $satisfied', { code, satisfied }),
    /** The office's reports, the last first as far as a day tells. */
    async reports(jurisdiction: string, fields: string) {
      const { data, errors } = await ask(
        `{ publicReports(first: 100) { nodes { ${fields} } } }`,
        {},
        officer(jurisdiction),
      );
      if (errors) throw new Error(errors[0]!.message);
      return data.publicReports.nodes as Json[];
    },
    act: (jurisdiction: string, call: string) =>
      ask(`mutation { ${call} { id version status office } }`, {}, officer(jurisdiction)),
    async close() {
      await desk.close();
      await owner.end();
    },
  };
}
