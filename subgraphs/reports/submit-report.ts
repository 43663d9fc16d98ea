import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, type Transaction, today } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { cleanPhoto, cleanVoice } from './media.ts';
import { deskOf, publicOnly, type ReportsDesk } from './reports-desk.ts';
import { officesOf, route } from './routing.ts';
import type { ReportInput, SubmittedReport } from './schema.generated.ts';
import { insertParts, type NewPart, newReportKey, sealPart } from './sealed-texts.ts';
import { publicReports, reportCodes, reportEvents, reportOffices } from './tables.ts';
import { argument, textOf } from './texts.ts';
import { bucketOf, keepCode, newCode, printedCode } from './tracking-code.ts';
import { dueDays } from './working-days.ts';

const MAX_PHOTOS = 4;
/** Buckets of codes hold two; a full one is met once in many thousand times, and then another code is drawn. */
const MAX_DRAWS = 50;

/**
 * Takes a report: cleans its files, finds its office, seals it to that office, and gives the tracking code. Throws
 * ARGUMENT_INVALID, MEDIA_REFUSED, PROOF_REFUSED, TOO_MANY_REQUESTS; then nothing was kept.
 */
export async function submitReport(context: DepartmentContext, input: ReportInput): Promise<SubmittedReport> {
  publicOnly(context);
  const desk = deskOf(context);
  const { category, divisionCode, about, ...said } = read(input);
  await spend(context, desk.admit('SUBMIT', input.proof, context.clock()));
  const day = today(context.clock);

  const offices = await officesOf(context, desk.keyring, divisionCode ?? (await cityOf(context)));
  const routed = route(offices, {
    text: `${said.text}${said.contact}`,
    namesOffice: input.namesOffice === true,
  });
  if (!routed) throw platformError('REPORTS_UNAVAILABLE');
  const { office, namesOffice } = routed;
  const due = await dueDays(context, day);
  const files = await cleaned(desk, input);

  const id = randomUUID();
  const own = (part: NewPart['part'], content: Buffer | string, mediaType?: string) => ({
    reportId: id,
    part,
    side: 'REPORTER' as const,
    on: day,
    content,
    recipients: [office.recipient],
    ...(mediaType && { mediaType }),
  });
  const contents = [
    ...(said.text ? [own('TEXT', said.text)] : []),
    ...(said.contact ? [own('CONTACT', said.contact)] : []),
    ...files.map(({ part, body, mediaType }) => own(part, body, mediaType)),
  ];
  const parts = await Promise.all(contents.map((content, place) => sealPart({ ...content, place })));
  const key = newReportKey();

  const code = await context.write(async (transaction) => {
    const { drawn, bucket } = await drawCode(transaction, desk);
    const { code: secret } = desk.keyring.secrets;
    const kept = await desk.heavy(() => keepCode(drawn, secret, key.privateKey));
    await transaction.insert(publicReports).values({
      id,
      // Of the day, never of the moment.
      updatedAt: `${day}T00:00:00+08:00`,
      divisionCode: divisionCode ?? office.code,
      office: office.code,
      category,
      ...about,
      anonymous: said.contact === '',
      namesOffice,
      receivedOn: day,
      ...due,
    });
    await transaction.insert(reportCodes).values({ reportId: id, bucket, publicKey: key.publicKey, ...kept });
    await transaction.insert(reportEvents).values({
      rowId: id,
      action: 'RECEIVE',
      on: day,
      after: 'RECEIVED',
      office: office.code,
      version: 1,
    });
    await insertParts(transaction, parts);
    return drawn;
  });
  return { trackingCode: printedCode(code), office: office.name, ...due };
}

/** Takes a challenge out of use, for good, before anything costly is done for it. */
export async function spend(context: DepartmentContext, digest: Buffer): Promise<void> {
  const day = today(context.clock);
  const { rows } = await context.write((transaction) =>
    transaction.execute<{ fresh: boolean }>(sql`select spend_challenge(${digest}, ${day}) as fresh`),
  );
  if (!rows[0]?.fresh) throw platformError('PROOF_REFUSED');
}

function read({ category, text, contact, divisionCode, about, photos, voice }: ReportInput) {
  const said = { text: textOf(text, 'input.text', 5000), contact: textOf(contact, 'input.contact', 200) };
  if ((photos?.length ?? 0) > MAX_PHOTOS) throw argument('input.photos', `${MAX_PHOTOS} photos at most`);
  if (!said.text && !photos?.length && !voice) throw argument('input', 'a text, a photo or voice');
  if (divisionCode && !/^(\d{9}|\d{12})$/.test(divisionCode)) {
    throw argument('input.divisionCode', 'a division code of 9 or 12 digits');
  }
  return { category, ...said, divisionCode: divisionCode || null, about: aboutOf(about) };
}

function aboutOf(about: ReportInput['about']) {
  const { itemId, paymentId } = about ?? {};
  if (!itemId && !paymentId) return {};
  const aboutId = itemId || paymentId;
  if ((itemId && paymentId) || !uuid.test(aboutId!)) throw argument('input.about', 'the id of one record');
  return {
    aboutRegister: itemId ? ('disclosedItems' as const) : ('allowancePayments' as const),
    aboutId: aboutId!,
  };
}

async function cityOf({ statusDb }: DepartmentContext): Promise<string> {
  const [city] = await statusDb
    .select({ code: reportOffices.divisionCode })
    .from(reportOffices)
    .where(eq(sql`char_length(${reportOffices.divisionCode})`, 2))
    .limit(1);
  if (!city) throw platformError('REPORTS_UNAVAILABLE');
  return city.code;
}

async function cleaned(desk: ReportsDesk, { photos, voice }: ReportInput) {
  const files: { part: NewPart['part']; body: Buffer; mediaType: string }[] = [];
  for (const photo of photos ?? []) {
    files.push({ part: 'PHOTO', ...(await desk.heavy(() => cleanPhoto(photo))) });
  }
  if (voice) files.push({ part: 'VOICE', ...(await desk.heavy(() => cleanVoice(voice))) });
  return files;
}

async function drawCode(transaction: Transaction, { keyring }: ReportsDesk) {
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const drawn = newCode();
    const bucket = bucketOf(drawn, keyring.secrets.bucket);
    const { rows } = await transaction.execute<{ room: boolean }>(
      sql`select bucket_has_room(${bucket}) as room`,
    );
    if (rows[0]?.room) return { drawn, bucket };
  }
  throw platformError('REPORTS_UNAVAILABLE');
}
