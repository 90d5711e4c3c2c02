export const id = 303;
export const ids = [303];
export const modules = {

/***/ 360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/**
 * The words that state a setting: regular-expression sources, matched case-insensitively on plain text in which every
 * run of white space is one space. Linear patterns only. They say the plain term; what denies it is found elsewhere.
 */
const SETTINGS = {
    'active-active': [
        'active[- /]active',
        'aktiv[- /]aktiv',
        'activo[- /]activo',
        '\u53cc\u6d3b',
        '\u591a\u6d3b',
        '(?<![a-z])(?:crdb|aa) databases?',
    ],
    'active-replica': ['active[- ]repl?icas?', 'active[- ]replication'],
    'allow-read-writes': ['allow_read_writes', 'allow[- ]reads?(?:[- ]writes?)?'],
    'ap-mode': [
        '(?<![a-z])ap[- ](?:mode|modus|namespaces?)',
        'availability mode',
        'modo ap(?![a-z])',
        '(?<![a-z])ap \u6a21\u5f0f',
    ],
    'appendfsync-always': [
        'appendfsync ?[=:]? ?always',
        '(?<![a-z])aof[ (]{1,2}(?:with )?(?:fsync|sync)?[ =:]{0,3}always',
        'fsync(?:s|ed)? (?:on )?(?:every|each) (?:write|command)',
        'fsync ?[=:]? ?always',
    ],
    arbiter: [
        'arbiter_?only[" ]{0,2}[:=] ?true',
        'arbiters?(?! free)',
        '(?<![a-z])psa(?![a-z])',
        'schiedsrichter',
        '[áa]rbitros?',
        '\u4ef2\u88c1\u8282\u70b9',
    ],
    asynchronous: [
        '(?<![a-z])async(?:hronous(?:ly)?|hron(?:e[nrms]?)?)?(?![a-z])',
        '(?<![a-z])a-synchronous(?:ly)?',
        'asynchronous_commit',
        'synchronous_commit ?[=:]? ?(?:is |set to )?local',
        'synchronous_standby_names ?(?:[=:] ?|is )?(?:\'\'|""|empty|blank|unset|not set)',
        '(?<![a-zà-ÿ])as[ií]n?cr[oó]nic[oa]s?',
        '(?<![a-zà-ÿ])as[ií]ncron[oa]s?',
        '\u5f02\u6b65',
        '\u975e\u540c\u6b65',
        '(?<![a-z])superasync(?![a-z])',
        'innodb cluster ?set',
    ],
    'aurora-global-database': [
        'global (?:database|db|cluster)s?',
        'aurora global',
        'globale datenbank',
        'base de datos global',
        '\u5168\u7403\u6570\u636e\u5e93',
    ],
    'automatic-failover': [
        'failover_mode ?[=:] ?automatic',
        "fail-?over(?:(?! not | never |n't | no |\\.|;|\\n).){0,30}(?<!semi-)(?<!semi )(?<!manual )(?:unattended|runbook|script|automat)",
        '(?:script|runbook)[^.;\\n]{0,30}fail-?over',
        '(?<!semi[- ])auto(?:matic(?:ally)?|matisiert(?:e[nrms]?)?)?[- ]?(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion|ing))(?! groups?)',
        '(?:fail(?:s|ed)?[- ]?over|promot(?:e[sd]?|ion)) (?:is |are )?(?:fully )?(?:automatic(?:ally)?|automated)',
        'automatische[nrms]? (?:failover|umschaltung|übernahme|uebernahme|promotion)',
        '(?:failover|conmutaci[oó]n|promoci[oó]n) autom[aá]tic[oa]',
        '\u81ea\u52a8(?:\u6545\u969c)?(?:\u5207\u6362|\u8f6c\u79fb|\u63d0\u5347)',
        '(?<!container |workload |kubernetes |data |service |job )orchestrator',
        '(?<![a-z])mha(?![a-z])',
        'repmgrd?',
        '(?:promot(?:e[sd]?|ion))(?: \\w+){0,3} (?:by|via|with) (?:an? |our |the )?(?:\\w+ )?(?:script|cron|lambda|automation|watchdog|monitor)',
        '(?:script|watchdog|monitor|lambda)(?: \\w+){0,4} promot(?:es?|ing|ed)',
        '(?:function|cron\\w*|job|agent|bot|keepalived|vrrp)(?:(?! not | never )[^.;\\n]){0,40} (?:promot(?:es?|ing) (?:it|itself|the (?:secondary|stand-?by|replica))|calls? force\\w*)',
        'promot(?:es?|ing) itself',
        '(?:fail-?over|promotion) (?:is |are )?scripted',
        'fails? over (?:on its own|by itself)',
        'pg_auto_failover',
        'stolon',
        'fast[- ]start failover',
        '(?<![a-z])fsfo(?![a-z])',
    ],
    'availability-group': [
        'availability_mode',
        'availability groups?',
        'always ?on',
        'verfügbarkeitsgruppen?',
        'grupos? de disponibilidad',
        '\u53ef\u7528\u6027\u7ec4',
        '(?<![a-z])ag listener',
    ],
    bidirectional: [
        'bi-?directional(?:ly)?',
        'two[- ]way (?:replication|sync)',
        'in both directions',
        'bidirektional(?:e[nrms]?)?',
        'bidireccional(?:es)?',
        '\u53cc\u5411',
        'replicat(?:e|es|ing) to each other',
        'wechselseitig repliziert|gegenseitig repliziert',
    ],
    'cluster-link': [
        'physical cluster replication',
        'logical data replication',
        '(?<![a-z])(?:pcr|ldr)(?![a-z])',
        'ticdc(?![^.;]{0,20} (?:to|into|for|feeds?) (?:kafka|analytics|the warehouse|snowflake|bigquery|reporting))',
        'tidb[- ]binlog',
    ],
    'cluster-mode': [
        '(?:redis|valkey|dragonfly)(?: oss| \\d(?:\\.\\d)?)? clusters?(?! manager)',
        'cluster[- ]mode(?! disabled)',
        'sharded redis',
        '(?:redis|valkey)[- ]cluster',
        'redis \u96c6\u7fa4',
        'cl[uú]ster (?:de )?redis',
    ],
    'commit-local': [
        '(?<!(?:logging|reporting|analytics|audit|metrics|other)[^.;\\n]{0,60})synchronous_commit ?[=:]? ?(?:is )?(?:local|off)',
    ],
    'community-edition': [
        'community(?:[- ]edition)?',
        'open[- ]source edition',
        'comunidad',
        '(?<![a-z])ce edition',
        '\u793e\u533a\u7248',
    ],
    'cp-subsystem': [
        'cp[- ](?:members?|member[- ]count|persistence|groups?)',
        'cp[- ]sub-?systems?',
        'fencedlocks?',
        'fenced locks?',
        '(?<![a-z])cp members?',
        '(?<![a-z])cp[- ]groups?',
        'cp-subsystem',
        'subsistema cp',
        'cp \u5b50\u7cfb\u7edf',
    ],
    crdt: ['crdts?', 'crdbs?(?= active)', 'conflict[- ]free replicated'],
    'cross-datacenter-replication': [
        '(?<![a-z])xdcr(?![a-z])',
        '(?<![a-z])xdr(?![a-z])',
        'cross[- ]data ?cent(?:er|re) replication',
    ],
    'cross-region-replication': [
        'cross[- ]region replicat(?:ion|ed)',
        '(?<![a-z])crr(?![a-z])',
        'replicat(?:ed|ion|es|ing) (?:across|between|to) [\\w -]{0,28}(?:regions?|sites?)',
        'site replication',
        'bucket replication',
        'regionsübergreifende replikation',
        'replicaci[oó]n entre regiones',
        '\u8de8\u533a\u57df\u590d\u5236',
    ],
    'cross-site': ['cross[- ]site', '(?<![a-z])xsite(?![a-z])', 'standortübergreifend(?:e[nrms]?)?'],
    'data-guard': ['data ?guard'],
    'default-sync': [
        'sync_interval[^.;\\n]{0,20}(?:(?:2|two) ?m(?:in(?:utes?)?)?|120 ?s?|default)',
        'default(?:s| settings?| config(?:uration)?| sync(?:_interval| interval)?| fsync)?(?= (?:sync|fsync|settings?|config|durability|$|[,.;)]))',
        'default (?:sync|fsync)(?:_interval| interval| settings?)?',
        'default (?:config(?:uration)?|settings?)',
        'sync_interval ?[=:]? ?(?:default|\\d{1,4} ?(?:s|m|min|sec(?:onds)?|minutes?))(?![a-z])',
        '(?:every|alle|cada) (?:2|two|zwei|dos) (?:minutes?|minuten|minutos)',
        'out of the box',
        'standardeinstellungen',
        'configuraci[oó]n por defecto',
        '\u9ed8\u8ba4(?:\u914d\u7f6e|\u8bbe\u7f6e)',
    ],
    'deny-read-writes': ['deny_read_writes', 'deny[- ]reads?[- ]writes?'],
    'development-mode': [
        'agent -dev(?![a-z])',
        'dev(?:elopment)? mode',
        'entwicklungsmodus',
        'modo de desarrollo',
    ],
    'double-redundancy': ['double(?= (?:mode|redundancy|replication))', 'redundancy(?: mode)? double'],
    'drbd-asynchronous': ['drbd[^.;\\n]{0,30} proto[ck]oll? [ab](?![a-z])'],
    'drbd-synchronous': ['drbd[^.;\\n]{0,30} proto[ck]oll? c(?![a-z])'],
    'dsql-multi-region': [
        'dsql[\\w ,:()-]{0,30}multi[- ]?region',
        'multi[- ]?region(?:al)?[\\w ]{0,20} (?:dsql|clusters?)',
        '(?:peered|linked) clusters?',
    ],
    'dual-region': ['dual[- ]regions?', 'dual[- ]regional', '\u53cc\u533a\u57df', 'nam-eur-dual', 'dual-region-\\w{1,20}'],
    'durability-majority': [
        'majorityandpersist(?:toactive|onmaster)?',
        'persist_?to_?majority',
        'durability(?: level)?[ =:]{1,3}majority\\w{0,20}',
        'durable writes?',
        'majority (?:and persist|durability)',
    ],
    'durability-none': ['durability(?: level)?[ =:]{1,3}(?:is )?none', 'without durability', 'no durability'],
    'durability-synchronous': [
        '(?<![a-z])synchronous durability',
        'durability(?: mode)?[ =:]{1,3}(?:is |set to )?synchronous',
        'multi-az transaction log',
    ],
    'enterprise-edition': [
        'enterprise(?:[- ]edition)?',
        'platform edition',
        'licen[sc]ed',
        'edici[oó]n enterprise',
        '\u4f01\u4e1a\u7248',
    ],
    'enterprise-redis': ['redis enterprise', 'redis cloud'],
    'ephemeral-storage': [
        'emptydir',
        'ephemeral (?:disks?|storage|volumes?|ssds?)',
        '(?:spot|preemptible) (?:instances?|vms?|nodes?) with (?:local|instance|ephemeral)',
        '(?:etcd|members?|voters?)[\\w ]{0,16} on (?:spot|preemptible)',
        'without persistent (?:disks?|volumes?|storage)',
    ],
    'effects-in-kafka': [
        '(?:effects?|results?|outputs?|writes?|work|everything|what (?:it|the lock) (?:guards|protects))(?: (?:is|are|go(?:es)?|get|gets|written|sent|produced|committed|back|only|all))* (?:in|to|into|on) (?:the )?(?:kafka|topics?)',
        'what the lock protects are kafka topics',
        'effects? (?:is|are)(?: all)? writes to kafka',
    ],
    'for-reading': [
        'changes? (?:to|into) (?:an?|the|our) (?:data )?(?:lake|warehouse|lakehouse|bus)',
        '(?:for|only for) (?:analytics|reporting|bi|reads?|dashboards?|backups?)(?: (?:only|reads?|alone))?',
        '(?:analytics|reporting|bi|backup)[- ]only',
    ],
    'failover-cluster-instance': [
        'fail-?over[- ]cluster(?:ing|ed)?(?: instances?| servers?)?',
        '(?<![a-z])fcis?(?![a-z])',
        'failoverclusterinstanz(?:en)?',
        'instancias? de cl[uú]ster de conmutaci[oó]n',
        '\u6545\u969c\u8f6c\u79fb\u7fa4\u96c6\u5b9e\u4f8b?',
    ],
    'failover-group': [
        '(?:auto[- ])?failover[- ]groups?',
        'failovergruppen?',
        'grupos? de conmutaci[oó]n',
        '\u6545\u969c\u8f6c\u79fb\u7ec4',
    ],
    'fsync-off': [
        'fsync ?[=:]? ?(?:is |set to )?(?:off|false|disabled)',
        'synchronous_commit ?[=:]? ?(?:is |set to )?off',
        'innodb_flush_log_at_trx_commit ?[=:]? ?[02](?!\\d)',
        'unlogged tables?',
    ],
    galera: ['galera', 'xtradb cluster', '(?<![a-z])pxc(?![a-z])', 'wsrep'],
    'geo-redundant': [
        '(?<![a-z])(?:ra-?)?g(?:z)?rs(?![a-z])',
        'geo[- ]redundan(?:t|cy)(?: storage)?',
        'georedundan(?:t|z)(?:e[nrms]?)?',
        'georredundante',
    ],
    'geo-replication': [
        '(?:active )?geo[- ]?replicat(?:ion|ed|ing)',
        'georeplikation',
        'georreplicaci[oó]n',
        '\u5f02\u5730\u590d\u5236',
        'geo[- ]secondar(?:y|ies)',
    ],
    'global-datastore': [
        'global data ?stores?',
        'almac[eé]n global',
        'globale[rn]? datenspeicher',
        '\u5168\u5c40\u6570\u636e\u5b58\u50a8',
    ],
    'fencing-off': [
        'stonith[-_ ]enabled ?[=:]? ?(?:false|no|off)',
        'no[-_ ]quorum[-_ ]policy ?[=:]? ?ignore',
        '(?:no|without|kein(?:e)?|sin) (?:node )?(?:fencing|stonith|ipmi)',
        '(?:fencing|stonith)(?: \\w+)? (?:is |are )?(?:off|disabled|not (?:configured|available|possible))',
    ],
    'stonith-off': [
        'stonith[-_ ]enabled ?[=:]? ?["\']?(?:false|no|off)',
        'no[-_ ]quorum[-_ ]policy ?[=:]? ?["\']?ignore',
        '(?:no|without|kein(?:e)?|sin) (?:working |functioning )?stonith',
        'stonith(?: \\w+)? (?:is |are )?(?:off|disabled|not (?:configured|available|possible))',
    ],
    'fencing-on': [
        'stonith ?[=:] ?(?:enabled|on|yes|true)',
        '(?:ipmi|ilo|idrac|power|sbd|node)[- ](?:based )?(?:stonith|fencing)',
        'stonith(?: \\w+){0,3} (?:tested|works|enabled|configured|on)',
        '(?:stonith|fencing) (?:via|by|with|over|through)(?: \\w+){1,3}',
        'fencing(?: \\w+){0,3} (?:tested|works|enabled|configured|must succeed|succeeds)',
        '(?<![a-z])sbd(?![a-z])',
        'stonith[-_ ]enabled ?[=:]? ?(?:true|yes|on)',
        'fence_[a-z_]{2,20}',
        'persistent reservations?',
    ],
    'global-table': [
        'global[- ]tables?(?: v2)?',
        'replica ?\\{',
        'aws_dynamodb_(?:global_table|table_replica)',
        'globale[nr]? tabellen?',
        'tablas? global(?:es)?',
        '(?<!\u975e|\u4e0d\u662f|\u4e0d\u7528)\u5168\u5c40\u8868',
        '\u5168\u7403\u8868',
        '(?<![a-z])mrec(?![a-z])',
        'multi[- ]region eventual(?:ly)?[- ]consisten(?:cy|t)',
    ],
    'group-replication': [
        'group_replication_[a-z_]{3,40}',
        'group[- ]replication',
        'innodb[- ]cluster',
        'gruppenreplikation',
        'replicaci[oó]n de grupo',
        '\u7ec4\u590d\u5236',
        '(?<![a-z])mgr(?![a-z])',
    ],
    hadr: ['(?<![a-z])hadr(?![a-z])'],
    'hierarchical-quorum': [
        'hierarchical quorums?',
        'quorum groups?',
        'hierarchische[sn]? quorum',
        'group\\.\\d{1,2} ?=',
    ],
    'high-availability': [
        'high(?:ly)?[- ]availab(?:le|ility)',
        '(?<![a-z])ha(?= (?:enabled|pair|instance|config|configuration|mode|setup|cluster|on)(?![a-z])|[,.;)]|$)',
        '(?<=cloud sql |postgresql |postgres |mysql |sql server |db2 )ha(?![a-z])',
        'hochverfügbar(?:keit)?',
        'alta disponibilidad',
        '\u9ad8\u53ef\u7528',
    ],
    'home-region': [
        'only the (?:[a-z]{2}-[a-z]+-\\d|\\w+) (?:role|account|service|app)s? (?:may|can) write',
        '(?:sessions|contenders|lockers) exist in [\\w-]+ only',
        '(?:all|every)(?: of)?(?: the| our)? (?:lockers?|lock clients?|lock holders?|contenders?) (?:runs?|lives?|sits?|stands?|are|is) in (?:the )?[\\w-]+(?! and| or)',
        '(?:callers|clients|apps|workers|services)(?: in [\\w-]+)? (?:may|can|could|do) (?:use|call|reach|write to|go to) (?:the )?[a-z]{2,9}-[a-z]+-?\\d(?: endpoint)?(?!,? (?:or|and) )',
        'only (?:the )?(?:clients|workers|lockers|callers|users|apps|services|pods) in [\\w-]+ (?:take|acquire|contend|lock)\\w*',
        '(?<!(?:during|while|when)[^.;,]{0,40})(?:nobody|no one|nothing) (?:ever )?(?:writes|locks) (?:in|to) [a-z]{2,9}-[a-z]+-?\\d(?! (?:at night|by day|during|while|when|at weekends|on ))',
        'everything that (?:locks|needs the lock|takes locks)(?: \\w+){0,4}',
        'den(?:y|ies) writes(?: to it)?',
        '(?:clients|workers|lockers|callers|users) (?:run|live|are|stand) in [\\w-]+ only',
        'home[- ](?:regions?|region(?:ed|al)|dc|data ?cent(?:er|re)|site|bucket)',
        'hub[- ]region',
        'no lock traffic (?:goes|is sent) (?:there|to|over)',
        '(?:lock )?(?:api|service) (?:runs|lives|stands) in [\\w-]+ (?:alone|only)|no other (?:code|service|app) (?:has|may)(?: \\w+)? (?:write|writes?)',
        '(?:lock|all)[^.;\\n]{0,60} (?:are|is) (?:always |only )?(?:addressed|sent|directed|routed) to (?:the )?[a-z]{2,9}-[a-z]+-?\\d',
        'no (?:code|client|app|application|service|worker|job)s? (?:over )?there (?:writes?|locks?|takes?|acquires?)(?: (?:any )?locks?)?',
        '(?:sends?|routes?|directs?|points?|makes?) (?:every|all|each)(?: of their)? lock(?:s|ing)?(?: calls?| requests?| traffic| writes?)? (?:only )?(?:to|in)',
        '(?:every|each|all|any) lock (?:calls?|requests?|reads? and writes?|writes?|operations?)(?:,? (?:including|even|also) (?:the ones|those|all) (?:from|of|in) [\\w-]{2,20},?)? (?:is |are )?(?:sent|routed|pinned|directed|goes?|go|made|done) (?:only )?(?:to|in)',
        '(?:lock|all lock|all) (?:writes?|traffic|operations?|requests?) [\\w -]{0,28}(?:only|pinned|one region|a single region|us-\\w{4,8}-\\d|eu-\\w{4,8}-\\d)',
        '(?:each|every) (?:dc|region|site|data ?cent(?:er|re)|location)(?: \\w+)? (?:touches|locks|writes|uses|owns)(?: only)? (?:only )?its own',
        '(?:its|their) own (?:locks|keys)(?: and its own \\w+)?',
        'only [A-Z]?[\\w-]+ (?:writes|takes|acquires) locks',
        'pinned to (?:one|a single|the|its|us-|eu-|ap-)',
        '(?:only(?: ever)?|exclusively) (?:talks?|writes?|reads and writes|goe?s?|connects?|speaks?) (?:only )?(?:to|in)(?: the)?(?: \\w+){0,2} (?:us|eu|ap|sa|ca|me|af)-\\w{4,9}-\\d',
        'all (?:lock )?(?:clients|lockers|workers|users|callers|lock users)(?: \\w+)? (?:live|run|are|sit|stand) (?:only )?in (?!both|all|two|several|many)',
        'heimatregion',
        'regi[oó]n de origen',
        'regi[oó]n principal [uú]nica',
        '\u4e3b\u533a\u57df\u5199\u5165',
    ],
    'ignite-2': ['ignite (?:v|version )?2(?:\\.\\d{1,2})?(?!\\d)', 'ignitelocks?', 'ignite 2'],
    'ignite-3': ['ignite (?:v|version )?3(?:\\.\\d{1,2})?(?!\\d)'],
    learners: ['learners?(?: (?:nodes?|members?))?', 'non-?voting (?:etcd )?members?'],
    'lightweight-transactions': [
        '(?<![a-z])lwts?(?![a-z])',
        'light-?weight transactions?',
        'if not exists',
        'leichtgewichtige transaktionen',
        'transacciones ligeras',
        '\u8f7b\u91cf\u7ea7\u4e8b\u52a1',
    ],
    'local-quorum': ['local[_ ]quorum'],
    'local-serial': ['local[_ ]serial'],
    'local-file-system': [
        'local(?:ly)?[ -](?:mounted )?(?:ext[34]|xfs|btrfs|zfs|ntfs|file ?systems?|disks?|ssds?)(?! of (?:each|every))',
    ],
    'locally-redundant': [
        '(?<![a-z])lrs(?![a-z])',
        'locally[- ]redundant',
        'lokal redundant',
        'redundancia local',
    ],
    'log-shipping': ['log[- ]shipping', 'protokollversand'],
    'manual-failover': [
        'fail-?over[_ ]mode(?: is)? ?[=:]? ?manual',
        '(?:fail-?over|promotion) is done by (?:our|the|a) (?:dba|operator|on-call|admin)',
        'no automatic (?:fail-?over|promotion)',
        'automatic (?:fail-?over|promotion) (?:is|was|has been|stays|remains) (?:disabled|switched off|turned off|off|blocked|forbidden|not (?:enabled|configured|allowed|set up|used))',
        "(?:fail-?over|promotion) (?:(?:is|are) (?:not|never)|isn't|aren't) automat(?:ic|ed)\\w*",
        'manual(?:ly)?[- ](?:fail[- ]?over|promot(?:e[sd]?|ion)|switch-?over|failed over)',
        '(?:fail[- ]?over|promot(?:ion|ed)|switch-?over)(?: (?:is|are|stays|happens))?(?: (?:only|done|always))? (?:manual(?:ly)?|by hand|by an operator|by a dba|by people|by the dba)',
        'operator (?:promotes|decides|fails over)',
        '(?:stays?|kept|left|remains?|set) (?:on|to) manual',
        'customer[- ]managed(?= |[.,;)]|$)',
        'manual (?:policy|mode)',
        '(?:triggered|activated|used|invoked|initiated|switched|executed|started)(?: only)? (?:manually|by hand)',
        'only (?:triggered|used|activated|started|done) (?:manually|by hand)',
        '(?:never|nothing ever) takes over',
        "(?<!(?:read|reporting)[- ]?replicas?[^.;\\n]{0,40})(?:never|not|isn't|cannot be|can't be) promoted",
        '(?:never|not) (?:be )?failed over',
        '(?<!auto)(?<!automatic )(?:fail-?over|promotion)(?: \\w+){0,2} (?:with|by|via|through|is|as|in) an? (?:manual|human) (?:runbook|procedure|process|step|decision)',
        'no (?:\\w+ )?fail-?over(?: \\w+){0,4} (?:planned|intended|foreseen|wanted|set up|configured)',
        'manuelle[nrms]? (?:failover|umschaltung|promotion|übernahme)',
        '(?:failover|umschaltung|promotion) (?:ist |nur |erfolgt )?manuell',
        '(?:failover|promoci[oó]n|conmutaci[oó]n) manual',
        '(?:\u624b\u52a8|\u4eba\u5de5)(?:\u6545\u969c)?(?:\u5207\u6362|\u8f6c\u79fb|\u63d0\u5347)',
    ],
    'map-locks': [
        '(?<![a-z])ilocks?(?![a-z])',
        '(?<![a-z])imap(?:\\.lock| locks?)(?![a-z])',
        '(?<![a-z])imaps?(?![a-z])[^.;\\n]{0,30}(?<![a-z])lock',
        '(?<![a-z])lock[^.;\\n]{0,30}(?<![a-z])imaps?(?![a-z])',
        '(?<![a-z])only[^.;\\n]{0,30}(?<![a-z])imaps?(?![a-z])',
        'map locks?',
        'imdg 3',
        'hazelcast (?:imdg )?3(?:\\.\\d{1,2})?(?!\\d)',
        'hazelcast\\.getlock',
    ],
    'maximum-availability': [
        'max(?:imum|\\.)?[- _]?(?:availability|protection)',
        'maxavailability',
        'maxprotection',
        'máxima (?:disponibilidad|protección)',
    ],
    'maximum-performance': ['max(?:imum|\\.)?[- _]?performance', 'maxperformance', 'máximo rendimiento'],
    'memory-storage': [
        'tmpfs',
        'ram ?-?disks?',
        '(?:in-?)?memory[- ](?:storage|streams?|buckets?|backed|engine|data ?dir(?:ectory)?)',
        'storage ?[=:]? ?memory',
        'memory storage',
        '(?:data|log|streams?|buckets?|storage) [\\w -]{0,26}in memory(?: only)?',
        'medium[ =:]{1,3}memory',
        '\u5185\u5b58\u5b58\u50a8',
        '/dev/shm',
    ],
    'memorydb-multi-region': [
        'memory ?db(?:(?!(?<![a-z])(?:not?|without)(?![a-z]))[\\w ,:()-]){0,24}multi[- ]?region',
        'multi[- ]?region (?:memory ?db|clusters?)',
        'memory ?db[\\w ,:()-]{0,24}(?:in|across|over|between) (?:two|three|both|several|2|3) regions',
    ],
    mirrored: ['make-mirror', 'mirror(?:ed|ing|s)?(?: (?:to|between|clusters?|cluster))'],
    mrsc: [
        '(?<![a-z])mrsc(?![a-z])',
        'multi[- ]?region(?:al)?[- ]strong(?:ly)?(?:[- ]consisten(?:cy|t))?',
        'strong(?:ly)?[- ]consisten(?:t|cy) (?:dynamodb )?global[- ]tables?',
        'global[- ]tables?,? [\\w -]{0,28}strong(?:ly)?[- ]consisten(?:cy|t)(?! reads?)',
        '(?:multi-?region ?)?consistency(?:[_ ]?mode)?[ :=]+"?strong',
        'global_table_witness',
        '(?:in|with) strong(?:ly consistent)?(?: consistency)? mode',
        'multiregionale[nr]? starke[nr]? konsistenz',
        'consistencia fuerte (?:multi-?regi[oó]n|multirregional|en varias regiones)',
        '\u591a\u533a\u57df\u5f3a\u4e00\u81f4(?:\u6027)?',
    ],
    'multi-az': [
        'multi[-_ ]?az(?:_enabled)?(?![a-z])',
        'multi[- ]?(?:availability[- ])?zones?',
        'multi[- ]zonal',
        'mehrere verfügbarkeitszonen',
        'varias zonas',
        '\u591a\u53ef\u7528\u533a',
    ],
    'multi-az-cluster': ['multi[- ]?az (?:db )?cluster', 'two readable standbys', '2 readable standbys'],
    'multi-cluster-routing': [
        'multiclusterroutinguseany',
        'multi[- ]cluster\\)?[- ]rout(?:ing|ed)',
        'any[- ]cluster (?:\\([^()]{0,30}\\) )?(?:rout(?:ing|ed)|profile|app profile)',
        '(?:any|several|replicated) bigtable clusters?',
    ],
    'multi-master': [
        'multi[- ]?(?:master|primary|writer|source)',
        'master[- ]master',
        'primary[- ]primary',
        'circular replication',
        'dual[- ]master',
        '\u591a\u4e3b',
        'multimaestro',
    ],
    'multi-region-access-point': ['multi[- ]region access points?', '(?<![a-z])mraps?(?![a-z])'],
    'multi-region-configuration': [
        'multi[- ]?region(?:al)? (?:cloud )?(?:spanner|firestore|gcs|config(?:uration)?|instance|buckets?|locations?|database|setup|mode)',
        '(?:spanner|firestore|gcs|buckets?|instance|database|datastore|storage)[\\w ,:()-]{0,20}multi[- ]?region(?:al)?',
        '(?<![a-z])nam(?:-eur-asia|-eur|-asia)?-?\\d{1,2}(?!\\d)',
        '(?<![a-z])eur(?:-asia)?-?\\d{1,2}(?!\\d)',
        '(?<![a-z])asia\\d{1,2}(?!\\d)',
        'multiregionale[nrs]? (?:instanz|konfiguration|datenbank|bucket)',
        '(?:instancia|configuraci[oó]n|base de datos) multirregi[oó]n(?:al)?',
        '\u591a\u533a\u57df(?:\u5b9e\u4f8b|\u914d\u7f6e|\u5b58\u50a8\u6876|\u6570\u636e\u5e93)',
    ],
    'multi-region-keyspace': [
        'multi[- ]?region (?:keyspaces?|replication|tables?)',
        'keyspaces[\\w ,:()-]{0,24}multi[- ]?region',
        'keyspaces[\\w ,:()-]{0,24}(?:two|three|both|several|2|3) regions',
    ],
    'multi-region-writes': [
        'multi[- ]?region(?:al)?[- ]writes?',
        'multi[- ]?(?:write|writer)(?: (?:account|region)s?)?',
        'multiple write regions?',
        'write(?:s|able)? (?:in|to) (?:both|all|every|each|several|two|multiple) regions?',
        'escritura(?:s)? (?:en )?(?:varias|múltiples) regiones',
        '\u591a\u533a\u57df\u5199\u5165',
    ],
    observers: ['observers?(?: nodes?)?', 'beobachter(?:knoten)?', 'observadores', '\u89c2\u5bdf\u8005'],
    'cluster-file-system': ['gfs2?', 'ocfs2', 'dlm'],
    'network-file-system': [
        'nfs(?:v?\\d)?',
        'smb',
        'cifs',
        'efs',
        'gluster\\w*',
        'ceph\\w*',
        'over (?:the )?network',
        'shared (?:disk|folder|mount|drive)',
    ],
    'one-data-center': [
        '(?<!more than )(?:a |the |only )?(?:single|one|1)[- ](?:dc|data ?cent(?:er|re)|region|site)(?! (?:per|each|in each))(?: only)?',
        'single[- ](?:dc|region|site)',
        '(?:ein(?:em|es)?|einzige[snm]?) (?:rechenzentrum|rz|standort)',
        '(?:un|un solo|único) (?:centro de datos|cpd|sitio)',
        '(?:\u5355|\u4e00\u4e2a)(?:\u6570\u636e\u4e2d\u5fc3|\u673a\u623f)',
    ],
    'one-keeper': [
        '(?:one|an?|single|lone|only)(?: single)? (?:clickhouse[- ]?)?keeper(?: (?:node|server|instance|process))?(?! (?:cluster|ensemble|quorum|nodes|servers))',
        'keeper (?:on|auf|en) (?:one|a single|einem|un solo) (?:node|server|machine|vm|host|servidor|rechner)',
    ],
    'one-of-clusters': [
        '(?:controllers?|leaders?|workers|replicas|candidates|schedulers?|pods)(?: \\w+){0,2} only in (?:the )?[\\w-]+ (?:one|cluster)',
        '(?:second|other) cluster is (?:only )?for (?:\\w+ )?(?:tests?|testing|staging|dev)',
    ],
    'one-machine': [
        '(?:processes|workers|daemons|contenders|clients|jobs|holders)[^.;\\n]{0,40} on (?:one|the same|a single) (?:\\w+ )?(?:server|host|machine|box|gateway|pc|vm)',
        '(?:everything|all of it|the whole (?:thing|system)) (?:is|runs on|lives on) (?:one|a single)(?: physical| linux| windows| unix){0,2} (?:server|host|machine|box|pc|vm)',
    ],
    'one-replica': [
        '(?<![a-z\\d])r ?1(?![\\da-z])',
        'replicas?[ =:]{1,3}1(?!\\d)',
        '(?<!than )(?<!least )(?<!plus )(?:one|single|1) replica(?!s)(?! (?:per|in each|in every|each|a ))',
        'num_replicas[ =:]{1,3}1(?!\\d)',
    ],
    'one-zone': [
        '(?<!any )(?<!of )(?<!than )(?<!least )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?<!tolerates? )one[- ]?zone(?:[- ]ia)?(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'express one zone',
        's3 express',
        'einzelne zone',
        'una zona',
    ],
    patroni: ['patroni', 'pgpool(?:-ii)?', 'repmgr', 'stolon', 'cloudnative-?pg', '(?<![a-z])cnpg(?![a-z])'],
    'patroni-asynchronous': [
        'synchronous_mode[" ]{0,2}(?:[=:] ?|is |stays )?(?:false|off|no)(?![a-z])',
        '(?<=patroni[^.;\\n]{0,60})(?:synchronous mode (?:is |was )?(?:disabled|off|switched off|turned off)|a?synchronous mode(?= ?[.,;)]|$)(?<=asynchronous mode))',
    ],
    persistence: [
        'persisten(?:ce|t)(?: (?:enabled|on|is on))?',
        'persistenz',
        'persistencia',
        '\u6301\u4e45\u5316',
        'cp persistence',
    ],
    pgactive: ['pg_?active', '(?:postgres-)?(?<![a-z])bdr(?![a-z])', 'edb (?:postgres )?distributed'],
    purescale: ['pure ?scale'],
    'no-other-effects': [
        'all (?:its |the )?effects?',
        '(?:everything|all of it)(?: \\w+){0,4} (?:kafka|topics?)',
        '(?:kafka|topics?)(?: \\w+)? (?:only|alone)',
        'no (?:other )?(?:stores?|databases?|effects?|side[- ]effects?|systems?)',
        'nothing else',
    ],
    'plain-table': [
        'locks? table (?:is|stays|will be|remains) (?:a |an )?(?:plain|regional|ordinary|normal|regular|single[- ]region|simple|not (?:a )?(?:global|replicated))',
        '(?:plain|ordinary|regular|single[- ]region) (?:dynamo ?db )?(?:locks? )?table',
    ],
    'plain-writes': [
        '(?:lwts?|light-?weight transactions?) disabled',
        '(?:conditional (?:statements?|writes?|inserts?|updates?)|lwts?|light-?weight transactions?|if not exists|if clauses?)(?: \\([^()]{1,40}\\))? (?:is|are|has been|have been|was|were|stays?|stay) (?:rejected|refused|blocked|disabled|forbidden|not allowed|not available|unavailable|(?:switched|turned) off)(?! (?:only|when|if|while|until))',
        '(?:lwts?|light-?weight transactions?|if clauses?) (?:is|are) (?:rejected|refused|blocked|switched off|turned off)(?! (?:only|when|if|while))',
        '(?<!(?:report|analy|bi |read)[^.;\\n]{0,30})rejects? (?:every|all|any)(?: \\w+)? (?:statements?|quer(?:y|ies)|requests?) with an? if(?: clause)?',
        '(?:no|without|non|kein(?:e)?|sin|instead of)[- ](?:lwts?|light-?weight transactions?)',
        '(?:lwts?|light-?weight transactions?) (?:is|are) (?:not |dis|forbidden|off|unavail)\\w{0,15}',
        '(?:plain|ordinary|normal|regular|unconditional|non-conditional|non-lwt) (?:writes?|inserts?|updates?|deletes?)',
        'without (?:an? )?if(?![a-z])',
        'last[- ]write(?:r)?[- ]wins',
        '(?<![a-z])lww(?![a-z])',
        '\u7981\u7528\u8f7b\u91cf\u7ea7\u4e8b\u52a1',
    ],
    'quorum-oracle': [
        'quorum[- ]oracle',
        'oracle[- ]quorum',
        'with (?:an )?oracle (?:for|of) (?:the )?(?:quorum|two)',
        'two[- ](?:node|server)s? (?:with|plus|and) (?:an |the )?oracle',
        'oracle quorum verifier',
        'oraclepath',
    ],
    'extended-rac': [
        '(?:extended|stretch(?:ed)?)(?: distance)?(?: oracle)? (?:rac|cluster)(?![a-z])',
        'rac(?: \\w+){0,4} (?:extended|stretched) (?:over|across|between)',
    ],
    rac: ['(?<![a-z])rac(?![a-z])', 'real application clusters?'],
    rds: ['(?<![a-z])rds(?![a-z])', 'aws_db_instance'],
    redisraft: ['redis-?raft'],
    redlock: [
        'redlocks?',
        'red lock',
        'independent (?:redis )?(?:masters|primaries|instances|servers|nodes)',
        'unabhängige[nr]? (?:redis[- ])?(?:master|knoten|instanzen)',
    ],
    'region-failover': [
        'promot\\w+ (?:the |a |its )?(?:secondary|replica|dr)(?![a-z])',
        'global cluster fail-?over',
        'switched to by (?:our |the |an? )?(?:[\\w-]+ ){0,2}(?:bot|script|job|automation|watchdog)',
        'fail-?over (?:is |are )?scripted',
        'automatic(?:ally)? (?:regional?|cross-region|global) fail-?over',
        'fails? over(?: by itself| automatically| on its own)? to (?:the )?(?:second|other|another|dr|secondary) ?regions?',
        'fails? (?:the account|it) over',
        'account fail-?over',
    ],
    regional: [
        '(?<!(?:multi|dual|cross|inter|bi|tri)[- ])(?<![a-z])regional(?: (?:instance|config(?:uration)?|cluster|database|location|availability|bucket|tier|ha))?(?![a-z])',
        'single[- ]region(?:al)?',
        'availability[_ ]?type[ =:]{1,3}"?regional',
        'regionale[rnms]? (?:instanz|konfiguration|ha|hochverf[uü]gbarkeit)',
        '\u5355\u533a\u57df',
    ],
    'replica-promoted': [
        'promot(?:es?|ing) (?:it|the (?:read )?replica|an? (?:read )?replica)',
        'replicas?[^.;\\n]{0,40} (?:is|are|gets?) promoted',
    ],
    replica: [
        'replicas?',
        'replication',
        'replicated',
        'stand-?bys?',
        'secondar(?:y|ies)',
        'followers?',
        'slaves?',
        'hot spare',
        'replikate?n?',
        'replikas?',
        'replikation',
        'r[eé]plicas?',
        'replicaci[oó]n',
        'esclavos?',
        '\u526f\u672c',
        '\u4ece\u5e93',
        '\u5907\u5e93',
        '\u4e3b\u4ece',
        '\u4e3b\u5907',
    ],
    satellites: [
        'satellites?(?: (?:logs?|dcs?|data ?cent(?:er|re)s?))?',
        'usable_regions ?[=:]? ?2',
        'satelliten',
        'sat[eé]lites',
    ],
    'semi-synchronous': [
        'semi[- ]?sync(?:hron(?:ous|e[nrms]?)?)?(?:ly)?',
        'semis[ií]ncron[oa]s?',
        '\u534a\u540c\u6b65',
        'rpl_semi_sync\\w{0,30}',
    ],
    'secondary-cluster': ['secondary clusters?', 'cross-region (?:replicas?|secondar(?:y|ies))'],
    sentinel: ['sentinels?', 'sentinela', '\u54e8\u5175'],
    serial: [
        '(?<![a-z_])(?<!local )(?<!local-)serial(?![a-z_])(?! consistency(?: level)?(?: is| of|:| ?=)? ?local[_ ]serial)',
    ],
    'several-clusters': [
        'each with its own leases?(?: objects?)?',
        '(?:gke|eks|aks) [a-z]+-[a-z]+-?\\d (?:and|\\+|&) (?:gke|eks|aks)',
        '(?:two|three|both|several|multiple|many|different|separate|2|3) [\\w -]{0,28}clusters',
        'multi[- ]?cluster',
        'across clusters',
        '(?:zwei|drei|mehrere[n]?|beide[n]?) cluster',
        '(?:dos|tres|varios|ambos) cl[uú]steres',
        '(?:\u4e24|\u591a|\u4e09)\u4e2a?\u96c6\u7fa4',
    ],
    'several-nodes': [
        '(?<![a-z\\d.,])(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|nine)[- ](?:[a-z.-]{1,20} )?(?:nodes|members|servers|voters|peers|brokers|hosts|machines|vms|instances|stores|masters|tservers)',
        '(?<![a-z\\d.,])(?:[2-9]|two|three|four|five|six|seven|nine)-(?:node|member|server|voter|way)',
        '(?<![a-z\\d.,])(?:3|5|7|three|five|seven) (?:node|member)(?!s)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|zwei|drei|vier|fünf|fuenf|sechs|sieben|neun)[- ](?:[\\w-]{1,20}[- ])?(?:knoten|server|mitglieder)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|dos|tres|cuatro|cinco|seis|siete) (?:[a-z]{1,20} )?(?:nodos|servidores|miembros)',
        '[\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u4e5d2-9] ?(?:\u4e2a|\u53f0)? ?(?:\u8282\u70b9|\u6210\u5458|\u670d\u52a1\u5668|\u526f\u672c)',
        '(?<![a-z])(?:one|an?|1) (?:[\\w.-]{1,20} ){0,3}(?:vm|member|server|node|voter|instance|peer) (?:in|on|at|for|per) (?:each|every)',
        '(?<![a-z])rf ?=? ?[2-9]',
        'replication factor(?: of)?[ =:]{1,3}[2-9]',
    ],
    'several-regions': [
        'multi[- ]?regions?(?:al)?(?! writes? (?:are |is )?(?:off|disabled|not|false))',
        '(?<![a-z\\d.,])(?:two|three|four|five|both|all|several|multiple|[2-9]) (?:aws |azure |gcp |app |write |read )?regions',
        'across (?:the )?(?:aws |azure |gcp )?regions',
        'cross[- ]region',
        '(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d ?(?:\\+|and|&|/|,) ?(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d',
        '(?:zwei|drei|beide[nr]?|mehrere[nr]?) regionen',
        '(?:dos|tres|ambas|varias) regiones',
        '(?:\u4e24|\u4e09|\u591a)\u4e2a?\u533a\u57df',
        '(?:\u4e24\u5730|\u8de8\u5730\u57df|\u8de8\u533a\u57df)',
    ],
    'several-sites': [
        '(?:dcs|data ?cent(?:er|re)s|sites)(?: in)? [\\w-]{1,20} and [\\w-]{1,20}',
        '(?:centros de datos|cpds?|sedes) (?:en|de) [\\w-]{1,20} y [\\w-]{1,20}',
        '(?<![a-z])dc \\w+(?: rf ?=? ?\\d)? ?(?:[+,&]|and) ?(?:and )?dc \\w+',
        '(?<![a-z\\d.,])(?:two|three|four|five|both|all|several|multiple|each of|[2-9]) (?:\\w{1,12} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        '(?<![a-z])dc [\'"\u201c]?\\w+[\'"\u201d]?(?: rf ?=? ?\\d)? and dc [\'"\u201c]?\\w+',
        '(?:rf|replication factor) ?=? ?\\d (?:in each of|per) (?:dc|site|region|[\\w-]+,)',
        '(?:an? |one )(?:dc|data ?cent(?:er|re)) in [\\w-]+ and (?:an? |one |another )(?:(?:dc|data ?cent(?:er|re)) )?in [\\w-]+',
        'multi[- ]?(?:dc|site|region|data ?cent(?:er|re))',
        'across (?:the )?(?:\\w{1,10} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        'cross[- ](?:dc|region|site)',
        '(?:in )?(?:each|every) (?:dc|data ?cent(?:er|re)|region|site)(?![a-z])',
        '(?:zwei|drei|beide[nr]?|mehrere[nr]?) (?:rechenzentren|standorte[n]?|regionen|rzs?)',
        '(?:dos|tres|ambos|ambas|varios|varias) (?:centros de datos|sitios|regiones|cpds?)',
        '(?:\u4e24|\u53cc|\u4e09|\u591a)\u4e2a?(?:\u6570\u636e\u4e2d\u5fc3|\u673a\u623f|\u533a\u57df)',
        '(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d ?(?:\\+|and|&|/|,) ?(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d',
        '(?<![a-z])dc-?1(?!\\d).{1,60}(?<![a-z])dc-?2(?!\\d)',
    ],
    'single-cluster-routing': [
        'single[- ]cluster[- ]rout(?:ing|ed)',
        'single[- ]cluster (?:app )?profile',
        'single[- ]row transactions?(?! are not)',
    ],
    'single-node': [
        'nur (?:diesen |den )?eine[nr]? (?:einzigen )?(?:etcd-|consul-|zookeeper-)?(?:knoten|server)',
        '(?<!any )(?<!every )(?<!each )(?<!of )(?<!than )(?<!least )(?<!survives? )(?<!tolerates? )(?<!losing )(?<![a-z])(?:single|one|lone|sole|1)(?:[ -][a-z\\d][\\w.]{0,19})?(?: [a-z\\d][\\w.]{0,19})?[ -](?:node|member|server|instance|vm|host|machine|box|process|broker|store)(?![a-z])(?! (?:failure|fault|loss|outage|crash|down|fails|dies|per|in each|each|in every|a piece|halls?|rooms?))(?<!(?:each|every) (?:of the \\w+ )?(?:\\w+ )?(?:has|have|runs?|holds?|hosts?|gets?) (?:single|one|1)[^.;]{0,30})(?<!(?:third|small|tiny|other|another|second|witness|rented) [^.;]{1,60} (?:with|has|having|holds)(?: only| just)? (?:a )?(?:single|one|1)[^.;]{0,30})(?<!(?:racks?|zones?|sites?|halls?|rooms?|dc) [\\w-]{1,8}:? one [\\w-]{1,12})',
        'stand-?alone',
        'single[- ](?:node|member|server|instance|host|machine)(?! (?:failure|fault|loss|outage|crash))',
        'einzelne[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner|maschine)',
        'ein(?:em|en|e)? einzige[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?<![a-z])nur ein(?:en|e|em)? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?:un|una) (?:solo|sola|[uú]nic[oa]) (?:[a-z]{1,20} )?(?:nodo|servidor|instancia|m[aá]quina)',
        '(?:nodo|servidor) [uú]nico',
        '\u5355(?:\u4e2a|\u4e00)?(?:\u8282\u70b9|\u673a|\u5b9e\u4f8b|\u53f0|\u670d\u52a1\u5668)',
    ],
    'single-redundancy': ['redundancy(?: mode)? single', 'single(?= (?:redundancy|memory|ssd))'],
    'single-region': [
        'single[- ]region(?:al)?(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        '(?<!any )(?<!of )(?<!than )(?<!least )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?:one|a single|only one) (?:aws |azure |gcp )?region(?![a-z])(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'einer (?:einzigen )?region',
        'una (?:sola|[uú]nica) regi[oó]n',
        '(?:\u5355|\u4e00\u4e2a)\u533a\u57df',
    ],
    'stream-mirror': [
        'stream (?:mirror|source)(?:s|ed|ing)?',
        'mirror(?:s|ed|ing)?(?: (?:streams?|buckets?))?',
        'leaf ?nodes?',
        'gateways?(?= (?:between|to|cluster))',
        'super-?clusters?',
        '\u955c\u50cf\u6d41',
    ],
    'strong-consistency': [
        'strong(?:ly)?[- ]consisten(?:cy|t)',
        'strong-consistency',
        '(?:default)?consistency[_ ]?(?:level)?[ =:]{1,3}"?(?:is |set to )?strong',
        '(?<![a-z])sc[- ](?:mode|modus|namespaces?|enabled)',
        'strong(?= (?:account|level))',
        'starke[nr]? konsistenz',
        'consistencia fuerte',
        '\u5f3a\u4e00\u81f4',
    ],
    'survive-region': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?region(?:al)?(?: (?:failure|loss|outage))?',
        'region survival',
        'survive region',
    ],
    'survive-zone': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?(?:az|zone|zonal)(?: (?:failure|loss|outage))?',
        'zone survival',
        'survival goal from database \\w+[\\s;>=\u2192-]{1,12}zone',
        'survive zone',
    ],
    'sync-always': [
        'sync(?:_interval| interval)?[ "]{0,2}[=:]?[ "]{0,2}(?:is |set to |on )?always',
        'fsync(?:s|ed)? (?:on )?(?:every|each|always)',
        'syncs? (?:on )?every (?:write|message)',
        'synchronous fsync',
        '\u540c\u6b65\u5237\u76d8',
    ],
    'synchronous-or-alone': [
        'drops? (?:it|the standby|the replica) from synchronous_standby_names',
        '(?:primary|master|leader)[^.;\\n]{0,80} (?:goes|carries) on alone',
        '(?:primary|master|leader)[^.;\\n]{0,80} (?:continues|runs) alone',
        '(?:falls?|switch(?:es)?|degrades?|drops?)(?: back)? to async\\w*',
    ],
    synchronous: [
        '(?<![a-z])(?<!(?<![a-z])a-)(?<!(?:semi|near|half|quasi|pseudo|non)[- ])(?<!(?:virtually|almost|nearly|mostly) )synchron(?:ous(?:ly)?|e[nrms]?)?(?![a-z_])',
        '(?<![a-z])(?<!(?<![a-z])a-)(?<!(?:semi|near|half|quasi|pseudo|non)[- ])(?<!in )(?<!(?:virtually|almost|nearly|mostly) )sync(?= (?:rep|stand|mode|commit|second|follow|block|mirror|disk)|\\)|[,.;]|$)(?![a-z_])',
        '(?<=availability_mode ?[=:] ?)synchronous_commit',
        '(?:all|each|every|both|two|three|[2-9]) (?:\\w+ )?synchronous_commit',
        'synchronous_commit,? (?:with |and |\\+ ?|& ?)?auto(?:matic)?[- ]fail-?over',
        'synchronous_standby_names',
        'remote_(?:apply|write)',
        'any 1 ?\\(',
        'quorum commit',
        'high[- ]safety(?: mode)?',
        'synchronous_mode(?:_strict)?',
        '(?<![a-zà-ÿ])s[ií]ncron[oa]s?',
        '(?<![a-zà-ÿ])sincr[oó]nic[oa]s?',
        '(?<![\u975e\u534a\u5f02])\u540c\u6b65(?!\u5237\u76d8)',
    ],
    'synchronous-commit': ['synchronous_commit ?[=:]? ?(?:is |set to )?(?:on|activado|an(?![a-z]))'],
    'three-data-hall': ['three_data_hall', 'three data halls?', 'three-data-hall'],
    'three-datacenter': ['three_datacenter', 'three-datacenter', 'three datacenter mode'],
    'transaction-pooling': [
        'transaction[- ]pool(?:ing|er|ed)',
        'pool_?mode ?[=:] ?transaction',
        '(?:pgbouncer|pooler|odyssey)(?: [\\w.]+){0,4} (?:in |im )?(?:transaction|transaktions)[- ]?mod(?:e|us)',
    ],
    'session-locks-only': [
        'pg_(?:try_)?advisory_lock(?:\\(\\))? outside (?:of )?(?:any|an?|the) transaction',
        '(?:only|just|solely|exclusively|ausschlie(?:ß|ss)lich)[^.;\\n]{0,60}(?:pg_advisory_lock|advisory locks?|advisory lock functions?)',
        '(?:pg_advisory_lock|advisory locks?)[^.;\\n]{0,40}(?:only|and nothing else)',
        '(?:one|only) (?:thing|right|primitive)[^.;\\n]{0,40}(?:pg_advisory_lock|advisory)',
    ],
    transactional: [
        '(?:in|within|with|by) (?:one |a |kafka )?transactions?',
        'transactional(?:ly)?(?: producers?|[. ]id)?',
        'exactly[- ]once(?: (?:semantics|enabled|processing))?',
        '(?<![a-z])eos(?![a-z])',
        'fenced producers?',
    ],
    'two-data-members': [
        '(?<![a-z])psa(?![a-z])',
        'primary[^.;\\n]{0,40} secondary[^.;\\n]{0,40} arbiter',
        '(?:two|2) (?:members (?:with|of) data|data[- ](?:bearing )?(?:nodes|members))(?= (?:and|plus|with|\\+)[^.;\\n]{0,20} arbiter)',
    ],
    'unsafe-mode': [
        'cp[- ]member[- ]count (?:is |left |stays |remains |= ?|: ?)*(?:at )?(?:0|zero)(?![\\d.])',
        'unsafe[- ]mode',
        'unsicherer modus',
        'modo inseguro',
        'cp[- ]member[- ]count(?: is| set to|[ =:]){1,3} ?0(?!\\d)',
        'imdg 3(?:\\.\\d{1,2})?',
    ],
    'wait-command': [
        '(?<![a-z])wait ?\\(?\\d',
        '(?<![a-z])wait(?:aof)? (?:command|numreplicas|for (?:\\w{1,8} )?replicas?)',
        '(?<![a-z])waitaof(?![a-z])',
        '(?:with|plus|using|\\+|mit|con) (?:the )?(?:redis )?wait(?![a-z ])',
        'min-(?:replicas|slaves)-to-write',
        'checklocksyncedslaves',
    ],
    'wan-federation': [
        'wan[- ]?(?:federat(?:ion|ed)|join(?:ed)?)',
        '(?<!identity )(?<!iam )federat(?:ed|ion)',
        'consul-replicate',
        'cluster peering',
        '(?<!vpc )peered (?:consul )?(?:data ?cent(?:er|re)s|clusters|dcs)',
        'consul peering',
        'föderiert(?:e[nrms]?)?',
        'federad[oa]s?',
        '\u8054\u90a6',
    ],
    'weak-consistency': [
        'bounded[- ]staleness',
        'session(?: consistency| level)',
        'eventual(?:ly)?[- ](?:consisten(?:cy|t)|level)',
        'consistent prefix',
        '\u4f1a\u8bdd\u4e00\u81f4',
        '\u6700\u7ec8\u4e00\u81f4',
        'consistencia eventual',
    ],
    witness: [
        '(?<![a-z])(?:wsfc|node)[^.;\\n]{0,20} majority',
        '(?<![a-z])wsfc[^.;\\n]{0,20} (?:three|five|3|5)[ \\w]{0,10} votes?',
        '(?:three|five|3|5) wsfc nodes',
        '(?<![a-z])(?:wsfc|cluster)[^.;\\n]{0,20} (?:one vote (?:per|for each|each)|drei stimmen|tres votos)(?: \\w+)?',
        'witness(?:es)?',
        'tie-?breakers?',
        'arbiters?',
        'quorum[- ]?(?:device|disk|server)',
        '(?:third|3rd|dritte[nrs]?|tercer) voting[- ]?(?:disk|file)s?|voting[- ]?(?:disk|file)s? (?:in|at|on) (?:the |a )?third(?: \\w+)?',
        'qdevice',
        '(?:corosync-)?qnetd',
        'cloud witness',
        'file[- ]?share witness',
        'zeugen?(?:server|knoten)?',
        'testigos?',
        '\u89c1\u8bc1',
        '\u4ef2\u88c1',
    ],
    'write-concern-1': [
        '(?<![a-z])w ?[:=]{1,2} ?["\']?[01](?!\\d)',
        'unacknowledged writes?|fire[- ]and[- ]forget',
        'write concern(?: of)?[ =:]{1,3}["\']?(?:w ?[:=] ?)?[01](?!\\d)',
        '(?<![a-z])w1(?!\\d)',
        '(?:success|ok|acknowledg\\w+|returns?|confirm\\w*|comes? back|done) (?:as soon as|once|when) the primary(?: \\w+){0,3} has (?:it|the write|written)',
        'schreibbestätigung 1(?!\\d)',
    ],
    xcluster: ['x[- ]?cluster'],
    zonal: [
        '(?<![a-z])(?<!(?:multi|cross|inter)[- ])zonal',
        'single[- ](?:az|zone)',
        '(?<!any )(?<!of )(?<!than )(?<!least )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?<!tolerates? )(?:one|a single) (?:az|zone)(?![a-z])(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'einzelne[nr]? zone',
        'una sola zona',
        '\u5355\u53ef\u7528\u533a',
        'basic (?:instance|tier)',
    ],
    'zonal-cluster': [
        '(?<!multi-)(?<!multi )zonal(?: (?:gke )?(?:cluster|control plane))',
        'single[- ](?:master|control[- ]plane)(?: node)?',
        'one control[- ]plane node',
        'k3s single',
        'k3s[^.;\\n]{0,60} (?:single|one) server',
        'minikube',
    ],
    'zone-redundant': [
        'zone[- ]redundan(?:t|cy)',
        '(?<![a-z])zrs(?![a-z])',
        'zonenredundan(?:t|z)(?:e[nrms]?)?',
        'redundancia de zona',
        '\u533a\u57df\u5197\u4f59',
    ],
};


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readLayout)
});

// EXTERNAL MODULE: ./src/feasibility/facts/find.ts
var find = __webpack_require__(9374);
// EXTERNAL MODULE: ./src/feasibility/facts/member-counts.ts
var member_counts = __webpack_require__(8331);
// EXTERNAL MODULE: ./src/feasibility/facts/tokens.ts
var facts_tokens = __webpack_require__(9679);
;// CONCATENATED MODULE: ./src/feasibility/facts/host-names.ts


/** "zk-h1-01", "hz3": a machine by its name. */
const HOST = /^(?<stem>[a-z]{1,14})-?(?:[a-z]{0,2}-?\d{1,3}){1,3}$/;
/** Machines that carry others, other services, and places. */
const OF_OTHERS = /^(?:esxi?|hv|hyp|hypervisor|kvm|pve|proxmox|vmware|host|web|app|api|fe|be|db|pg|postgres|sql|mysql|redis|cache|worker|client|batch|gpu|rack|dc|rz|az|zone|hall|room|site|region|building|us|eu|ap|rf|r|p|n|v|k|s|q|t|c|m|i|ec|version)$/;
const JOINT = /^(?:,|and|und|y|\+|&|\/)$/;
/** "The letter is the zone." */
const LETTER_IS_ZONE = /(?<![a-z])(?:the )?letters?(?: in the (?:host)?names?)? (?:is|are|gives?|names?|stands? for|tells?|=) (?:the |its |their )?(?:zones?|azs?)(?![a-z])/i;
const ZONE_LETTER = /-?([a-f])\d{1,2}$/;
/** Fewer of one stem are hardly the members of a group. */
const FEWEST = 3;
/**
 * Reads lists of machines as the number of them, as the rest of a layout is read: "zk-1 and zk-2 in hall A" as "2 members in
 * hall A"; where the text says that a letter of the name is the zone, with the zone.
 */
function withHosts(tokens, text) {
    const hosts = hostsIn(tokens);
    if (hosts.size === 0)
        return [...tokens];
    const byLetter = LETTER_IS_ZONE.test(text);
    const read = [];
    for (let at = 0; at < tokens.length;) {
        const { value: run, next } = runAt(tokens, at, hosts);
        if (run.length === 0 || isCounted(tokens, at))
            read.push(...tokens.slice(at, next));
        else
            read.push(...(byLetter ? byZone(run) : counted(run)));
        at = next;
    }
    return read;
}
/**
 * Machines that stand one after the other from an index on.
 * @returns none, and the index after it, where none stands there
 */
function runAt(tokens, at, hosts) {
    const run = [];
    let next = at + 1;
    for (let to = at;;) {
        const host = tokens[to];
        if (!host || !hosts.has(host))
            return { value: run, next };
        run.push(host);
        next = to + 1;
        to = JOINT.test(tokens[next]?.lower ?? '') ? next + 1 : next;
    }
}
/** "members e1, e2" are counted by name already, and "fra1 (2)", "az1: 2" are places. */
function isCounted(tokens, at) {
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const place = /^[(:=]$/.test(tokens[at + 1]?.text ?? '') && /^\d+$/.test(tokens[at + 2]?.text ?? '');
    return place || (0,member_counts/* isOfMember */.SJ)(tokens[before]);
}
function stemOf({ lower }) {
    const stem = HOST.exec(lower)?.groups?.stem;
    return stem === undefined || OF_OTHERS.test(stem) ? undefined : stem;
}
/** The machines of the stem that most of them share, where each of them is named once. */
function hostsIn(tokens) {
    const byStem = Map.groupBy(tokens, stemOf);
    byStem.delete(undefined);
    const [most = []] = [...byStem.values()].toSorted((one, other) => other.length - one.length);
    const once = new Set(most.map(({ lower }) => lower)).size === most.length;
    return new Set(most.length >= FEWEST && once ? most : []);
}
/** Words that stand where the names stood. */
function said(words, hosts) {
    const [first, last] = [hosts[0], hosts.at(-1)];
    return words.map(text => ({
        text,
        lower: text.toLowerCase(),
        start: first?.start ?? 0,
        end: last?.end ?? 0,
    }));
}
function counted(hosts) {
    return said([`${hosts.length}`, hosts.length === 1 ? 'member' : 'members'], hosts);
}
function byZone(hosts) {
    const zones = Map.groupBy(hosts, ({ lower }) => ZONE_LETTER.exec(lower)?.[1] ?? '');
    if (zones.has(''))
        return counted(hosts);
    return [...zones].flatMap(([letter, its]) => [
        ...said(['zone', letter.toUpperCase(), ':', `${its.length}`, its.length === 1 ? 'member' : 'members'], its),
        ...said([facts_tokens/* BREAK */.sP], its),
    ]);
}

// EXTERNAL MODULE: ./src/feasibility/facts/place-names.ts
var place_names = __webpack_require__(9259);
// EXTERNAL MODULE: ./src/feasibility/facts/place-words.ts
var place_words = __webpack_require__(8026);
;// CONCATENATED MODULE: ./src/feasibility/facts/layout.ts






/** No group of voters is spread over more. */
const MOST_PLACES = 20;
const STANDS = /^(?:is|are|stands?|sits?|runs?|lives?|hosted|placed|located|deployed|go|goes)$/;
const IDENTIFIER = /^[a-z]{1,8}-?\d{1,2}$/;
const OF_A_MEMBER = /^(?:etcd|zk|consul|member|voter|node|server|srv)-?\d{1,2}$/;
/**
 * What changes what a list of places means: more members than it tells of, places that are one, members that do not
 * vote or are not there. Where it stands next to the list, the list says nothing for certain.
 */
const UNSETTLED = /(?<![a-zà-öø-\u024f\u3040-\ud7ff\d])(?:another|additional(?:ly)?|(?:two|three|one|\d) (?:further|more)|further (?:members?|voters?|servers?|nodes?)|pair of|couple of|as well|decommission\w*|powered|depends?|common|substation|(?<!own )feeds?|extra|also|besides|elsewhere|tie-?break\w*|witness\w*|arbit\w+|same|shares?|sharing|shared|behind|inside|within|part of|belongs?|actually|physically|really|fire|reachable|through|via|moves?|moved|moving|relocat\w*|clos(?:e|es|ed|ing)|gone|dead|died|broken|lost|off|replac\w*|will|until|planned|soon|later|next|once|after|before|were|was|used to|temporar\w*|drain\w*|down|learners?|observers?|non-?voting|standby|async\w*|federat\w*|may(?! (?:be )?used?(?![a-z]))|might|could|should|if|or|votes?(?! (?:each|in))|priority|weights?|hub|uplink|flaps?|approved|example|suppose|option\w*|either|not|never|cascad\w*|idle|spare|would|proposed?|we can(?! use)|can be(?! used)|bis|falls|oder|auch|derselbe\w*|wird|noch|mismo|tambi[eé]n|si|o)(?![a-zà-öø-\u024f\u3040-\ud7ff\d])/i;
/** A list of other things than the store's members. */
const layout_OF_OTHERS = /(?<![a-z])(?:(?:anwendungs|web|app)-?servern?|agents?|apps?|applications?|workers?|clients?|pods?|web|gpus?|batch|users?|callers?|brokers?|services?|laptops?|tablets?|desks?|staff|people|universes?|clusters|ensembles|primar(?:y|ies)|secondar(?:y|ies)|shards?|garbd|cluster in)(?![a-z])/i;
/** "There is no third hall": the list is all. */
const CLOSES = /(?<![a-z])(?:no|nothing|none|not|never|can['\u2019]t|cannot|won['\u2019]t|nicht|keine?\w*|sin|no hay)(?![a-z])[^.]{0,40}(?<![a-z])(?:third|3rd|another|elsewhere|witness|other|others|further|more|else|additional|weitere\w*|mehr|dritte\w*|otr[ao]s?|tercer\w*)(?![a-z])[^.,;]*|(?<![a-z])(?:no|not|cannot|can['\u2019]t|never|neither|nothing)(?![a-z])[^.,;]{0,40}(?:add|mov|chang|extend|relocat)(?:e[ds]?|ing|ed)?(?![a-z])(?: ?, [\w-]+)*[^.,;]*|(?<![a-zà-öø-\u024f\u3040-\ud7ff ] ?)mehr [\w ]{0,20}gibt es nicht[^.,;]*|(?<![a-z])(?:no|kein\w*|sin|without an?) (?:arbiters?|arbiter|árbitros?)(?![a-z])/gi;
const OPENS = /(?<![a-z])(?:until|before|after|when|unless|except|bis|but|yet)(?![a-z])/i;
const SPEAKS_OF_MEMBERS = /etcd|zookeeper|consul|mongo|cockroach|yugabyte|ti(?:kv|db)|member|voter|vot(?:e|ing)|node|server|replica|participant|zone|(?<![a-z])az|site|(?<![a-z])dc|data ?cent|hall|room|rack|building|region|campus|cluster|ensemble|layout|knoten|standort|rechenzentr|nodo|servidor|cpd/i;
/** Reads "two nodes in DC-A, one in DC-B", "Oslo: 2, Bergen: 2, Narvik: 1", "one each in A, B and C". */
function readLayout(clauses) {
    const tokens = withHosts((0,facts_tokens/* tokensOf */.k8)(clauses), clauses.map(({ text }) => text).join(' '));
    const found = [];
    for (let at = 0; at < tokens.length;) {
        const entry = entryAt(tokens, at) ?? goesOnAt(tokens, at, found.at(-1));
        if (entry)
            found.push({ ...entry, at });
        at = entry ? entry.next : at + 1;
    }
    const entries = withoutWholes(withoutOthers(tokens, clauses, found));
    const layout = layoutOf(tokens, clauses, entries);
    const parts = entries
        .filter(({ value }) => !value.observes)
        .flatMap(({ value: { places, members } }) => places.map(() => members));
    return { parts, ...(layout ? { layout } : {}) };
}
const OF_THE_STORE = /etcd|zookeeper|consul|mongo|voter|voting|member|participant|stimm|replica|quorum/i;
/** App servers are counted by place, too, in sentences of their own. */
function withoutOthers(tokens, clauses, entries) {
    return entries.filter(({ at }) => {
        const start = tokens[at]?.start ?? 0;
        const clause = clauses.find(its => its.start <= start && start < its.end);
        return !clause || !layout_OF_OTHERS.test(clause.text) || OF_THE_STORE.test(clause.text);
    });
}
/** "Lyon: three members, one in each of three rooms": the rooms have the same three. */
function withoutWholes(entries) {
    return entries.filter(({ value: { places, members }, next }, at) => {
        const parts = entries[at + 1];
        if (!parts || parts.at > next + 1 || places.length > 1)
            return true;
        const inside = parts.value.places.every(({ names }) => names.every(name => name.includes('#')));
        return !(inside && members === parts.value.members * parts.value.places.length);
    });
}
function layoutOf(tokens, clauses, entries) {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last || entries.length > MOST_PLACES || !isSettled(tokens, clauses, entries))
        return undefined;
    const voting = entries.filter(({ value }) => !value.observes);
    if (voting.every(({ value: { members } }) => members === 0))
        return undefined;
    const places = voting.flatMap(({ value: { places: its, members } }) => its.map(place => ({ ...place, members })));
    const names = places.flatMap(its => its.names);
    const alone = places.length < 2 && voting.length === entries.length;
    const tooOpen = places.length < 3 && voting.some(({ value }) => value.guessed);
    if (alone ||
        tooOpen ||
        places.length === 0 ||
        new Set(names).size < names.length ||
        !areLettersInOrder(places))
        return undefined;
    const observers = entries
        .filter(({ value }) => value.observes)
        .reduce((sum, { value: { members, places: its } }) => sum + members * its.length, 0);
    return {
        places,
        votes: voting.some(({ value }) => value.votes),
        observers,
        start: tokens[first.at]?.start ?? 0,
        end: tokens[last.next - 1]?.end ?? 0,
    };
}
/** "a=2, b=2, c=1" are places; "k=3" alone is something else. */
function areLettersInOrder(places) {
    if (places.every(({ kind, names: [name = ''] }) => kind || name.length > 1))
        return true;
    const letters = places.flatMap(({ names }) => names.find(name => /^[a-z]$/.test(name)) ?? []);
    return (letters.toSorted().every((letter, index) => letter === String.fromCharCode(97 + index)) &&
        letters.length !== 1);
}
/** "Regions A 2, B 2, C 1": the kind of place is said once. */
function goesOnAt(tokens, at, last) {
    const [place] = last?.value.places ?? [];
    const joint = /^(?:,|and|und|y|\/)$/.test(tokens[at - 1]?.lower ?? '');
    if (!place?.kind || !joint || last === undefined || at - last.next > 2)
        return undefined;
    const label = (0,place_names/* labelAt */.y0)(tokens, at);
    const count = label && /^[a-z]$/.test(label) ? (0,member_counts/* countAt */.$v)(tokens, at + 1) : undefined;
    return count && label ? entryOf(count.value, [(0,place_names/* like */.mj)(place, label)], count.next) : undefined;
}
function entryAt(tokens, at) {
    return countedIn(tokens, at) ?? placeWith(tokens, at) ?? eachOf(tokens, at) ?? uncounted(tokens, at);
}
/** "two nodes in DC-A", "2 (zone A)", "2 Oregon", "one each in Ohio and Virginia". */
function countedIn(tokens, at) {
    const count = (0,member_counts/* countAt */.$v)(tokens, at);
    if (!count || (0,member_counts/* isVersion */.lF)(tokens, at))
        return undefined;
    let { next } = count;
    if (tokens[next]?.text === ',' &&
        tokens[next + 2]?.text === ',' &&
        IDENTIFIER.test(tokens[next + 1]?.lower ?? ''))
        next += 3;
    if (STANDS.test(tokens[next]?.lower ?? ''))
        next += 1;
    if (tokens[next]?.lower === 'as' && member_counts/* WITNESS */.yk.test(tokens[next + 2]?.lower.replace('-', '') ?? ''))
        next += 3;
    if (tokens[next]?.text === ',' && member_counts/* WITNESS */.yk.test(tokens[next - 1]?.lower ?? ''))
        next += 1;
    const listed = count.value.named && count.value.members > 1 && tokens[next]?.text === ':'
        ? (0,place_names/* placesAt */.uQ)(tokens, next + 1)
        : undefined;
    if (listed && listed.value.length === count.value.members)
        return entryOf({ ...count.value, members: 1 }, listed.value, afterRemark(tokens, listed.next));
    const paren = tokens[next]?.text === '(';
    const preposition = member_counts.AT.test(tokens[next]?.lower ?? '');
    if (count.value.members === 0 && !preposition)
        return undefined;
    if (paren || preposition)
        next += 1;
    if (preposition)
        next = afterHost(tokens, next);
    const each = count.value.each || tokens[next]?.lower === 'each';
    if (!count.value.each && each)
        next += tokens[next + 1]?.lower === 'of' ? 2 : 1;
    const list = (each ? unnamed(tokens, next) : undefined) ?? (0,place_names/* placesAt */.uQ)(tokens, next, paren || preposition);
    if (!list)
        return undefined;
    const { value: places, next: end } = list;
    const oneEach = !each && places.length > 1 && places.length === count.value.members;
    if (places.length > 1 && !each && !oneEach)
        return undefined;
    // "Three zones 2/2/1" counts members, and names no zone.
    if (new Set(places.map(({ names }) => names[0])).size < places.length)
        return undefined;
    if (!paren && !preposition && place_names/* HAS */.jG.test(tokens[end]?.lower ?? '') && (0,member_counts/* numberOf */.rl)(tokens[end + 1]))
        return undefined;
    if (!paren && isTotal(tokens, end))
        return undefined;
    if (paren && tokens[end]?.text !== ')')
        return undefined;
    const value = oneEach ? { ...count.value, members: 1 } : count.value;
    return entryOf(value, places, afterRemark(tokens, paren ? end + 1 : end));
}
/** "Five members in Lyon (2), Lille (2)", "five in one datacenter: two in room A": how many there are in all. */
function isTotal(tokens, at) {
    if (!/^[(:]$/.test(tokens[at]?.text ?? ''))
        return false;
    if (tokens[at]?.text === '(' && (0,member_counts/* numberOf */.rl)(tokens[at + 1]) && tokens[at + 2]?.text === ')')
        return true;
    const [count, place] = [(0,member_counts/* countAt */.$v)(tokens, at + 1), (0,place_names/* placeAt */.BW)(tokens, at + 1, false)];
    const counts = count !== undefined && member_counts.AT.test(tokens[count.next]?.lower ?? '');
    if (counts)
        return (0,place_names/* placeAt */.BW)(tokens, count.next + 1, true) !== undefined;
    return (place !== undefined &&
        place_names/* HAS */.jG.test(tokens[place.next]?.lower ?? '') &&
        (0,member_counts/* countAt */.$v)(tokens, place.next + 1) !== undefined);
}
/** "on a small VM in". */
function afterHost(tokens, at) {
    if (!place_names/* DETERMINER */.aM.test(tokens[at]?.lower ?? ''))
        return at;
    for (let next = at + 1; next < at + 5; next += 1) {
        if (/^(?:vm|vps|nuc|host|machine|server|box|container|instance)$/.test(tokens[next]?.lower ?? ''))
            return member_counts.AT.test(tokens[next + 1]?.lower ?? '') ? next + 2 : at;
    }
    return at;
}
/** "two members in each of three zones". */
function unnamed(tokens, at) {
    const count = (0,member_counts/* numberOf */.rl)(tokens[at]);
    const kind = (0,place_words/* placeOf */.$t)(tokens[at + 1]?.lower);
    if (count === undefined || !kind || !place_names/* KIND_WORDS */.Pv.test(tokens[at + 1]?.lower ?? ''))
        return undefined;
    return {
        value: Array.from({ length: count }, (_, index) => ({ names: [`${kind}#${index}`], kind })),
        next: at + 2,
    };
}
/** "Oslo: 2", "zone-1 two", "North holds three members", "Hall 1: two servers with etcd". */
function placeWith(tokens, at) {
    const list = (0,place_names/* placesAt */.uQ)(tokens, at);
    if (!list)
        return undefined;
    let { next } = list;
    const each = tokens[next]?.lower === 'each';
    if (each)
        next += 1;
    const told = place_names/* HAS */.jG.test(tokens[next]?.lower ?? '');
    if (told)
        next += 1;
    if (tokens[next]?.text === facts_tokens/* BREAK */.sP)
        return undefined;
    const listed = told ? identifiersAt(tokens, next) : undefined;
    const count = listed ?? (0,member_counts/* countAt */.$v)(tokens, told ? afterStore(tokens, next) : next);
    if (!count || (list.value.length > 1 && !each && !count.value.each))
        return undefined;
    const [place] = list.value;
    if (!told && !count.value.named && place?.kind === undefined && !(0,place_names/* isName */.Eo)(tokens[at]))
        return undefined;
    if (member_counts.AT.test(tokens[count.next]?.lower ?? '') && (0,place_names/* placeAt */.BW)(tokens, count.next + 1, true))
        return undefined;
    if ((0,member_counts/* numberOf */.rl)(tokens[count.next]) !== undefined)
        return undefined;
    // "A region with two zones": these are no members.
    if (!count.value.named && place_names/* KIND_WORDS */.Pv.test(tokens[count.next]?.lower ?? ''))
        return undefined;
    const paren = tokens[next - 1]?.text === '(';
    if (paren && tokens[count.next]?.text !== ')')
        return undefined;
    const closed = paren ? count.next + 1 : count.next;
    return entryOf(count.value, list.value, afterRemark(tokens, closed));
}
/** "DC1, DC2 and the carrier hotel, one each", "rooms A, B and C. One server in each". */
function eachOf(tokens, at) {
    const list = (0,place_names/* placesAt */.uQ)(tokens, at);
    if (!list || list.value.length < 2)
        return undefined;
    let next = afterRemark(tokens, list.next);
    while (/^(?:[,.:;\n(\u2013\u2014-]|with)$/.test(tokens[next]?.text ?? ''))
        next += 1;
    if (tokens[next]?.lower === 'each' && next === list.next)
        return entryOf(ONE, list.value, next + 1);
    const count = (0,member_counts/* countAt */.$v)(tokens, next);
    if (!count)
        return undefined;
    const each = count.value.each || (member_counts.AT.test(tokens[count.next]?.lower ?? '') && tokens[count.next + 1]?.lower === 'each');
    if (!each)
        return undefined;
    const end = count.value.each ? count.next : count.next + 2;
    return (0,place_names/* placeAt */.BW)(tokens, end, true) ? undefined : entryOf(count.value, list.value, end);
}
/** "Voters in building A and B, a tie-breaker in C": one in each at least, and more is nobody's word. */
function uncounted(tokens, at) {
    const plural = /s$/.test(tokens[at]?.lower ?? '') && (0,member_counts/* isOfMember */.SJ)(tokens[at]) && member_counts.AT.test(tokens[at + 1]?.lower ?? '');
    let before = at - 1;
    while (before > at - 4 && (0,member_counts/* isOfMember */.SJ)(tokens[before]))
        before -= 1;
    const told = /^(?:an?|the|each|every|all|both|of|x|×|other|app|application|web|no)$/.test(tokens[before]?.lower ?? '');
    if (!plural || told || (0,member_counts/* numberOf */.rl)(tokens[before]) !== undefined)
        return undefined;
    const list = (0,place_names/* placesAt */.uQ)(tokens, at + 2, true);
    if (!list || list.value.length < 2 || saysEach(tokens, list.next))
        return undefined;
    const observes = member_counts/* OBSERVES */.En.test(tokens[at]?.lower ?? '');
    const next = afterRemark(tokens, list.next);
    return { value: { places: list.value, members: 1, votes: false, observes, guessed: true }, next };
}
/** ", one each". */
function saysEach(tokens, at) {
    return tokens.slice(at, at + 5).some(({ lower }) => lower === 'each');
}
const ONE = { members: 1, named: true, each: true, votes: false, observes: false };
function entryOf({ members, total, votes, observes }, places, next) {
    return { value: { places, members, votes, observes, ...(total === undefined ? {} : { total }) }, next };
}
/** "etcd members e1, e2": as many as there are names. */
function identifiersAt(tokens, at) {
    let next = at;
    while ((0,member_counts/* isOfMember */.SJ)(tokens[next]))
        next += 1;
    if (next === at && !OF_A_MEMBER.test(tokens[at]?.lower ?? ''))
        return undefined;
    const from = next;
    const names = [];
    while (IDENTIFIER.test(tokens[next]?.lower ?? '')) {
        names.push(tokens[next]?.lower ?? '');
        const joint = /^(?:,|and|und|y|\/)$/.test(tokens[next + 1]?.lower ?? '');
        const more = joint && IDENTIFIER.test(tokens[next + 2]?.lower ?? '');
        next += more ? 2 : 1;
        if (!more)
            break;
    }
    return next > from && new Set(names).size === names.length
        ? { value: { ...ONE, members: names.length, each: false }, next }
        : undefined;
}
function afterStore(tokens, at) {
    return member_counts/* QUALIFIES */.Ky.test(tokens[at]?.lower ?? '') && (0,member_counts/* numberOf */.rl)(tokens[at]) === undefined ? at + 1 : at;
}
const LONGEST_REMARK = 12;
/** "(three racks)", "(5 ms)": nothing that counts members. */
function afterRemark(tokens, at) {
    if (tokens[at]?.text !== '(')
        return at;
    for (let end = at + 1; end < at + LONGEST_REMARK; end += 1) {
        const token = tokens[end];
        if (token?.text === ')')
            return end + 1;
        if (!token || token.text === facts_tokens/* BREAK */.sP || (0,member_counts/* isOfMember */.SJ)(token) || UNSETTLED.test(token.text))
            return at;
    }
    return at;
}
/** Whether nothing beside the list says that there is more, less or another thing than it tells. */
function isSettled(tokens, clauses, entries) {
    const voting = entries.filter(({ value }) => !value.observes);
    const members = (its) => its.reduce((sum, { value }) => sum + value.members * value.places.length, 0);
    const observers = members(entries) - members(voting);
    const totals = new Set([members(voting), members(entries)]);
    if (entries.some(({ value: { total } }) => total !== undefined && !totals.has(total)))
        return false;
    const names = new Set(entries.flatMap(({ value }) => value.places.flatMap(its => its.names)));
    const inEntry = tokens.map(() => false);
    for (const entry of entries)
        inEntry.fill(true, entry.at, entry.next);
    let at = 0;
    for (const { text, start } of clauses) {
        const own = [];
        for (; (tokens[at]?.start ?? Infinity) < start + text.length; at += 1)
            own.push(at);
        const holds = own.some(index => inEntry[index]);
        const ofOthers = layout_OF_OTHERS.test(text) && !OF_THE_STORE.test(text);
        const ofThem = own.some(index => names.has(tokens[index]?.lower ?? ''));
        if (!holds && (ofOthers || !(ofThem || SPEAKS_OF_MEMBERS.test(text))))
            continue;
        const rest = own.filter(index => !inEntry[index]);
        const words = rest.flatMap(index => {
            const { lower = '', text: word = '' } = tokens[index] ?? {};
            const known = (observers > 0 && member_counts/* OBSERVES */.En.test(lower)) || (member_counts/* WITNESS */.yk.test(lower) && inEntry[index + 2]);
            return known ? [] : word;
        });
        const whole = words.join(' ');
        const said = OPENS.test(whole) ? whole : whole.replace(CLOSES, '');
        if (UNSETTLED.test(said) || (holds && layout_OF_OTHERS.test(said)))
            return false;
        if (rest.some(index => countsOthers(tokens, index, totals)))
            return false;
        if (rest.some(index => inEntry[index - 2] && isOneMoreItem(tokens, index)))
            return false;
        if (holds && rest.some(index => isElsewhere(tokens, index, entries)))
            return false;
    }
    return true;
}
/** "and that in Virginia": a place that the list does not have, and that it does not stand in as a whole. */
function isElsewhere(tokens, at, entries) {
    const led = member_counts.AT.test(tokens[at]?.lower ?? '');
    const next = led ? at + 1 : at;
    const token = tokens[at];
    const found = led
        ? (0,place_names/* placeAt */.BW)(tokens, next, true)
        : token && ((0,place_names/* coded */.yC)(token, at) ?? (place_names/* KIND_WORDS */.Pv.test(token.lower) ? (0,place_names/* ofKind */.CZ)(tokens, at) : undefined));
    if (!found || place_names/* VENDOR */.XC.test(tokens[next]?.lower ?? ''))
        return false;
    const places = entries.flatMap(({ value }) => value.places);
    if (places.some(({ names }) => names.some(name => found.value.names.includes(name))))
        return false;
    const around = found.value.kind === 'region' || /^[:(]$/.test(tokens[found.next]?.text ?? '');
    return !(around && places.every(({ kind }) => kind !== 'region'));
}
/** "2 North, 2 South, 1 upstairs": an item of the same list that names no place. */
function isOneMoreItem(tokens, at) {
    const listed = /^(?:,|and|und|y|\+|plus)$/.test(tokens[at - 1]?.lower ?? '');
    const place = tokens[at + 1];
    const named = find/* HAS_LETTER */.EH.test(place?.text.charAt(0) ?? '') && !place_names/* KIND_WORDS */.Pv.test(place?.lower ?? '');
    return listed && named && (0,member_counts/* numberOf */.rl)(tokens[at]) !== undefined && (0,member_counts/* countAt */.$v)(tokens, at)?.value.named === false;
}
/** "Three data centres" are no members. */
function isDataCentre(token) {
    return /^cent(?:er|re)s$/.test(token?.lower ?? '');
}
/** "5 servers" beside a list of four. */
function countsOthers(tokens, at, totals) {
    const count = (0,member_counts/* countAt */.$v)(tokens, at);
    if (!count?.value.named || (0,member_counts/* isVersion */.lF)(tokens, at) || isDataCentre(tokens[count.next]))
        return false;
    return !totals.has(count.value.members);
}


/***/ }),

/***/ 9105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   P2: () => (/* binding */ readLocations),
/* harmony export */   RF: () => (/* binding */ namesRegion),
/* harmony export */   mb: () => (/* binding */ readFarLink),
/* harmony export */   sF: () => (/* binding */ roundTrip),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1281);


/** Where regions and cities stand, roughly. Names as alternatives of a pattern; the earlier of two that match counts. */
const GAZETTEER = [
    ['us-east-1|us-east4|eastus2?|(?:n(?:orth|\\.) |northern )?virginia|ashburn', 39, -77.5],
    ['us-east-2|us-east5|ohio|columbus', 40, -83],
    ['us-east1|south carolina', 33.2, -80],
    [
        'us-west-1|us-west2|westus|(?:northern |n\\. )?california|los angeles|san francisco|silicon valley',
        37.4,
        -121.9,
    ],
    ['us-west-2|us-west1|westus2|oregon|seattle', 45.8, -119.7],
    ['us-west3|utah', 40.8, -111.9],
    ['us-west4|las vegas|nevada|westus3|arizona', 34.5, -113.5],
    ['us-central1|centralus|iowa|chicago|northcentralus|illinois', 41.5, -91],
    ['us-south1|southcentralus|texas|dallas', 32, -97.5],
    ['westcentralus|wyoming|denver', 40.5, -105],
    ['us-gov-west-1', 45, -120],
    ['us-gov-east-1', 40, -82],
    ['new york|nyc|new jersey|manhattan', 40.7, -74],
    ['boston', 42.4, -71.1],
    ['atlanta', 33.7, -84.4],
    ['miami|florida', 25.8, -80.2],
    [
        'ca-central-1|northamerica-northeast1|canadaeast|canadacentral|northamerica-northeast2|montr[eé]al|toronto',
        44.6,
        -76.5,
    ],
    ['ca-west-1|calgary', 51, -114],
    ['vancouver', 49.3, -123.1],
    ['mx-central-1|northamerica-south1|mexicocentral|mexico city', 20.5, -100],
    ['sa-east-1|southamerica-east1|brazilsouth|s[aã]o paulo', -23.5, -46.6],
    ['southamerica-west1|chilecentral|santiago de chile', -33.4, -70.7],
    ['buenos aires', -34.6, -58.4],
    ['bogot[aá]', 4.7, -74.1],
    ['eu-west-1|north ?europe|ireland|dublin', 53.3, -6.3],
    ['eu-west-2|uksouth|ukwest|europe-west2|london|slough', 51.5, -0.1],
    ['manchester', 53.5, -2.2],
    ['edinburgh|glasgow', 55.9, -3.7],
    ['eu-west-3|europe-west9|francecentral|paris', 48.9, 2.4],
    ['lyon', 45.8, 4.8],
    ['marseille|francesouth', 43.3, 5.4],
    ['eu-central-1|europe-west3|germanywestcentral|frankfurt', 50.1, 8.7],
    ['eu-central-2|europe-west6|switzerlandnorth|z[uü]e?rich', 47.4, 8.5],
    ['geneva|switzerlandwest', 46.2, 6.1],
    ['europe-west10|berlin|germanynorth', 52.7, 13.2],
    ['munich|m[uü]e?nchen', 48.1, 11.6],
    ['hamburg', 53.6, 10],
    ['cologne|k[oö]ln|d[uü]e?sseldorf', 51.1, 6.9],
    ['eu-north-1|swedencentral|europe-north2|stockholm', 59.3, 18.1],
    ['norwayeast|oslo', 59.9, 10.8],
    ['copenhagen|denmarkeast', 55.7, 12.6],
    ['eu-south-1|europe-west8|italynorth|milano?', 45.5, 9.2],
    ['europe-west12|turin|torino', 45.1, 7.7],
    ['rome', 41.9, 12.5],
    ['eu-south-2|spaincentral|europe-southwest1|madrid', 40.4, -3.7],
    ['barcelona', 41.4, 2.2],
    ['lisbon|lisboa', 38.7, -9.1],
    ['west ?europe|europe-west4|amsterdam|netherlands', 52.4, 4.9],
    ['europe-west1|belgiumcentral|belgium|brussels', 50.6, 4],
    ['europe-north1|finland|helsinki', 60.6, 27.2],
    ['europe-central2|polandcentral|warsaw', 52.2, 21],
    ['austriaeast|vienna|wien', 48.2, 16.4],
    ['prague', 50.1, 14.4],
    ['budapest', 47.5, 19],
    ['athens', 38, 23.7],
    ['istanbul', 41, 29],
    ['moscow', 55.8, 37.6],
    ['il-central-1|me-west1|israelcentral|tel aviv', 32.1, 34.8],
    ['me-south-1|bahrain', 26.1, 50.5],
    ['me-central-1|uaenorth|dubai', 25, 55],
    ['me-central2|saudi', 26.4, 50.1],
    ['qatarcentral|doha', 25.3, 51.5],
    ['af-south-1|southafricawest|cape town', -33.9, 18.4],
    ['africa-south1|southafricanorth|johannesburg', -26.2, 28],
    ['nairobi', -1.3, 36.8],
    ['lagos', 6.5, 3.4],
    ['cairo', 30, 31.2],
    ['ap-south-1|asia-south1|westindia|centralindia|mumbai|pune', 18.8, 73.3],
    ['ap-south-2|hyderabad', 17.4, 78.5],
    ['asia-south2|delhi', 28.6, 77.2],
    ['southindia|chennai|bangalore|bengaluru', 13, 79],
    ['ap-southeast-1|asia-southeast1|southeastasia|singapore', 1.35, 103.8],
    ['ap-southeast-5|malaysiawest|kuala lumpur', 3.1, 101.7],
    ['ap-southeast-7|bangkok', 13.8, 100.5],
    ['ap-southeast-3|asia-southeast2|indonesiacentral|jakarta', -6.2, 106.8],
    ['manila', 14.6, 121],
    ['ap-southeast-2|australia-southeast1|australiaeast|s[yí]dney', -33.9, 151.2],
    ['ap-southeast-4|australia-southeast2|australiasoutheast|melbourne', -37.8, 145],
    ['perth', -31.9, 115.9],
    ['newzealandnorth|auckland', -36.8, 174.8],
    ['ap-northeast-1|asia-northeast1|japaneast|tokyo', 35.7, 139.7],
    ['ap-northeast-3|asia-northeast2|japanwest|osaka', 34.7, 135.5],
    ['ap-northeast-2|asia-northeast3|koreacentral|seoul', 37.5, 127],
    ['ap-east-1|asia-east2|eastasia|hong ?kong', 22.3, 114.2],
    ['asia-east1|taiwan|taipei', 24.5, 121],
    ['cn-north-1|chinanorth\\d?|beijing', 39.9, 116.4],
    ['cn-northwest-1', 38.5, 106.3],
    ['chinaeast\\d?|shanghai', 31.2, 121.5],
    ['shenzhen', 22.5, 114.1],
];
/** Places that are no region of a cloud: they matter where time is counted. */
const FURTHER_PLACES = [
    // Regions without their number, and what is as small as one: where they come nearest to others.
    ['us-east(?!-?\\d)', 40, -81],
    ['us-central(?!-?\\d)', 41.5, -91],
    ['us-west(?!-?\\d)', 42, -119],
    ['sa-east(?!-?\\d)', -23.5, -46.6],
    ['eu-west(?!-?\\d)', 51.5, -4],
    ['eu-central(?!-?\\d)', 49, 8.6],
    ['eu-north(?!-?\\d)', 59.3, 18.1],
    ['ap-south(?!-?\\d)', 18, 76],
    ['ap-southeast(?!-?\\d)', 1.35, 103.8],
    ['ap-northeast(?!-?\\d)', 36, 135],
    ['japan', 35.5, 137],
    ['san jos[eé](?!,? costa)', 37.4, -121.9],
    ['lima', -12, -77],
    ['quito', -0.2, -78.5],
    ['caracas', 10.5, -66.9],
    ['halifax', 44.6, -63.6],
    ['honolulu|hawaii|mauna kea', 21.3, -157.9],
    ['anchorage', 61.2, -149.9],
    ['houston', 29.8, -95.4],
    ['phoenix', 33.4, -112.1],
    ['minneapolis', 45, -93.3],
    ['philadelphia', 40, -75.2],
    ['pittsburgh', 40.4, -80],
    ['kansas city', 39.1, -94.6],
    ['st\\.? louis', 38.6, -90.2],
    ['ottawa', 45.4, -75.7],
    ['winnipeg', 49.9, -97.1],
    ['guadalajara', 20.7, -103.3],
    ['monterrey', 25.7, -100.3],
    ['rio de janeiro', -22.9, -43.2],
    ['recife', -8.1, -34.9],
    ['punta arenas', -53.2, -70.9],
    ['brisbane', -27.5, 153],
    ['adelaide', -34.9, 138.6],
    ['hobart', -42.9, 147.3],
    ['darwin', -12.5, 130.8],
    ['wellington', -41.3, 174.8],
    ['hanoi', 21, 105.8],
    ['busan', 35.2, 129.1],
    ['fukuoka', 33.6, 130.4],
    ['sapporo', 43.1, 141.4],
    ['guangzhou', 23.1, 113.3],
    ['chengdu', 30.7, 104.1],
    ['wuhan', 30.6, 114.3],
    ['karachi', 24.9, 67],
    ['lahore', 31.5, 74.3],
    ['dhaka', 23.8, 90.4],
    ['tashkent', 41.3, 69.2],
    ['riyadh', 24.7, 46.7],
    ['jeddah', 21.5, 39.2],
    ['baku', 40.4, 49.9],
    ['ankara', 39.9, 32.9],
    ['kyiv|kiev', 50.5, 30.5],
    ['riga', 56.9, 24.1],
    ['vilnius', 54.7, 25.3],
    ['tallinn', 59.4, 24.8],
    ['bucharest', 44.4, 26.1],
    ['sofia', 42.7, 23.3],
    ['belgrade', 44.8, 20.5],
    ['zagreb', 45.8, 16],
    ['krak[oó]w', 50.1, 19.9],
    ['gda[n\u0144]sk', 54.4, 18.6],
    ['sevill[ae]', 37.4, -6],
    ['bilbao', 43.3, -2.9],
    ['porto', 41.1, -8.6],
    ['naples|napoli', 40.8, 14.3],
    ['palermo', 38.1, 13.4],
    ['reykjav[ií]k|iceland', 64.1, -21.9],
    ['gothenburg|g[oö]teborg', 57.7, 12],
    ['malm[oö]', 55.6, 13],
    ['bergen', 60.4, 5.3],
    ['troms[oø]', 69.6, 19],
    ['aarhus', 56.2, 10.2],
    ['leipzig', 51.3, 12.4],
    ['n[uü]e?rnberg|nuremberg', 49.5, 11.1],
    ['stuttgart', 48.8, 9.2],
    ['hannover|hanover', 52.4, 9.7],
    ['bremen', 53.1, 8.8],
    ['salzburg', 47.8, 13],
    ['graz', 47.1, 15.4],
    ['basel', 47.6, 7.6],
    ['bern', 46.9, 7.4],
    ['toulouse', 43.6, 1.4],
    ['nantes', 47.2, -1.6],
    ['bordeaux', 44.8, -0.6],
    ['strasbourg', 48.6, 7.8],
    ['rotterdam', 51.9, 4.5],
    ['antwerp', 51.2, 4.4],
    ['cork', 51.9, -8.5],
    ['belfast', 54.6, -5.9],
    ['cardiff', 51.5, -3.2],
    ['leeds', 53.8, -1.5],
    ['accra', 5.6, -0.2],
    ['algiers', 36.8, 3.1],
    ['tunis', 36.8, 10.2],
    ['casablanca', 33.6, -7.6],
    ['dakar', 14.7, -17.5],
    ['addis ababa', 9, 38.7],
    ['kampala', 0.3, 32.6],
    ['durban', -29.9, 31],
];
const EVERY_PLACE = [...GAZETTEER, ...FURTHER_PLACES];
const NAMES = [`(?:${EVERY_PLACE.map(([names]) => names).join('|')})[a-f]?`];
const STANDS_THERE = /(?<![a-z])(?:(?<clients>clients?|workers?|callers?|apps?|applications?|services?|consumers?|users?|tellers?|schedulers?|pods?|acquir\w+|requests?|lambdas?|contenders?|holders?)|(?<people>hq|headquarters?|headquartered|offices?|company|staff|customers?|compan\w+|team)|(?<store>members?|voters?|nodes?|servers?|clusters?|ensemble|replicas?|primary|leader|writer|database|tables?|buckets?|stor(?:e|age)|witness|etcd|zookeeper|consul|redis|postgres\w*|mysql|mongo\w*|dynamodb|spanner|cockroach\w*|yugabyte\w*|aurora|cosmos|rds|cassandra|elasticache|memorydb|foundationdb))(?![a-z])/gi;
const WHOLE_NAME = new RegExp(`^(?:${GAZETTEER.map(([names]) => names).join('|')})$`, 'i');
/** Whether a name is that of a region or city, and not of a building. */
function isRegion(name) {
    return WHOLE_NAME.test(name);
}
/** Whether a text names a region or city. */
function namesRegion(text) {
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .JW)(text, (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsPattern */ .yS)(NAMES)).length > 0;
}
/** Where a region or city is, by its name. */
function locate(name) {
    const found = EVERY_PLACE.find(([names]) => new RegExp(`^(?:${names})$`, 'i').test(name));
    return found && [found[1], found[2]];
}
/** Every region and city that a sentence names; "Hall Phoenix" is none. */
function placesIn(text) {
    return (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .JW)(text, (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsPattern */ .yS)(NAMES)).flatMap(({ index, end, words }) => {
        const place = EVERY_PLACE.find(([names]) => new RegExp(`^(?:${names})[a-f]?$`, 'i').test(words));
        const hall = /(?<![a-z])(?:halls?|rooms?|racks?|buildings?|tower|wing|lab|stage|cluster) $/i.test((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .textBefore */ .$H)(text, index, 12));
        return place && !hall ? [{ name: words, at: [place[1], place[2]], index, end }] : [];
    });
}
/** Every region and city that a field names. */
function readLocations(field, plain) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(plain).flatMap(({ text, start }) => placesIn(text).flatMap(({ at, index, end }) => {
        const of = whoStands(text, index);
        if (of === 'people' || (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .GZ)(text, index))
            return [];
        return [{ at, of, evidence: (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(field, plain, start + index, start + end) }];
    }));
}
/** Whom the words before a place, or else the first after it, are about. */
function whoStands(sentence, index) {
    const said = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .JW)(sentence, STANDS_THERE);
    const about = said.findLast(word => word.index < index) ?? said[0];
    if (!about)
        return 'unsaid';
    if (about.groups.people)
        return 'people';
    return about.groups.clients ? 'clients' : 'store';
}
const KILOMETRES_A_MILLISECOND = 100;
/** The least round trip between two places, in milliseconds: along the great circle, in fibre. */
function roundTrip({ at: [north, east] }, { at: [otherNorth, otherEast] }) {
    const radians = (degrees) => (degrees * Math.PI) / 180;
    const half = (from, to) => Math.sin(radians(to - from) / 2) ** 2;
    const chord = half(north, otherNorth) + Math.cos(radians(north)) * Math.cos(radians(otherNorth)) * half(east, otherEast);
    return Math.floor((2 * 6371 * Math.asin(Math.sqrt(chord))) / KILOMETRES_A_MILLISECOND);
}
/** Links by way of a satellite over the equator (35,786 km up and down, twice), the Moon and Mars at their nearest. */
const FAR_LINKS = [
    [/(?<![a-z])(?:geostationary|geo[- ]satellite|vsat|inmarsat)(?![a-z])/i, 477],
    [/(?<![a-z])(?:lunar|the moon|moon base|cislunar)(?![a-z])/i, 2420],
    [/(?<![a-z])(?:mars|martian)(?: base| rover| orbit\w*| habitat| surface)/i, 364_000],
];
/** The farthest of such links that a text names. */
function readFarLink(field, plain) {
    for (const [pattern, milliseconds] of FAR_LINKS.toReversed()) {
        const found = pattern.exec(plain.text);
        if (found)
            return { milliseconds, evidence: (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceOf */ .X1)(field, plain, found.index, found.index + found[0].length) };
    }
    return undefined;
}


/***/ }),

/***/ 8331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   AT: () => (/* binding */ AT),
/* harmony export */   En: () => (/* binding */ OBSERVES),
/* harmony export */   Ky: () => (/* binding */ QUALIFIES),
/* harmony export */   SJ: () => (/* binding */ isOfMember),
/* harmony export */   kc: () => (/* binding */ ONE_MEMBER),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yk: () => (/* binding */ WITNESS)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7787);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9679);


const MEMBER = /^(?:members?|voters?|votes?|nodes?|servers?|replicas?|participants?|masters?|instances?|machines?|hosts?|vms?|nucs?|vps|boxe?s?|stimmen|stimmberechtigte|knoten|mitglieder?|nodos?|servidor(?:es)?|miembros?|votantes?|votos?|control-plane|stores|tie-?breakers?|witness|testigos?|zeugen?)$/;
const VOTES = /^(?:voters?|votes?|voting|replicas?|electable|data-bearing|participants?|stimm\w+|votantes?|votos?)$/;
const OBSERVES = /^(?:learners?|observers?|non-voting|nonvoting|non-voters?|beobachter|observador(?:es)?)$/;
const WITNESS = /^(?:tie-?breakers?|witness|testigo|zeuge)$/;
const QUALIFIES = /^(?:etcd|zookeeper|zk|consul|mongodb|mongo|tikv|cockroachdb|yugabytedb|voting|electable|data|data-bearing|full|raft|consensus|ensemble|cluster|of|them|independent|dedicated|physical|small|cp|linux|debian|ubuntu|rhel|virtual|bare-metal|kv|k3s|one)$/;
const AT = /^(?:in|at|on|im|en|into|inside|auf|@)$/;
const ORDINALS = {
    third: 3,
    fifth: 5,
    seventh: 7,
    dritte: 3,
    fünfte: 5,
    tercer: 3,
    quinto: 5,
};
/** "None in plant 2". */
const NONE = /^(?:none|zero|0|keine?r?|ninguno|ning[uú]n)$/;
/** "two", "2x ZooKeeper", "one voting member", "a fifth member". */
function countAt(tokens, at) {
    if (isLabel(tokens, at))
        return undefined;
    let next = at;
    const article = /^(?:an?|the|one|our|plus|eine?[mnrs]?|eins|der|el|un)$/.test(tokens[next]?.lower ?? '');
    const ordinal = ORDINALS[tokens[article ? next + 1 : next]?.lower ?? ''];
    const none = NONE.test(tokens[next]?.lower ?? '') ? 0 : undefined;
    const members = none ?? (ordinal === undefined ? numberOf(tokens[next]) : 1);
    next += ordinal !== undefined && article ? 2 : 1;
    const pronoun = /^(?:eine[mnrs]?|eins|una?|uno)$/.test(tokens[at]?.lower ?? '') &&
        (AT.test(tokens[at + 1]?.lower ?? '') || /^[.,;)\n]$/.test(tokens[at + 1]?.text ?? _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .BREAK */ .sP));
    const single = members === undefined && article && isOneMember(tokens, at + 1);
    if (members === undefined && !single && !pronoun)
        return undefined;
    if (/^[x×]$/.test(tokens[next]?.lower ?? ''))
        next += 1;
    const from = next;
    while (next - from < 6 && (isOfMember(tokens[next]) || (next > from && isJoint(tokens, next))))
        next += 1;
    next = withVote(tokens, next);
    if (_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIT */ .p5.test(tokens[next]?.lower ?? '') || isOfSpread(tokens, from))
        return undefined;
    const words = tokens.slice(from, next);
    const each = tokens[next]?.lower === 'each' || tokens[at - 1]?.lower === 'je';
    return {
        value: {
            members: members ?? 1,
            ...(ordinal === undefined ? {} : { total: ordinal }),
            named: words.length > 0,
            each,
            votes: words.some(({ lower }) => VOTES.test(lower)),
            observes: words.some(({ lower }) => OBSERVES.test(lower)),
        },
        next: tokens[next]?.lower === 'each' ? next + 1 : next,
    };
}
/** Before a number they tell which one it is, and not how many. */
const ONE_MEMBER = 'member|server|node|voter|vm|host|machine|instance|replica';
const BEFORE_A_LABEL = new RegExp(`^(?:${ONE_MEMBER}|mitglied|miembro|nodo)$`);
/** "Member 2 in building M". */
function isLabel(tokens, at) {
    return BEFORE_A_LABEL.test(tokens[at - 1]?.lower ?? '') && /^\d+$/.test(tokens[at]?.text ?? '');
}
/** "A small NUC". */
function isOneMember(tokens, at) {
    let next = at;
    while (next < at + 2 && QUALIFIES.test(tokens[next]?.lower ?? ''))
        next += 1;
    const { lower = '' } = tokens[next] ?? {};
    return MEMBER.test(lower) && !/s$/.test(lower);
}
/** "A witness with a vote", "un testigo con voto". */
function withVote(tokens, at) {
    if (!/^(?:with|con|mit)$/.test(tokens[at]?.lower ?? ''))
        return at;
    const vote = /^(?:an?|its|einer|un)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return /^(?:votes?|voto|stimme|stimmrecht)$/.test(tokens[vote]?.lower ?? '') ? vote + 1 : at;
}
/** "2/2/1", "2-2-1". */
function isOfSpread(tokens, after) {
    const more = (sign, number) => /^[/+\u2013-]$/.test(tokens[sign]?.text ?? '') && /^\d+$/.test(tokens[number]?.text ?? '');
    return more(after, after + 1) || more(after - 2, after - 3);
}
/** "One voting, data-bearing member". */
function isJoint(tokens, at) {
    return tokens[at]?.text === ',' && VOTES.test(tokens[at - 1]?.lower ?? '') && isOfMember(tokens[at + 1]);
}
function isOfMember(token) {
    const word = token?.lower ?? '';
    return MEMBER.test(word) || VOTES.test(word) || OBSERVES.test(word) || QUALIFIES.test(word);
}
function numberOf(token) {
    const word = token?.lower.replace(/^(\d+)x$/, '$1') ?? '';
    const value = /^(?:an?|ein\w*|una?|uno|both|beiden?|ambos|ambas|single)$/.test(word)
        ? undefined
        : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(word);
    return value !== undefined && value > 0 && value < 20 ? value : undefined;
}
/** "MongoDB 7", "PostgreSQL 16". */
function isVersion(tokens, at) {
    return /^(?:postgres\w*|mysql|mariadb|redis|valkey|mongodb|pg|oracle|v|version)$/.test(tokens[at - 1]?.lower ?? '');
}


/***/ }),

/***/ 9259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   XC: () => (/* binding */ VENDOR),
/* harmony export */   aM: () => (/* binding */ DETERMINER),
/* harmony export */   jG: () => (/* binding */ HAS),
/* harmony export */   mj: () => (/* binding */ like),
/* harmony export */   uQ: () => (/* binding */ placesAt),
/* harmony export */   vG: () => (/* binding */ isPlaceName),
/* harmony export */   y0: () => (/* binding */ labelAt),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);
/* harmony import */ var _member_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _place_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9679);




const HAS = /^(?:has|have|hosts?|holds?|runs?|houses?|contains?|gets?|carr(?:y|ies)|with|:|=|\(|-|\u2013|\u2014|\u2192|×|x)$/;
const DETERMINER = /^(?:the|our|a|an|el|la|las|los|den|dem|der|einem|einer|un|una|its|their|each)$/;
const VENDOR = /^(?:aws|azure|gcp|gce|equinix|ovh|hetzner|google|oci|ibm|digitalocean)$/;
const KIND = '(?:az|zone|i?dc|rz|cpd|site|standort|room|hall|rack|building|campus|region|plant|depot|datacenter|datacentre)';
/** "az1", "DC-North", "zone_b". */
const FUSED = new RegExp(`^(?<kind>${KIND})(?:[-_](?<label>[a-z]+)|[-_]?(?<number>\\d{1,2})|(?<=az|dc|rz)(?<letter>[a-h]))$`, 'i');
const FUSED_AFTER = new RegExp(`^(?<label>[a-zà-öø-\u024f\\u3040-\\ud7ff\\d]+)-(?<kind>${KIND})$`, 'i');
const KIND_WORDS = /^(?:azs?|zones?|i?dcs?|rz|cpds?|sites?|standorte?n?|rooms?|halls?|racks?|buildings?|campus(?:es)?|regions?|regi[oó]n|plants?|depots?|datacent(?:er|re)s?|offices?|control (?:cent(?:er|re)s?|rooms?)|branch(?:es)?|rechenzentr(?:um|en)|zonen?|geb[aä]ude|edificios?|salas?|werke?n?|b[üu]ros?|hallen?|cent(?:er|re)s?)$/;
const COMPASS = /^(?:north|south|east|west|mid|middle|cent(?:er|re|ral)|main|primary|backup|secondary|second|first|third|other|northern|southern|eastern|western|left|right|upper|lower|alpha|bravo|charlie|delta)$/;
const DIRECTION = /^(?:north|south|east|west|central)$/;
const LABEL_WORD = /^(?:one|two|three|uno|dos|eins|zwei)$/;
const REGION = /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov)?|europe|asia|australia|southamerica|northamerica|africa)-[a-z]+-?\d?$/;
const ZONE_OF = /^(?:[a-z]{2}(?:-gov)?|europe|asia|australia|southamerica|northamerica|africa)-[a-z]+-?\d-?[a-f]$/;
/** Places that are called by what they are. */
const CALLED = /^(?:substation|colo|colocation|colo-cage|cage|headquarters|hq|depot|gatehouse|annexe?|factory|warehouse|branch|office|hotel|site|location)$/;
const NO_NAME = /^(?:postgres\w*|mysql|mariadb|redis|valkey|kafka|mongo\w*|zookeeper|zk|consul|etcd|ignite|hazelcast|oracle|cassandra|rhel|ubuntu|debian|windows|java|node|python|kubernetes|openshift|rabbitmq|nats|tikv|tidb|pd|cockroach\w*|yugabyte\w*|version|phase|step|ticket|tier|level|gen|raid|sev|rpo|rto|rtt|rf|the|our|we|a|an|those|these|both|all|each|every|in|at|on|of|and|no|one|two|three|four|five|fixed|nothing|only|port|layout|members?|voters?|nodes?|servers?|replicas?|data|db|sql|waitaof|garbd|elasticsearch|\w+db|cluster|enterprise|cp|lwt|wal|nvme|ssd|tls|vpc|vm|ram|cpu|minuten|sekunden|stunden|(?:mitglied|knoten|server|brandabschnitt|rechenzentr|standort|region|zone|geb[aä]ude|stimm|replik|instanz|rechner|maschin|halle|r[aä]um)[a-zà-öø-\u024f\u3040-\ud7ff]*|[a-zà-öø-\u024f\u3040-\ud7ff]+-(?:server|knoten|node|member|cluster|voter)[a-zà-öø-\u024f\u3040-\ud7ff]*)$/i;
/** "A, B and C", "AZ 1/2/3", "DC1, DC2 and the carrier hotel"; one place is a list, too. */
function placesAt(tokens, at, led = false) {
    const first = placeAt(tokens, at, led);
    if (!first)
        return undefined;
    const places = [first.value];
    let { next } = first;
    while (places.length < 9) {
        let from = next;
        while (from - next < 2 && /^(?:,|and|und|y|\/|&|\+)$/.test(tokens[from]?.lower ?? ''))
            from += 1;
        if (from === next)
            break;
        if (_member_counts_js__WEBPACK_IMPORTED_MODULE_1__.AT.test(tokens[from]?.lower ?? ''))
            from += 1;
        const label = labelAt(tokens, from);
        const place = placeAt(tokens, from, true) ?? (label ? { value: like(first.value, label), next: from + 1 } : undefined);
        if (!place || ((0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countAt */ .$v)(tokens, from) && !(label && continues(first.value, label, tokens[from + 1]))))
            break;
        places.push(label ? like(first.value, label) : place.value);
        next = place.next;
    }
    return { value: places, next };
}
/** "1, 2 and 3" are labels, and in "1, 2 in room 2" the second is none. */
function continues({ names }, label, after) {
    const alike = names.some(name => /^\d+$/.test(name)) === /^\d+$/.test(label);
    return alike && !_member_counts_js__WEBPACK_IMPORTED_MODULE_1__.AT.test(after?.lower ?? '') && !(0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfMember */ .SJ)(after);
}
function like({ kind }, label) {
    return { names: [`${kind ?? ''}-${label}`, label], ...(kind ? { kind } : {}) };
}
/** "A", "b", "2": what follows the kind of place. */
function labelAt(tokens, at) {
    const token = tokens[at];
    if (!token || !/^(?:[a-h]|[A-Z]|\d{1,2})$/.test(token.text))
        return undefined;
    const after = tokens[at + 1]?.lower ?? _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP;
    if (/^[:=]$/.test(after) || (/^\d/.test(token.text) && _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .UNIT */ .p5.test(after)))
        return undefined;
    const article = token.text === 'a' &&
        STARTS_WITH_LETTER.test(after) &&
        !/^(?:and|und|y|each)$/.test(after) &&
        !HAS.test(after);
    return article || (token.lower === 'y' && STARTS_WITH_LETTER.test(after)) ? undefined : token.lower;
}
const STARTS_WITH_LETTER = new RegExp(`^[${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}]`);
const PROPER = new RegExp(String.raw `^[${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .CAPITAL */ .lr}][${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d'\u2019]+(?:-[${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d]+)*$`);
function isName(token) {
    return (token !== undefined &&
        !KIND_WORDS.test(token.lower) &&
        PROPER.test(token.text) &&
        !NO_NAME.test(token.text));
}
/** Whether a word that stands in a text may be the name of a place. */
function isPlaceName(word) {
    return !NO_NAME.test(word) && !KIND_WORDS.test(word.toLowerCase()) && !COMMON.test(word);
}
/** "Hall 1: two", "zone b = 1". */
function labelled(tokens, at) {
    const { lower = '' } = tokens[at] ?? {};
    return /^(?:[a-z]|\d{1,2})$/.test(lower) && /^[:=]$/.test(tokens[at + 1]?.text ?? '') ? lower : undefined;
}
const COMMON = /^(?:if|when|should|no|nothing|never|any|one|only|two|three|five|for|from|to|it|its|they|this|that|there|these|those|with|without|everything|nobody|locks?|jobs?|linux|vms?|rtt|tls|cp|ap|ha|dr|sla|slo|rpo|rto|ops|oncall|writes?|reads?|primary|secondary|standby|leader|master|failover|sentinel|patroni|pgbouncer|haproxy|terraform|helm|docker|prod|production|fencing|token|client|clients|worker|workers|aurora|spanner|dynamodb|rds|s3|gcs|sql|nats|jetstream|hazelcast|memorydb|elasticache|cosmos|firestore|galera|percona|vitess|foundationdb|scylla|postgres\w*|mysql|redis|valkey|kafka|etcd|zookeeper|consul|mongo\w*)$/i;
/** @param led whether a preposition says that a place comes */
function placeAt(tokens, at, led) {
    let next = at;
    const determined = DETERMINER.test(tokens[next]?.lower ?? '') &&
        tokens[next]?.text !== 'A' &&
        !isLettered(tokens, next, false);
    if (determined)
        next += 1;
    if (VENDOR.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.text !== _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP)
        next += 1;
    const token = tokens[next];
    if (!token)
        return undefined;
    return (coded(token, next) ??
        ofKind(tokens, next) ??
        (led || determined || isCountedItem(tokens, next) ? called(tokens, next) : undefined) ??
        (isName(token) ? named(tokens, next) : undefined) ??
        (determined && _member_counts_js__WEBPACK_IMPORTED_MODULE_1__.AT.test(tokens[at - 1]?.lower ?? '')
            ? (ordinal(tokens, next) ?? described(tokens, next))
            : undefined) ??
        (isLettered(tokens, next, led) ? place([token.lower], next + 1) : undefined));
}
/** "2 North, 2 South, 1 colo". */
function isCountedItem(tokens, at) {
    return (0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tokens[at - 1]) !== undefined && ENDS_ITEM.test(tokens[at + 1]?.text ?? _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP);
}
const ENDS_ITEM = /^[,.;)\n]$/;
/** "in b", "in east", "b=2". */
function isLettered(tokens, at, led) {
    const word = tokens[at]?.lower ?? '';
    const assigned = /^[=:]$/.test(tokens[at + 1]?.text ?? '') && (0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tokens[at + 2]) !== undefined;
    return /^[a-f]$/.test(word)
        ? assigned || (led && labelAt(tokens, at) !== undefined)
        : led && DIRECTION.test(word);
}
function place(names, next, kind) {
    return { value: { names, ...(kind ? { kind } : {}) }, next };
}
/** "eu-west-1", "us-east-1b", "1a", "az1", "DC-North", "fra1". */
function coded({ lower }, at) {
    if (ZONE_OF.test(lower))
        return place([lower], at + 1, 'zone');
    if (REGION.test(lower))
        return place([lower], at + 1, 'region');
    const fused = (FUSED.exec(lower) ?? FUSED_AFTER.exec(lower))?.groups ?? {};
    const label = fused.label ?? fused.number ?? fused.letter;
    const kind = (0,_place_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(fused.kind);
    if (kind && label && (label.length < 3 || !NO_NAME.test(label)))
        return place([`${kind}-${label}`, label, lower], at + 1, kind);
    if (/^\d[a-f]$/.test(lower))
        return place([lower, lower.slice(1)], at + 1, 'zone');
    return /^[a-z]{3}\d$/.test(lower) ? place([lower], at + 1) : undefined;
}
/** "zone A", "data centre North", "main site", "Lyon DC", "building 2". */
function ofKind(tokens, at) {
    const word = (index) => tokens[index]?.lower ?? '';
    const long = /^(?:data|availability|machine|server)$/.test(word(at)) && KIND_WORDS.test(word(at + 1)) ? 1 : 0;
    const after = at + long + 1;
    if (KIND_WORDS.test(word(at + long))) {
        const kind = (0,_place_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(long ? `${word(at)} ${word(at + 1)}` : word(at));
        const worded = COMPASS.test(word(after)) || LABEL_WORD.test(word(after)) || isName(tokens[after]);
        const label = labelAt(tokens, after) ?? labelled(tokens, after) ?? (worded ? word(after) : undefined);
        return kind && label ? place([`${kind}-${label}`, label], after + 1, kind) : undefined;
    }
    const label = COMPASS.test(word(at)) || isName(tokens[at]) ? word(at) : undefined;
    if (label === undefined)
        return undefined;
    const two = /^(?:data|availability|machine|server)$/.test(word(at + 1)) && KIND_WORDS.test(word(at + 2));
    const end = at + (two ? 2 : 1);
    if (!KIND_WORDS.test(word(end)))
        return undefined;
    const kind = (0,_place_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(two ? `${word(at + 1)} ${word(end)}` : word(end));
    return kind ? place([`${kind}-${label}`, label], end + 1, kind) : undefined;
}
/** "a small VM at a colo", "the head office", "carrier hotel". */
function called(tokens, at) {
    for (let next = at; next < at + 7; next += 1) {
        const word = tokens[next]?.lower ?? _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP;
        if (!STARTS_WITH_LETTER.test(word) || (0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(tokens[next]) !== undefined)
            return undefined;
        if (!CALLED.test(word))
            continue;
        const end = /^(?:cent(?:er|re)|facility|cage|office|hotel)$/.test(tokens[next + 1]?.lower ?? '')
            ? next + 2
            : next + 1;
        return place([
            tokens
                .slice(at, end)
                .map(({ lower }) => lower)
                .join(' '),
        ], end, 'site');
    }
    return undefined;
}
/** What stands in for no place: groups, times, and things. */
const NO_PLACE = /^(?:clusters?|groups?|total|all|ensembles?|quorum|same|cloud|meantime|past|future|end|beginning|middle|case|way|moment|time|first|second|other|others|rest|form|sense|plan|budget|contract|table|database|list|text|kernel|container|docker|systemd|disks?|ssds?|memory|vpc|account|project|namespace|vlan|subnet|lan|wan)$/;
/** "Two members in the first, one in the second": the places are told before. */
function ordinal(tokens, at) {
    const word = tokens[at]?.lower ?? '';
    const ends = /^(?:[,.;)\n]|and|und|y)$/.test(tokens[at + 1]?.lower ?? _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP);
    return /^(?:first|second|third)$/.test(word) && ends ? place([word], at + 1) : undefined;
}
/** "The car park cabin": a few plain words up to the end of the item. */
function described(tokens, at) {
    const words = [];
    for (let next = at; next < at + 5; next += 1) {
        const word = tokens[next]?.lower ?? _tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .BREAK */ .sP;
        if (/^[,.;)\n]$/.test(word))
            return words.length > 0 ? place([words.join(' ')], next, 'site') : undefined;
        if (!/^[a-zà-ÿ-]{2,}$/.test(word) || _member_counts_js__WEBPACK_IMPORTED_MODULE_1__.AT.test(word) || NO_PLACE.test(word) || (0,_member_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfMember */ .SJ)(tokens[next]))
            return undefined;
        words.push(word);
    }
    return undefined;
}
/** "Oslo", "New York", "N. Virginia". */
function named(tokens, at) {
    let next = at + 1;
    while (next < at + 3 && isName(tokens[next]))
        next += 1;
    return place([
        tokens
            .slice(at, next)
            .map(({ lower }) => lower)
            .join(' '),
    ], next);
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CC: () => (/* binding */ PLACE)
/* harmony export */ });
/* unused harmony export PLACES */
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);

/** What can be lost at once. A site is a data centre or building; whether it is a zone or a region the places tell. */
const PLACES = ['process', 'node', 'rack', 'zone', 'site', 'region'];
const PLACE_WORDS = {
    process: 'process(?:es)?|restarts?|server restart|os crash|crash(?:es)?|prozess(?:e)?|neustart|reinicio',
    node: 'nodes?|hardware(?= (?:failures?|faults?|defects?))|hypervisors?|esxi hosts?|machines?(?! (?:halls?|rooms?))|servers?(?! (?:rooms?|halls?))|hosts?|vms?|(?<!for )instances?|boxe?s?|members?|voters?|replicas?|brokers?|(?:primary|master|leader)(?! (?!is |are |and |or |in |of |at )(?:\\w+ )?(?:region|site|dc|data|az|zone|location|cent|building|hall|room|campus|plant|office))|' +
        'knotens?|rechners?|maschinen?|servern?(?! (?:rooms?|halls?))|instanz(?:en)?|nodos?|m[aá]quinas?|servidor(?:es)?|instancias?|\u8282\u70b9|\u5355\u673a|\u673a\u5668|\u670d\u52a1\u5668|\u4e3b\u673a',
    rack: 'racks?|chassis|cabinets?|estantes?|armarios?|schr[aä]nken?|\u673a\u67b6',
    zone: '(?:availability[- ])?zones?|azs?|zonen?|verf[uü]e?gbarkeitszonen?|zonas?(?: de disponibilidad)?|\u53ef\u7528\u533a',
    site: 'data[- ]?cent(?:er|re)s?|comput(?:er|ing) cent(?:er|re)s?|(?:i|inter)?dcs?|i?dc-?[a-c1-3]|colos?|(?:carrier )?hotels?|sites?|locations?|buildings?|(?:machine |server )?halls?|campus(?:es)?|facilit(?:y|ies)|(?:machine |server )?rooms?|(?:branch )?offices?|branch(?:es)?|headquarters|hq|plants?|hospitals?|b[uü]ros?|towers?|barns?|hangars?|(?:oil |gas |drilling |production )platforms?|bunkers?|depots?|warehouses?|islands?|ships?|(?:sub)?stations?|(?:control|ops|operations) cent(?:er|re)s?|' +
        'rechenzentr(?:ums|um|en)|rz|hallen?|standort(?:e[ns]?|s)?|geb[aä]udes?|maschinens[aä]le?|brandabschnitte?[sn]?|(?:server)?r[aä]um(?:e[ns]?|s)?|s[aä]{1,2}le?[ns]?|werke?s?|centros?(?: de datos)?|cpds?|sitios?|sedes?|edificios?|emplazamientos?|plantas?|salas?|\u6570\u636e\u4e2d\u5fc3|\u673a\u623f|\u7ad9\u70b9',
    region: 'regions?(?![ -]?servers?)|coasts?|regionen|regi[oó]n|regiones|geograph(?:y|ies)|continents?|countr(?:y|ies)|cit(?:y|ies)|towns?|metros?|st[aä]dte?|ciudad(?:es)?|\u5730\u57df|\u533a\u57df|\u5927\u533a|\u57ce\u5e02|\u5730\u533a',
};
/** Any of them, as the group `place`. */
const PLACE = `(?<place>${PLACES.map(place => PLACE_WORDS[place]).join('|')})`;
/** The first, that is the smallest, kind of place that the words name. */
function placeOf(words) {
    if (words === undefined)
        return undefined;
    return PLACES.find(place => (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findAll */ .JW)(words, (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsPattern */ .yS)([`(?:${PLACE_WORDS[place]})`])).length > 0);
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   p5: () => (/* binding */ UNIT),
/* harmony export */   sP: () => (/* binding */ BREAK)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9374);

const TOKEN = new RegExp(String.raw `(?<![${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d-])[cC]ontrol (?:cent(?:er|re)|room)s?(?![${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d-])|\d+(?:\.\d+)+|\d+[a-z]{0,2}(?![${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d])|[${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d][${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d'\u2019]*(?:-[${_find_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTER */ .jL}\d]+)*|\n|[^\s]`, 'g');
/** What makes a number one of something else than members or places. */
const UNIT = /^(?:ms|s|sec|seconds?|min|minutes?|h|hours?|km|kb|mb|gb|tb|%|cores?|vcpus?|days?|weeks?|rps|qps)$/;
/** Ends a clause where the next begins in the same line. */
const BREAK = '\n';
function tokensOf(clauses) {
    return clauses.flatMap(({ text, start }) => [
        ...[...text.matchAll(TOKEN)].map(({ 0: words, index }) => ({
            text: words,
            lower: words.toLowerCase(),
            start: start + index,
            end: start + index + words.length,
        })),
        { text: BREAK, lower: BREAK, start: start + text.length, end: start + text.length },
    ]);
}


/***/ }),

/***/ 6347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ demandsExclusion)
/* harmony export */ });
/** Whether the request demands that there are never two holders. */
function demandsExclusion({ demand }) {
    return demand.class === 'linearizable' || demand.class === 'strict-serializable';
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yl: () => (/* binding */ bareTopology),
/* harmony export */   dA: () => (/* binding */ topologyOf),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/** The first topology whose settings the text states. */
function topologyOf({ store, settings, voters }) {
    const states = (setting) => setting === 'single-node' && voters?.count !== undefined ? voters.count === 1 : settings.has(setting);
    const found = store.topologies.find(({ when: { all = [], any = [], none = [] } = {} }) => all.every(states) && (any.length === 0 || any.some(states)) && !none.some(states));
    return found ?? bareTopology(store);
}
/** What the bare name of a store means. */
function bareTopology({ topologies }) {
    return topologies.at(-1) ?? topologies[0];
}
/** The settings that tell a store's topologies apart. */
function settingsOf({ topologies }) {
    return new Set(topologies.flatMap(({ when }) => [...(when?.all ?? []), ...(when?.any ?? []), ...(when?.none ?? [])]));
}


/***/ })

};
