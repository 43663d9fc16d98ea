import type { DemonstrationPerson } from './people.ts';

export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** The page that lists whom one can be, with the request's own parameters in the form. */
export function peoplePage(
  people: readonly DemonstrationPerson[],
  parameters: Record<string, string>,
): string {
  const hidden = Object.entries(parameters)
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');
  const items = people
    .map(
      ({ user, name, duty, jurisdiction }) =>
        `<li><button name="user" value="${escaped(user)}"><b>${escaped(name)}</b> ` +
        `<span>${escaped(duty.zh)}</span> <span lang="en">${escaped(duty.en)}</span> ` +
        `<span class="code">${escaped(jurisdiction)}</span></button></li>`,
    )
    .join('\n');
  return page(
    '演示登录',
    `<p>演示环境没有密码：请选择一个人物登录。正式环境使用本单位的统一身份认证。</p>
<p lang="en">There are no passwords in the demonstration: choose whom to be. In production your own provider signs people in.</p>
<form method="post" action="/authorize">${hidden}<ul>
${items}
</ul></form>`,
  );
}

/** What is wrong with a request that must not be sent back to where it says it came from. */
export function refusalPage(reason: string): string {
  return page('无法登录', `<p>${escaped(reason)}</p>`);
}

/** After signing out with nowhere to return to. */
export function goodbyePage(): string {
  return page('已退出', '<p>您已退出登录。</p><p lang="en">You have signed out.</p>');
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 阳光矩阵</title>
<style>
body { font: 18px/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; color: #1c1c1c; background: #fff }
h1 { font-size: 1.6rem } ul { list-style: none; padding: 0 }
button { font: inherit; text-align: left; width: 100%; padding: .8rem 1rem; margin: 0 0 .6rem; border: 2px solid #8a1c1c; border-radius: .5rem; background: #fff; color: inherit }
button:hover, button:focus-visible { background: #fdf1ee; outline: 3px solid #1a4f8b }
button span { display: block } button b { font-size: 1.2rem } .code, [lang=en] { color: #555; font-size: .9rem }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
