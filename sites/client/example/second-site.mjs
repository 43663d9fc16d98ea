// A second site in front of the same public graph: the villages of a town and what was paid in each, in one file.
//
//     npm install @sunlight-matrix/client && GRAPH=http://127.0.0.1:4000/public/graphql node second-site.mjs
import { createServer } from 'node:http';
import { allowancePayments, createClient, GraphError, villages } from '@sunlight-matrix/client';

const { GRAPH = 'http://127.0.0.1:4000/public/graphql', PORT = '4090' } = process.env;
// Kept answers are given again for as long as the graph allows, and then confirmed with If-None-Match.
const client = createClient({ url: GRAPH, language: 'zh' });

const server = createServer(async (request, response) => {
  const { searchParams, pathname } = new URL(request.url ?? '/', 'http://site');
  try {
    const body = pathname === '/village' ? await payments(searchParams.get('code') ?? '') : await list();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
    });
    response.end(`<!doctype html><html lang="zh"><meta charset="utf-8"><title>补贴公开</title>${body}`);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`暂时取不到数据（${error.code}），请稍后再试。`);
  }
});
server.listen(Number(PORT), '127.0.0.1', () =>
  console.log(`ready http://127.0.0.1:${server.address().port}`),
);

async function list() {
  const { data } = await client.query(villages, {});
  const rows = (data.villages?.nodes ?? []).map(
    ({ divisionCode, name, streetName }) =>
      `<li><a href="/village?code=${divisionCode}">${safe(streetName)} ${safe(name)}</a>`,
  );
  return `<h1>村（社区）</h1><ul>${rows.join('')}</ul>`;
}

async function payments(code) {
  const { data, missing } = await client.query(allowancePayments, {
    where: { divisionCode: { eq: code }, scheme: { eq: 'ELDERLY_CARE' } },
    orderBy: [{ field: 'MONTH', direction: 'DESC' }],
    first: 50,
  });
  const rows = (data.allowancePayments?.nodes ?? []).map(
    ({ month, recipientMaskedName, amount }) =>
      `<tr><td>${month}<td>${safe(recipientMaskedName)}<td>${amount}元`,
  );
  // A department that did not answer: an empty list would otherwise say that nobody was paid.
  const warning = missing.length > 0 ? '<p>数据不完整，请稍后再看。' : '';
  return `<h1>高龄老年人健康关爱金</h1>${warning}<table>${rows.join('')}</table>`;
}

function safe(text) {
  return String(text ?? '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
