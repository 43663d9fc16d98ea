// With a token among the headers the question goes to the full graph, without one to the public graph.
const fullGraph = '/graphql';
const publicGraph = '/public/graphql';

const welcome = `# 在下方 Headers 中填写 authorization 与 x-purpose 后，以登录身份查询；不填则查询公开数据。
# Fill in authorization and x-purpose under Headers to ask as yourself; without them you ask the public graph.
{
  __typename
}
`;

const headersTemplate = `{
  "x-purpose": "SCREENING"
}
`;

async function ask(query, { headers = {} } = {}) {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const response = await fetch(names.includes('authorization') ? fullGraph : publicGraph, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(query),
    credentials: 'omit',
  });
  return response.json();
}

ReactDOM.createRoot(document.querySelector('#explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultQuery: welcome,
    defaultHeaders: headersTemplate,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'headers',
  }),
);
