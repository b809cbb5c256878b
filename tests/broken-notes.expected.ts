/** Files of tests/fixtures/broken that are right, and those whose mistake is reported elsewhere. */
export const RIGHT: readonly string[] = [
  'events/kubecon.yaml',
  'events/kubecon-eu-2025.yaml',
  'events/argocon-eu-2025.yaml',
  'tools/argo-cd.md',
  'tools/flux.md',
  'tools/karmada.md',
  'tools/kubernetes.md',
  'organizations/adobe.yaml',
  'people/ada-example.yaml',
  'topics/gitops.md',
  'reports/day-one.md',
  'reports/day-two.md',
  'tools/kubecarrier.md',
  'topics/reconciliation.md',
  'tools/kube-fed.md',
];

/** What the check says about each of the others: `line:column severity code: message`. */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'README.md': [
    '1:1 error misplaced-file: `README.md` lies in no collection; move it into one of events/, talks/, reports/, tools/, topics/, organizations/, people/, guides/, or begin its name with `_` if it is no entry',
  ],
  'events/argo-workshop.yaml': [
    '3:9 error event-nesting: `partOf: argocon-eu-2025` is a co-located event; name its edition, `kubecon-eu-2025`',
  ],
  'events/argocon-eu-2024.yaml': [
    '4:8 error colocated-far-from-parent: ArgoCon Europe 2024 (2024-03-19) lies 378 days from KubeCon Europe 2025 (2025-04-01 to 2025-04-04); correct a date, or name another `partOf`',
  ],
  'events/online-day.yaml': [
    '4:10 error yaml-surprise: `yes` means true to many YAML readers; put it in quotes, `virtual: "yes"`, or write `true` if you mean that',
  ],
  'events/rejekts-oslo.yaml': [
    '4:10 error yaml-surprise: `NO` means false to many YAML readers; put it in quotes, `country: "NO"`, or write `false` if you mean that',
  ],
  'events/summer-day.yaml': [
    '4:6 error invalid-field: `end: 2025-07-01` lies before `start`; swap them',
    '5:11 error invalid-field: `timeZone: CET/Berlin` is not an IANA time zone; write one such as `Europe/London`',
    '6:10 error invalid-field: `country: Germany` is not a country code; write two capital letters (ISO 3166-1), such as `GB`',
  ],
  'guides/which-one.mdx': [
    '6:1 error unknown-reference: `fluxx` in `<Compare tools>` names no tool; did you mean `flux`?',
  ],
  'people/dee-sample.yml': [
    '1:1 error misplaced-file: a person is a file ending in `.yaml`; rename it to `people/dee-sample.yaml`',
  ],
  'reports/post-without-address.md': [
    '3:7 error invalid-field: `kind: blog` is not a value of this field; write `trip-report`, `post`, `slides`, `podcast` or `video`',
    '4:7 error invalid-field: `urls` is an empty list; name at least one',
  ],
  'talks/kubecon-eu-2024/folder-of-another-event.md': [
    '3:8 error misplaced-file: `event: kubecon-eu-2025` does not fit the folder `talks/kubecon-eu-2024/`; correct the field, or move the file to `talks/kubecon-eu-2025/folder-of-another-event.md`',
  ],
  'talks/kubecon-eu-2025/Opening Keynote.md': [
    '1:1 error misplaced-file: the file name is the id: lower-case letters, digits and single hyphens; rename it to `talks/kubecon-eu-2025/opening-keynote.md`',
  ],
  'talks/kubecon-eu-2025/address-of-the-site.md': [
    '6:5 error broken-link: the link `/tools/argo-cd/` begins with `/`; link to the file, relative to this one; did you mean `../../tools/argo-cd.md`?',
  ],
  'talks/kubecon-eu-2025/american-date.md': [
    '4:7 error invalid-field: `date: 04/02/2025` is not a complete date; write year, month and day, such as `2025-08-13`',
  ],
  'talks/kubecon-eu-2025/apostrophe.md': [
    '4:15 error yaml-syntax: the YAML cannot be parsed: there is text after a closing quote, or the indentation differs from the lines above',
  ],
  'talks/kubecon-eu-2025/begins-with-at.md': [
    '4:7 error yaml-syntax: the YAML cannot be parsed: a text that begins with `@`, a backquote or `%` must stand in quotes',
  ],
  'talks/kubecon-eu-2025/bracket-not-closed.md': [
    '5:1 error yaml-syntax: the YAML cannot be parsed: a `[` or `{` above is not closed',
  ],
  'talks/kubecon-eu-2025/date-without-zeros.md': [
    '4:7 error invalid-field: `date: 2025-4-2` is not a complete date; write year, month and day, such as `2025-08-13`',
  ],
  'talks/kubecon-eu-2025/display-name-as-reference.md': [
    '4:9 error unknown-reference: `Argo CD` in `tools` names no tool; did you mean `argo-cd`?',
  ],
  'talks/kubecon-eu-2025/due-before-the-talk.md': [
    '11:10 error due-before-statement: `due: 2024-08` was over when the statement was made (2025-04-01); correct `due`, or give `asOf`',
  ],
  'talks/kubecon-eu-2025/due-on-a-fact.md': [
    '11:10 error invalid-field: `due: 2026` belongs to roadmap statements only; drop it or change the kind',
  ],
  'talks/kubecon-eu-2025/empty-file.md': [
    '1:1 error missing-front-matter: the file has no front matter; begin its first line with `---`, then the fields, then `---`',
  ],
  'talks/kubecon-eu-2025/empty-line-first.md': [
    '1:1 error missing-front-matter: the file has no front matter; begin its first line with `---`, then the fields, then `---`',
  ],
  'talks/kubecon-eu-2025/ends-before-it-starts.md': [
    '5:6 error invalid-field: `end: 13:30` lies before `start`; swap them',
  ],
  'talks/kubecon-eu-2025/everything-at-once.md': [
    '4:7 error invalid-field: `date: 2025-04-2` is not a complete date; write year, month and day, such as `2025-08-13`',
    '5:7 error invalid-field: `kind: keynot` is not a value of this field; did you mean `keynote`?',
    '6:12 error unknown-reference: `nobody-known` in `speakers` names no person; add its entry to `people/`, or drop it',
    '7:9 error unknown-reference: `karmda` in `tools` names no tool; did you mean `karmada`?',
    '9:13 error invalid-field: `kind: vidio` is not a value of this field; did you mean `video`?',
    '9:25 error invalid-field: `url: example.org` is not a web address; write it in full, starting with `https://`',
    '10:1 error unknown-field: `takeway` is not a field of a talk; did you mean `takeaway`?',
    '18:10 error invalid-field: `due: 2025` belongs to roadmap statements only; drop it or change the kind',
    '22:13 error unknown-reference: `argo-ce` in `about` names no entry; did you mean `argo-cd`?',
    '23:10 error due-before-statement: `due: 2024` was over when the statement was made (2025-04-01); correct `due`, or give `asOf`',
    '25:1 error broken-link: the link `nowhere.md` leads to no file; correct it, or add the entry',
    '25:17 error forbidden-markup: `<script>` is not allowed; drop it, or put it in backticks to show it as text',
  ],
  'talks/kubecon-eu-2025/field-given-twice.md': [
    '6:1 error yaml-duplicate-key: `tools` is given twice; keep one of the two',
  ],
  'talks/kubecon-eu-2025/fields-from-elsewhere.md': [
    '4:1 error unknown-field: `description` is not a field of a talk; did you mean `takeaway`?',
    '5:1 error unknown-field: `tags` is not a field of a talk; did you mean `topics`?',
    '6:1 error unknown-field: `url` is not a field of a talk; did you mean `links`?',
  ],
  'talks/kubecon-eu-2025/figure-of-unknown-measure.md': [
    '12:31 error invalid-field: `measure: vms` is not a value of this field; write `clusters`, `nodes`, `pods`, `containers`, `namespaces`, `services`, `applications`, `deployments`, `helm-charts`, `repositories`, `websites`, `databases`, `pipelines`, `builds`, `users`, `developers`, `teams`, `tenants`, `requests`, `events`, `messages`, `metrics`, `data-volume`, `cores`, `gpus`, `memory`, `cost`, `savings`, `duration`, `use-cases`, `contributors`, `attendees`, `regions`, `data-centers`, `policies`, `images` or `talks`',
  ],
  'talks/kubecon-eu-2025/figure-with-separator.md': [
    '12:48 error invalid-field: `value: 1,500` must be a number without quotes, thousands separators or unit',
  ],
  'talks/kubecon-eu-2025/figure-without-number.md': [
    '6:5 error missing-field: `figures` is missing; a figure statement gives its numbers in machine-readable form',
  ],
  'talks/kubecon-eu-2025/front-matter-not-closed.md': [
    '1:1 error missing-front-matter: the front matter has no end; close it with a line of `---`',
  ],
  'talks/kubecon-eu-2025/heading-that-is-not-there.md': [
    '6:5 error broken-link: the link `../../tools/argo-cd.md#how-it-work` leads to no heading or statement of tools/argo-cd.md; did you mean `../../tools/argo-cd.md#how-it-works`?',
  ],
  'talks/kubecon-eu-2025/id-misspelt.md': [
    '4:9 error unknown-reference: `karmda` in `tools` names no tool; did you mean `karmada`?',
    '4:17 error unknown-reference: `argocd` in `tools` names no tool; did you mean `argo-cd`?',
  ],
  'talks/kubecon-eu-2025/import-in-mdx.mdx': [
    '6:1 error forbidden-markup: guides and notes contain no code: this `import` or `export` is not allowed; delete it. The components are there without it',
  ],
  'talks/kubecon-eu-2025/impossible-date.md': [
    '4:7 error invalid-field: `date: 2025-04-31` is not a complete date; write year, month and day, such as `2025-08-13`',
  ],
  'talks/kubecon-eu-2025/indented-with-tab.md': [
    '5:1 error yaml-syntax: the YAML cannot be parsed: a tab cannot indent; use two spaces',
  ],
  'talks/kubecon-eu-2025/javascript-link.md': [
    '6:1 error forbidden-markup: the link `javascript:alert(1)` has the scheme `javascript:`; link to `https:`, `http:` or `mailto:`, or to a file of this repository',
  ],
  'talks/kubecon-eu-2025/last-year.md': [
    '4:7 error talk-outside-event: `date: 2024-04-02` lies outside KubeCon Europe 2025 (2025-04-01 to 2025-04-04); correct the date, or the event',
  ],
  'talks/kubecon-eu-2025/line-without-colon.md': [
    '4:1 error yaml-syntax: the YAML cannot be parsed: a line has no `: ` between field and value',
  ],
  'talks/kubecon-eu-2025/link-with-script.md': [
    '5:25 error invalid-field: `url: javascript:alert(1)` is not a web address; write it in full, starting with `https://`',
  ],
  'talks/kubecon-eu-2025/link-without-https.md': [
    '5:25 error invalid-field: `url: www.example.org/v` is not a web address; write it in full, starting with `https://`',
  ],
  'talks/kubecon-eu-2025/linked.md': [
    '1:1 error symbolic-link: the file is a symbolic link, which is not followed; put the file itself here',
  ],
  'talks/kubecon-eu-2025/list-as-text.md': [
    '4:8 error invalid-field: `tools: argo-cd, flux` must be a list; write `[argo-cd, flux]`',
  ],
  'talks/kubecon-eu-2025/misspelt-fields.md': [
    '4:1 error unknown-field: `speeker` is not a field of a talk; did you mean `speakers`?',
    '5:1 error unknown-field: `takaway` is not a field of a talk; did you mean `takeaway`?',
  ],
  'talks/kubecon-eu-2025/misspelt-in-prose.md': [
    '6:10 warning unknown-spelling: `Karmda` is spelled almost like `Karmada`; correct it, or add an alias if it is right',
  ],
  'talks/kubecon-eu-2025/never-looked-again.md': [
    '6:5 warning stale-statement: nobody has checked the statement `oci` for a year; look again, and set `checked`',
  ],
  'talks/kubecon-eu-2025/no-front-matter.md': [
    '1:1 error missing-front-matter: the file has no front matter; begin its first line with `---`, then the fields, then `---`',
  ],
  'talks/kubecon-eu-2025/no-provenance.md': [
    '2:1 error missing-provenance: the note does not say where it comes from; add `notedBy` if somebody was there, `reports` if it draws on a report, or `sources`',
  ],
  'talks/kubecon-eu-2025/no-title.md': [
    '2:1 error missing-field: `title` is missing: the title as announced',
  ],
  'talks/kubecon-eu-2025/notes.markdown': [
    '1:1 error misplaced-file: a talk is a file ending in `.md` or `.mdx`; rename it to `talks/kubecon-eu-2025/notes.md`',
  ],
  'talks/kubecon-eu-2025/nothing-after-the-colon.md': [
    '4:6 error invalid-field: `room` is empty (null); write a value, or delete the line',
    '5:10 error invalid-field: `speakers` is empty (null); write a value, or delete the line',
  ],
  'talks/kubecon-eu-2025/one-level-too-few.md': [
    '6:5 error broken-link: the link `../tools/argo-cd.md` leads to no file; did you mean `../../tools/argo-cd.md`?',
  ],
  'talks/kubecon-eu-2025/out-of-the-content.md': [
    '6:5 error broken-link: the link `../../../LICENSE` leaves the content folder; link to an entry, or write the full web address',
  ],
  'talks/kubecon-eu-2025/outcome-of-another-kind.md': [
    '12:23 error invalid-field: `state: holds` does not fit the kind; roadmap statements are kept, partly kept or dropped, others hold or are outdated, superseded or disputed',
  ],
  'talks/kubecon-eu-2025/outcome-without-evidence.md': [
    '12:14 error missing-field: `evidence` is missing: a page that shows it',
  ],
  'talks/kubecon-eu-2025/picture-from-elsewhere.md': [
    '6:1 error forbidden-markup: the picture `https://example.org/stage.jpg` is not a picture of this site; write the path of a file below `public`, such as `/pictures/map.png`, or link to the picture instead',
  ],
  'talks/kubecon-eu-2025/placeholder-in-mdx.mdx': [
    '6:27 error forbidden-markup: this is not valid MDX: Expected a closing tag for `<namespace>` before the end of `paragraph`. Put text with `<` or `{` in backticks, or write `\\<` and `\\{`',
  ],
  'talks/kubecon-eu-2025/promise-without-date.md': [
    '6:5 warning undated-promise: the promise `oci` has no date; add `due` if the source names one, however rough (`2026`)',
  ],
  'talks/kubecon-eu-2025/quote-not-closed.md': [
    '5:23 error yaml-syntax: the YAML cannot be parsed: a closing quote, bracket or comma is missing',
  ],
  'talks/kubecon-eu-2025/right-to-left-override.md': [
    '6:13 error control-character: the text contains the bidirectional control U+202E, which cannot be seen; delete it',
  ],
  'talks/kubecon-eu-2025/room-number.md': [
    '4:7 error yaml-surprise: `room: 1.10` is read as the number 1.1; put it in quotes: `"1.10"`',
  ],
  'talks/kubecon-eu-2025/same-tool-twice.md': [
    '4:8 error invalid-field: `tools` names the same entry twice; keep one of them',
  ],
  'talks/kubecon-eu-2025/saved-as-latin-1.md': [
    '1:1 error unreadable-file: the file is not UTF-8 text; save it with the encoding UTF-8',
  ],
  'talks/kubecon-eu-2025/saved-on-windows.md': [
    '4:9 error unknown-reference: `karmda` in `tools` names no tool; did you mean `karmada`?',
    '8:5 error broken-link: the link `nowhere.md` leads to no file; correct it, or add the entry',
  ],
  'talks/kubecon-eu-2025/script-element.md': [
    '8:1 error forbidden-markup: `<script>` is not allowed; drop it, or put it in backticks to show it as text',
  ],
  'talks/kubecon-eu-2025/source-not-among-reports.md': [
    '11:13 error missing-statement-source: `source: day-two` is not one of the `reports` of this note; add it there, or correct it',
  ],
  'talks/kubecon-eu-2025/speaker-not-added.md': [
    '4:12 error unknown-reference: `cy-nobody` in `speakers` names no person; add its entry to `people/`, or drop it',
  ],
  'talks/kubecon-eu-2025/statement-about-argo-ce.md': [
    '9:13 error unknown-reference: `argo-ce` in `about` names no entry; did you mean `argo-cd`?',
  ],
  'talks/kubecon-eu-2025/statement-about-nothing.md': [
    '9:12 error invalid-field: `about` is an empty list; name at least one',
  ],
  'talks/kubecon-eu-2025/statement-id-twice.md': [
    '11:9 error invalid-field: `id: oci` is used by an earlier statement of this file; give it another id',
  ],
  'talks/kubecon-eu-2025/statement-id-with-capitals.md': [
    '6:9 error invalid-field: `id: OCI_Support` is not an id; use lower-case words joined by hyphens',
  ],
  'talks/kubecon-eu-2025/statement-named-like-a-heading.md': [
    '6:9 error statement-anchor: the statement id `oci-support` is the address of the heading “OCI support” already; give the statement another id',
  ],
  'talks/kubecon-eu-2025/statement-without-id.md': [
    '6:5 error missing-field: `id` is missing: unique in the file; the public id is the entry id, `#` and this',
  ],
  'talks/kubecon-eu-2025/superseded-by-nothing.md': [
    '11:19 error unknown-reference: `supersededBy: kubecon-eu-2025/nowhere#oci` names no statement; write the id of an entry, `#` and the id of a statement in it',
  ],
  'talks/kubecon-eu-2025/takeaway-of-two-lines.md': [
    '4:11 error invalid-field: `takeaway` must be one line without blanks at its ends',
  ],
  'talks/kubecon-eu-2025/takeaway-too-long.md': [
    '4:11 error invalid-field: `takeaway` has 275 characters; keep it to 250',
  ],
  'talks/kubecon-eu-2025/time-without-zero.md': [
    '4:8 error invalid-field: `start: 9:30` is not a time; write hours and minutes in quotes, such as `"09:30"`',
  ],
  'talks/kubecon-eu-2025/title-with-colon.md': [
    '2:8 error yaml-syntax: the YAML cannot be parsed: a text that contains `: ` must stand in quotes',
  ],
  'talks/kubecon-eu-2025/tool-without-entry-in-prose.md': [
    '6:26 warning unknown-name: `SchemaHero` looks like the name of a tool that has no entry; add one, or list it under `notMentions` with the reason',
  ],
  'talks/kubecon-eu-2025/tool-without-entry.md': [
    '4:9 error unknown-reference: `terraform` in `tools` names no tool; add its entry to `tools/`, or drop it',
  ],
  'talks/kubecon-eu-2025/topic-among-tools.md': [
    '4:9 error unknown-reference: `gitops` in `tools` is a topic, and `tools` takes tools',
  ],
  'talks/kubecon-eu-2025/transcript-of-a-day.md': [
    '1:1 error file-too-large: the file has 294 KiB; keep it to 256 KiB, or split the note',
  ],
  'talks/kubecon-eu-2025/two-reports-no-source.md': [
    '6:5 error missing-statement-source: the statement `oci` does not say which report it is from; add `source`: `day-one` or `day-two`',
  ],
  'talks/kubecon-eu-2025/video-frame.md': [
    '6:1 error forbidden-markup: `<iframe>` is not allowed; drop it, or put it in backticks to show it as text',
  ],
  'talks/kubecon-eu-2025/wrong-kind.md': [
    '4:7 error invalid-field: `kind: lightening` is not a value of this field; did you mean `lightning`?',
  ],
  'talks/kubecon-eu-2025/zero-width-space.md': [
    '6:12 error control-character: the text contains the zero-width character U+200B, which cannot be seen; delete it',
  ],
  'talks/kubecon/given-at-the-series.md': [
    '3:8 error talk-outside-event: `kubecon` is a series and takes no days; name the edition the talk was given at',
  ],
  'talks/opening.md': [
    '1:1 error misplaced-file: a talk lies in the folder of its event, `talks/<event-id>/<slug>.md`; move the file there',
  ],
  'tool/helm.md': [
    '1:1 error misplaced-file: `tool/` is not a collection; move the file to `tools/helm.md`',
  ],
  'tools/crossplane.md': [
    '1:1 error vanished-id: the id `crossplane` is gone, and addresses are for ever; bring the file back, add `formerly: [crossplane]` to the entry that took its place, or list `crossplane` under `withdrawn` in hallway.config.ts',
  ],
  'tools/fleet-manager.md': [
    '7:11 error name-collision: the name `kubernetes` is also a name of tools/kubernetes.md; give one of them another name; if they are two things, list each in `distinctFrom` of the other and let one match by `context`',
  ],
  'tools/formerly-somebody-else.md': [
    '7:12 error duplicate-id: the id `flux` is the id of tools/flux.md already; drop it here',
  ],
  'tools/harbor.md': [
    '2:7 error match-mode-missing: the name `Harbor` is also an English word; add `match: exact` if the capitalised word always means this entry here, else `match: context`',
  ],
  'tools/kubefed.md': [
    '1:1 error confusable-id: the id `kubefed` is easily mistaken for `kube-fed`, the id of tools/kube-fed.md; choose a name that differs in more than look-alikes and hyphens',
    '7:16 warning mirrored-relation: `kubecarrier` in `alternatives` is stated in tools/kubecarrier.md too; one side is enough, drop it here',
  ],
  'tools/levels-out-of-order.md': [
    '7:17 error invalid-field: `levels` are out of order; write the oldest level first',
  ],
  'tools/merged-into-nothing.md': [
    '2:1 error missing-field: `mergedInto` is missing; a merged tool names what it became part of',
  ],
  'tools/no-summary-no-category.md': [
    '2:1 error missing-field: `category` is missing; write `orchestration`, `multi-cluster`, `cluster-lifecycle`, `gitops`, `workflows`, `packaging`, `developer-platforms`, `infrastructure`, `networking`, `service-mesh`, `ingress`, `protocols`, `storage`, `databases`, `messaging`, `observability`, `chaos-engineering`, `security`, `policy`, `supply-chain`, `runtimes`, `serverless`, `autoscaling`, `cost`, `ai`, `edge`, `cloud`, `kubernetes-api`, `feature-flags`, `source-control` or `applications`',
    '2:1 error missing-field: `summary` is missing: what it does, in one sentence of our own',
  ],
  'topics/drift.md': [
    '3:10 error reference-loop: `broader` leads back to where it began: `drift` → `reconciliation` → `drift`; drop one of these links',
  ],
  'topics/flux.md': [
    '1:1 error duplicate-id: the id `flux` is the id of tools/flux.md already; give this file another name, or merge the two',
  ],
  'topics/still-itself.md': [
    '3:11 error unknown-reference: `still-itself` in `related` is this entry itself; drop it',
  ],
};
