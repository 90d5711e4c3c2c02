import type { Source } from '../store.ts'

export const LOCK_RECIPES: Source = {
  title: 'ZooKeeper recipes: locks',
  url: 'https://zookeeper.apache.org/doc/current/recipes.html',
}
export const FENCING_NOTE: Source = {
  title: 'Junqueira: Note on fencing and distributed locks',
  url: 'https://fpj.me/2016/02/10/note-on-fencing-and-distributed-locks/',
}

/** How clients of ZooKeeper's protocol wait in line, and find their node again. */
export const WAIT_IN_LINE: readonly string[] = [
  'A waiter **watches only its predecessor**, so a release wakes one client and not a herd.',
  'A lost connection leaves the create unknown: the client looks for its GUID before it creates again.',
]
