/** How REST shows what GitHub keeps, with all that its description requires. */
import {
  type Account,
  blobSha,
  type ChangedFile,
  type Comment,
  MALLORY,
  OWNER,
  type PullRequest,
  REPO,
  REPOSITORY,
  START,
} from './github-state.ts'

type Json = Readonly<Record<string, unknown>>

/** Where a GitHub is: the addresses that its replies are full of. */
export interface Site {
  readonly api: string
  readonly web: string
}
const DOTCOM: Site = { api: 'https://api.github.com', web: 'https://github.com' }

export function commentUrl(site: Site, pull: number, id: number): string {
  return `${site.web}/${REPOSITORY}/pull/${pull}#issuecomment-${id}`
}

/** A pull request as REST and event payloads show it. */
export function restPull(pull: PullRequest, site: Site = DOTCOM): Json {
  const { number, files } = pull
  const web = `${site.web}/${REPOSITORY}/pull/${number}`
  const changes = files.map(linesOf)
  const sum = (key: 'additions' | 'deletions') => changes.reduce((total, each) => total + each[key], 0)
  return {
    ...pullLinks(pull, site),
    id: 3_000_000_000 + number,
    node_id: pullNodeId(number),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    number,
    state: pull.state,
    locked: false,
    active_lock_reason: null,
    title: 'Lock for orders',
    user: restUser(pull.author, site),
    body: null,
    draft: pull.draft,
    head: restBranch(pull.headRepository, pull.headRef, pull.headSha, site),
    base: restBranch(REPOSITORY, 'main', pull.baseSha, site),
    merge_commit_sha: pull.mergeSha,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
    closed_at: pull.state === 'closed' ? START : null,
    ...FRESH_PULL,
  }
}

export function pullNodeId(number: number): string {
  return `PR_kwDO${number}`
}

/** What nothing has happened to. */
const FRESH_PULL: Json = {
  ...{
    created_at: START,
    updated_at: START,
    merged_at: null,
    merged: false,
    merged_by: null,
    auto_merge: null,
  },
  ...{ mergeable: true, rebaseable: true, mergeable_state: 'clean', maintainer_can_modify: false },
  ...{
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
  },
  ...{ author_association: 'CONTRIBUTOR', comments: 0, review_comments: 0, commits: 1 },
}

function pullLinks({ number, headSha }: PullRequest, { api, web }: Site): Json {
  const repository = `${api}/repos/${REPOSITORY}`
  const self = `${repository}/pulls/${number}`
  const links = {
    issue: `${repository}/issues/${number}`,
    comments: `${repository}/issues/${number}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${repository}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${repository}/statuses/${headSha}`,
  }
  const hrefs = { ...links, self, html: `${web}/${REPOSITORY}/pull/${number}` }
  return {
    url: self,
    ...Object.fromEntries(Object.entries(links).map(([name, url]) => [`${name}_url`, url])),
    _links: Object.fromEntries(Object.entries(hrefs).map(([name, href]) => [name, { href }])),
  }
}

function restBranch(fullName: string, ref: string, sha: string, site: Site): Json {
  const repo = restRepository(fullName, site)
  return { label: `${ownerOf(fullName)}:${ref}`, ref, sha, user: repo.owner, repo }
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? ''
}

export function restRepository(fullName: string, site: Site = DOTCOM): Json {
  const owner = ownerOf(fullName)
  const fork = fullName !== REPOSITORY
  const html = `${site.web}/${fullName}`
  return {
    ...repositoryLinks(`${site.api}/repos/${fullName}`),
    ...{ clone_url: `${html}.git`, svn_url: html, mirror_url: null, homepage: null, html_url: html },
    git_url: `git://${new URL(site.web).host}/${fullName}.git`,
    ssh_url: `git@${new URL(site.web).host}:${fullName}.git`,
    id: fork ? 5_000_002 : 5_000_001,
    node_id: `R_${owner}`,
    name: REPO,
    full_name: fullName,
    owner: owner === OWNER ? { ...userOf(OWNER, 9919, site), type: 'Organization' } : restUser(MALLORY, site),
    fork,
    ...{ private: false, visibility: 'public', archived: false, disabled: false, is_template: false },
    ...{ description: null, language: null, license: null, topics: [], default_branch: 'main', size: 108 },
    ...{ forks: 1, forks_count: 1, open_issues: 1, open_issues_count: 1, allow_forking: true },
    ...{ stargazers_count: 0, watchers: 0, watchers_count: 0, web_commit_signoff_required: false },
    ...{ has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true },
    ...{ created_at: START, updated_at: START, pushed_at: START },
  }
}

/** What follows a repository's address, in the order of GitHub's reply. */
const REPOSITORY_LINKS = [
  ...['forks', 'keys{/key_id}', 'collaborators{/collaborator}', 'teams', 'hooks', 'events'],
  ...['assignees{/user}', 'branches{/branch}', 'tags', 'statuses/{sha}', 'languages', 'stargazers'],
  ...['contributors', 'subscribers', 'subscription', 'commits{/sha}', 'comments{/number}'],
  ...[
    'contents/{+path}',
    'compare/{base}...{head}',
    'merges',
    'downloads',
    'issues{/number}',
    'pulls{/number}',
  ],
  ...['milestones{/number}', 'notifications{?since,all,participating}', 'labels{/name}', 'releases{/id}'],
  'deployments',
]

function repositoryLinks(url: string): Json {
  const links = REPOSITORY_LINKS.map(link => [`${/^[a-z]+/.exec(link)?.[0]}_url`, `${url}/${link}`])
  return {
    url,
    ...Object.fromEntries(links),
    archive_url: `${url}/{archive_format}{/ref}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    trees_url: `${url}/git/trees{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
  }
}

export function restUser({ login, id, type }: Account, site: Site): Json {
  if (type === 'User') return userOf(login, id, site)
  return { ...userOf(`${login}[bot]`, id, site), type, html_url: `${site.web}/apps/${login}` }
}

function userOf(login: string, id: number, { api, web }: Site): Json {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    ...{
      login,
      id,
      node_id: `U_${id}`,
      type: 'User',
      site_admin: false,
      gravatar_id: '',
      user_view_type: 'public',
    },
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    html_url: `${web}/${encodeURIComponent(login)}`,
    url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  }
}

export function restFile(file: ChangedFile, commit: string, { api, web }: Site): Json {
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  const { additions, deletions } = linesOf(file)
  return {
    sha: blobSha(Buffer.from(file.content as string)),
    filename: file.path,
    status: file.status,
    ...{ additions, deletions, changes: additions + deletions },
    blob_url: `${web}/${REPOSITORY}/blob/${commit}/${path}`,
    raw_url: `${web}/${REPOSITORY}/raw/${commit}/${path}`,
    contents_url: `${api}/repos/${REPOSITORY}/contents/${path}?ref=${commit}`,
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  }
}

function linesOf({ content, status }: ChangedFile): { additions: number; deletions: number } {
  const lines = String(content).split('\n').length
  return status === 'removed' ? { additions: 0, deletions: lines } : { additions: lines, deletions: 0 }
}

export function restBlob(sha: string, blob: Buffer, { api }: Site): Json {
  return {
    sha,
    node_id: `B_${sha}`,
    size: blob.length,
    url: `${api}/repos/${REPOSITORY}/git/blobs/${sha}`,
    // In lines of 60, as GitHub breaks it.
    content: blob.toString('base64').replace(/.{1,60}/g, '$&\n'),
    encoding: 'base64',
  }
}

export function restComment(pull: number, comment: Comment, site: Site): Json {
  const url = `${site.api}/repos/${REPOSITORY}/issues/comments/${comment.id}`
  const reactions = Object.fromEntries(REACTIONS.map(name => [name, 0]))
  return {
    url,
    html_url: commentUrl(site, pull, comment.id),
    issue_url: `${site.api}/repos/${REPOSITORY}/issues/${pull}`,
    id: comment.id,
    node_id: commentNodeId(comment.id),
    user: restUser(comment.author, site),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
    reactions: { url: `${url}/reactions`, total_count: 0, ...reactions },
    performed_via_github_app: null,
    minimized: comment.minimized === undefined ? null : { reason: comment.minimized },
  }
}

const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket']

export function commentNodeId(id: number): string {
  return `IC_${id}`
}
