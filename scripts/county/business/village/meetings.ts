import { addDays } from '../../calendar.ts';
import { workingDay } from '../calendar.ts';
import type { Meeting } from './lease-terms.ts';
import type { VillageSite } from './site.ts';

const subjects = [
  ['01', '年度财务收支公开与预算', 'REPRESENTATIVES'],
  ['04', '村级小型工程立项', 'REPRESENTATIVES'],
  ['07', '低保复核民主评议', 'REPRESENTATIVES'],
  ['10', '村务监督委员会季度检查', 'SUPERVISION'],
  ['12', '集体收益分配方案', 'VILLAGERS_ASSEMBLY'],
] as const;

/** The meetings of every year that no contract hangs on. */
export function ordinaryMeetings(site: VillageSite): Meeting[] {
  const random = site.random.fork('meetings');
  const first = Number(site.start.slice(0, 4));
  const last = Number(site.asOf.slice(0, 4));
  const meetings: Meeting[] = [];
  for (let year = first; year <= last; year += 1) {
    for (const [month, subject, kind] of subjects) {
      const heldOn = workingDay(`${year}-${month}-${String(random.int(5, 25)).padStart(2, '0')}`);
      if (heldOn < site.start || heldOn > site.asOf) continue;
      const number = `HY-${year}-${month}`;
      meetings.push({
        number,
        heldOn,
        subject: `${year}年${subject}`,
        kind,
        record: `${number}会议记录`,
        recordedOn: addDays(heldOn, random.int(0, 4)),
      });
    }
  }
  return meetings;
}
