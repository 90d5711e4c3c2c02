import { wordsPattern } from './find.ts'

/** What a text allows of its infrastructure, and what it rules out: the words of each of these conditions. */
export const PERMISSIONS = [
  [
    'anyStore',
    wordsPattern([
      'any (?:\\w+ )?(?:store|database|product|service|technology|software|tool|managed service|backend)s?(?: \\w+){0,3} (?:is|are|may|can)(?: \\w+){0,2} (?:available|allowed|fine|ok|used|chosen|possible|acceptable|permitted|welcome)',
      '(?:free|open) (?:choice|to choose)(?: of)?(?: \\w+){0,3} ?(?:stores?|products?|technolog\\w+|databases?)?',
      '(?:we|you) (?:can|may|could) (?:use|pick|choose|buy|run|deploy) (?:any|whatever|anything)',
    ]),
  ],
  [
    'noStoreAtAll',
    wordsPattern([
      'no (?:servers?|backends?), no (?:database|storage|store)s?',
      'no (?:shared )?database(?:s)?, no (?:object )?(?:stores?|storage|kv|buckets?)',
      'no (?:shared )?(?:database|data ?store|storage|stateful (?:service|store|component)s?|persistent (?:store|storage|state)|state store|store|shared state|shared infrastructure)s?(?! (?:chosen|selected|decided|picked|installed|set up|yet|so far))(?: (?:at all|of any kind|anywhere|whatsoever))?',
      '(?:will|do|can|may|shall)(?: not|n.t) (?:get|have|add|use|be given|introduce)(?: an?| any)? (?:database|queue|bucket|cache|store|storage|datastore)(?:,? (?:or |nor |an? )*(?:database|queue|bucket|cache|store|storage|datastore|topic|volume))+',
      '(?:stateless|static) (?:edge )?(?:functions?|hosting|workers?|frontends?|containers?) only',
      'keine? (?:datenbank|speicher|datenspeicher)',
      'sin (?:base de datos|almacenamiento)',
    ]),
  ],
  [
    'mayInstall',
    wordsPattern([
      '(?:may|can|could|will|are (?:free|allowed|able|willing) to|is (?:free|allowed) to|happy to|ready to|free to|allowed to|permission to|able to) (?:also )?(?:install|deploy|set up|run|host|bring|operate)(?: \\w+){0,3} (?:any|anything|whatever|what|open[- ]source|software|oss|etcd|zookeeper|consul|raft|packages|containers|a raft (?:voter|member|node)|our own|own|new|additional)\\w*',
      '(?:and|or|to|can|may) install (?:what|whatever|anything)(?: \\w+){0,3}',
      '(?:open[- ]source|any|all)(?: software)? (?:may|can|is allowed to) be (?:installed|deployed|run|used)',
      '(?:permits?|allows?|lets us (?:use|run))(?: \\w+){0,2} (?:open[- ]source|oss|free)(?: server(?:,? (?:and|or) client)?)? software',
      'root (?:access|on them|on (?:it|both|all))',
      'open to suggestions|nothing (?:is )?(?:chosen|decided|installed) yet|no store (?:is )?(?:chosen|selected|decided)(?: on)? yet',
      'may run a raft (?:voter|member|node)',
      '(?:any|every) (?:osi|open|free)[\\w-]* (?:packages?|software|tools?) (?:may|can) be (?:deployed|installed|used|run)',
      'what we install is (?:up to us|our (?:choice|call|decision))',
      'free (?:choice of software|hands)|(?:rpms?|packages|software|binaries) (?:may|can) be (?:[a-z]+ ){0,6}installed|(?:whatever|what) is open[- ]source may be installed|podemos (?:poner|instalar) (?:el |cualquier )?software',
      '(?:install|deploy|run)(?: \\w+){0,2} (?:anything|whatever)(?: \\w+){0,3}',
      'any (?:open[- ]source|oss)(?: \\w+){0,3}',
      'anything (?:you|we) (?:wish|like|want)|whatever (?:you|we) (?:wish|like|want)',
      'beliebige software',
      'any software(?: \\w+){0,3}',
      'software (?:is )?free to choose',
      '(?:nothing|none)(?: (?:is|was|has been)(?: \\w+)?)? installed(?: yet| so far)?',
      'green ?-?field',
      'root (?:access )?on (?:all|every|the)',
      '(?:d[uü]e?rfen|k[oö]nnen|kann|darf)(?: \\w+){0,4} (?:installieren|betreiben|aufsetzen|ausrollen)',
      '(?:podemos|se puede|se pueden|puede|pueden) (?:instalar|desplegar|ejecutar)(?: \\w+){0,3}',
      '(?:可以|可|允许)(?:自行|任意)?(?:安装|部署|运行)',
    ]),
  ],
  [
    'mayProvision',
    wordsPattern([
      'we (?:can|may|will) (?:provision|create|rent|order|spin up|start|boot|launch)(?: \\w+){0,3} (?:vms?|instances|machines|nodes|servers|droplets)(?! (?:for|to) )',
      'nothing (?:is )?(?:there|deployed|set up)(?: yet)?(?=[.,;]|$)',
      'self-?host everything(?: ourselves)?',
      'blank slate|clean slate',
    ]),
  ],
  [
    'closed',
    wordsPattern([
      'nothing else(?: \\w+){0,4}',
      'nothing (?:may|can|must|shall|will|is to) be (?:chang|add|install|mov|extend|alter|introduc|deploy|replac)\\w*',
      'nothing (?:gets|will get|may get|can get|must get) (?:chang|add|install|order|bought|mov|extend|alter|introduc|deploy|replac)\\w*',
      '(?:nobody|no[- ]one|none of us) (?:may|can|is allowed to) (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w*',
      "(?:aren't|isn't|are not|is not|not) (?:allowed|permitted|able|free) to (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w*(?: \\w+){0,4}",
      '(?:may|can) (?:chang|add|install|extend|alter|introduc|deploy|replac)\\w* (?:nothing|no (?:more|other|further|additional))(?: \\w+){0,3}',
      'no(?:thing)? (?:other|more|additional|further) (?:stores?|databases?|services?|middleware|options?|coordination|network access|access|infrastructure|products?|software|systems?|components?|backends?)(?: \\w+){0,3}',
      '(?:only|sole|single) (?:store|database|backend|option|thing|shared component|stateful service|storage|datastore|data store|persistence|system)',
      "(?:cannot|can ?not|can't|may not|must not|not allowed to|not permitted to|won't|will not|unable to) (?:be )?(?:chang\\w*|raised|altered|converted|replac\\w*|add\\w*|alter\\w*|modif\\w*|install\\w*|extend\\w*|introduc\\w*|deploy\\w*)(?: \\w+){0,4}",
      '(?:will|can|may|do|does) not change|(?:stays?|remains?) (?:as it is|that way|off|like this)|no changes?(?: \\w+){0,2}|unchangeable|fixed|frozen|period\\.|none of this can be changed|budget prevents(?: \\w+){0,3}',
      '(?:nichts|keine) (?:anderes|weiteres|anderen|weiteren)|einziger? speicher|sonst nichts|nur das|unver[aä]nderbar',
      '[uú]nico (?:almac[eé]n|recurso|sistema|servicio|almacenamiento)|nada m[aá]s|ning[uú]n otro|no se puede (?:cambiar|a[nñ]adir|instalar)',
      '没有其他|仅此|唯一(?:的)?存储|不能(?:更改|添加|增加|安装)|不允许(?:更改|添加|增加|安装)',
    ]),
  ],
  [
    'mayChange',
    wordsPattern([
      '(?:we )?(?:can|may|could|are (?:able|willing|free) to|will|happy to|open to) (?:be )?(?:chang|add|mov|reconfigur|convert|extend|resiz|adjust|enabl|upgrad|grow)\\w*(?: \\w+){0,5}',
      'can be (?:changed|added|moved|reconfigured|converted|extended|adjusted|enabled|upgraded)',
      '(?:can|may|could) add(?: \\w+){0,4} (?:nodes?|members?|regions?|zones?|sites?|servers?|replicas?|tables?|columns?|voters?)',
      'k[oö]nnen (?:wir )?(?:\\w+ ){0,3}(?:[aä]ndern|erg[aä]nzen|hinzuf[uü]e?gen|erweitern)',
      'podemos (?:cambiar|a[nñ]adir|agregar|mover|ampliar)',
      '可以(?:更改|添加|增加|调整|扩容)',
    ]),
  ],
  [
    'mayReconfigure',
    wordsPattern([
      '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} (?:can|may) (?:still |also |both )?be (?:raised|changed|set|switched|strengthened|adjusted|made stricter)',
      '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} we (?:can|may) (?:change|raise|set|switch|strengthen|adjust) (?:both|it|that|this|them|either)',
      '(?:consistency|write concern|w ?[=:] ?\\w+|durability|acks?|commit mode|replication mode)(?:(?! not | never |n.t |hardly|barely)[^.;]){0,60} (?:we|dbas?|they|the (?:dbas?|owners?)) (?:can|will) (?:set|change|configure) (?:whatever|anything) (?:we|you) (?:need|want|ask)',
      "(?:that|this|it|which)(?: is|['’]s)(?:(?! not | hardly | barely | never )[^.;]){0,20} (?:ours|up to us) to (?:change|set|raise)",
      '(?:we|they|the (?:dbas?|owners?)) (?:may|can|could) (?:set|turn|switch|raise) (?:w|write ?concern|j|[\\w-]*(?:count|size|mode|level|persistence|consistency|durability))(?:=\\w+)?(?: (?:to|on|and|with|=|for))(?: [\\w=-]+){0,6}',
      '(?:individual|single|our|lock|all) operations?(?: \\w+){0,2} (?:free|may|can)(?: \\w+){0,2} (?:pass|set|use|choose|ask for)',
      '(?:dropped|deleted|torn down) and (?:created again|re-?created|rebuilt) in any mode',
      '(?:can|may) be re-?created (?:in|with|as) (?:any|another|the other) (?:mode|level)',
    ]),
  ],
  [
    'anyManaged',
    wordsPattern([
      'we (?:may|can|are free to|are allowed to) (?:\\w+ )?(?:enable|use|add|order|pick|choose|turn on|activate) any(?: other)?(?: managed)?(?: (?:aws|google|gcp|azure|cloud|amazon|microsoft))?(?: managed)? (?:service|store|database)s?(?: \\w+){0,6}',
    ]),
  ],
] as const
