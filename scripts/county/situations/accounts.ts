import type { Resident } from '../facts.ts';
import type { Site } from '../site.ts';
import { accountSubject, alone, innocent, planted, type Situation } from './situation.ts';

/** M08: several people's benefits paid to one account, or somebody's to an official's. */
export const sharedAccounts: readonly Situation[] = [
  planted('M08', 'three strangers', 2, (site, name) => {
    const { account } = alone(site, name, [38, 55]);
    const payees = elders(site, name, 3);
    for (const payee of payees) payee.changes.ELDERLY_CARE = { account };
    site.plant('M08', accountSubject(account), { payees: payees.length });
  }),
  planted('M08', "an official's", 1, (site, name) => {
    const [payee] = elders(site, name, 1);
    site.kinWishes.push({
      person: payee!,
      former: false,
      relation: null,
      settle({ account }) {
        payee!.changes.ELDERLY_CARE = { account };
        site.plant('M08', accountSubject(account), { payees: 1 });
      },
    });
  }),
  innocent(
    'M08',
    'old people’s home',
    4,
    'the account of an old people’s home that keeps it for its residents',
    (site, name) => {
      const residents = elders(site, name, 4);
      const account = `99017${residents[0]!.account.slice(5)}`;
      const guardian = { name: `${site.village.town.name}敬老院`, identityNumber: null };
      for (const resident of residents) resident.changes.ELDERLY_CARE = { account, guardian };
      return accountSubject(account);
    },
  ),
  innocent('M08', 'guardian', 3, 'a guardian, for children of one household', (site, name) => {
    const grandmother = alone(site, name, [56, 68]);
    const { household } = grandmother;
    const { account } = grandmother;
    const grandfather = site.addPerson(household, {
      relation: 'SPOUSE',
      sex: grandmother.sex === 'MALE' ? 'FEMALE' : 'MALE',
      age: [56, 70],
      spouse: grandmother,
    });
    for (const [place, years] of [5, 8, 11].entries()) {
      const child = site.addPerson(household, {
        relation: 'GRANDCHILD',
        sex: 'FEMALE',
        age: [years, years + 2],
      });
      // joint guardians: the papers of one child name the grandmother, those of the next the grandfather
      const { name: guardianName, identityNumber } = place % 2 === 0 ? grandmother : grandfather;
      const guardian = { name: guardianName, identityNumber };
      child.changes.DE_FACTO_ORPHAN = { from: site.firstMonth, account, guardian };
    }
    return accountSubject(account);
  }),
  innocent(
    'M08',
    "an official's own",
    4,
    "a former official's own benefit on the own account",
    (site, name) => {
      const [neighbour] = elders(site, name, 1);
      site.kinWishes.push({
        person: neighbour!,
        former: true,
        relation: null,
        settle: ({ account }) =>
          site.lookalike(
            'M08',
            accountSubject(account),
            "a former official's own benefit on the own account",
          ),
      });
      return null;
    },
  ),
  innocent(
    'M08',
    'official as guardian',
    4,
    'an official who is the guardian of a relative',
    (site, name) => {
      const [payee] = elders(site, name, 1);
      site.kinWishes.push({
        person: payee!,
        former: false,
        relation: 'PARENT_IN_LAW',
        settle(official) {
          const { account, identityNumber } = official;
          payee!.changes.ELDERLY_CARE = { account, guardian: { name: official.name, identityNumber } };
          site.lookalike('M08', accountSubject(account), 'an official who is the guardian of a relative');
        },
      });
      return null;
    },
  ),
];

/** People over 80, each alone: nobody is related to another. */
function elders(site: Site, name: string, count: number): Resident[] {
  return Array.from({ length: count }, () => alone(site, name, [82, 89]));
}
