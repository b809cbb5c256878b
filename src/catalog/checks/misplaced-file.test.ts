import { expect, test } from 'vitest';
import { check, messages, talk } from '../../../tests/checking.ts';

test.each([
  ['readme.md', '`readme.md` lies in no collection; move it into one of events/, talks/, reports/, tools/, topics/, organizations/, people/, guides/, or begin its name with `_` if it is no entry'],
  ['recipes/cake.md', '`recipes/` is not a collection; move the file into one of events/, talks/, reports/, tools/, topics/, organizations/, people/, guides/'],
  ['tool/argo-cd.md', '`tool/` is not a collection; move the file to `tools/argo-cd.md`'],
  ['organisations/cern.yaml', '`organisations/` is not a collection; move the file to `organizations/cern.yaml`'],
  ['people/ada.yml', 'a person is a file ending in `.yaml`; rename it to `people/ada.yaml`'],
  ['people/ada.md', 'a person is a file ending in `.yaml`; rename it to `people/ada.yaml`'],
  ['tools/flux.markdown', 'a tool is a file ending in `.md`; rename it to `tools/flux.md`'],
  ['tools/flux.mdx', 'a tool is a file ending in `.md`; rename it to `tools/flux.md`'],
  ['tools/flux.MD', 'a tool is a file ending in `.md`; rename it to `tools/flux.md`'],
  ['talks/kubecon-eu-2025/notes.txt', 'a talk is a file ending in `.md` or `.mdx`; rename it to `talks/kubecon-eu-2025/notes.md`'],
  ['talks/opening.md', 'a talk lies in the folder of its event, `talks/<event-id>/<slug>.md`; move the file there'],
  ['tools/gitops/flux.md', 'a tool lies directly in `tools/`; move the file there'],
  ['tools/Argo CD.md', 'the file name is the id: lower-case letters, digits and single hyphens; rename it to `tools/argo-cd.md`'],
  ['tools/argo_cd.md', 'the file name is the id: lower-case letters, digits and single hyphens; rename it to `tools/argo-cd.md`'],
  ['tools/k8s.io.md', 'the file name is the id: lower-case letters, digits and single hyphens; rename it to `tools/k8s-io.md`'],
  ['tools/Müller--Tool-.md', 'the file name is the id: lower-case letters, digits and single hyphens; rename it to `tools/muller-tool.md`'],
  ['talks/KubeCon 2025/opening.md', 'the file name is the id: lower-case letters, digits and single hyphens; rename it to `talks/kubecon-2025/opening.md`'],
])('%s', (path, expected) => {
  expect(messages('misplaced-file', { [path]: '---\ntitle: T\n---\n' })).toEqual([`${path}:1:1 ${expected}`]);
});

test('the folder of a talk is its event', () => {
  const files = { 'talks/meet-2025/opening.md': talk('', '', 'meet-2024') };
  expect(messages('misplaced-file', files)).toEqual([
    'talks/meet-2025/opening.md:3:8 `event: meet-2024` does not fit the folder `talks/meet-2025/`; correct the field, or move the file to `talks/meet-2024/opening.md`',
  ]);
  expect(check(files).find(({ code }) => code === 'misplaced-file')?.suggestions).toEqual(['meet-2025', 'talks/meet-2024/opening.md']);
});

test.each(['tools/argo-cd.md', 'talks/kubecon-eu-2025/opening.md', 'talks/kubecon-eu-2025/opening.mdx', 'guides/which.mdx', 'people/ada.yaml'])('%s is in its place', (path) => {
  expect(messages('misplaced-file', { [path]: '---\ntitle: T\n---\n' })).toEqual([]);
});
