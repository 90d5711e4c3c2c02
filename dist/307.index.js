export const id = 307;
export const ids = [307];
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
        '双活',
        '多活',
        '(?<![a-z])(?:crdb|aa) databases?',
    ],
    'active-replica': ['active[- ]repl?icas?', 'active[- ]replication'],
    'allow-read-writes': ['allow_read_writes', 'allow[- ]reads?(?:[- ]writes?)?'],
    'ap-mode': [
        '(?<![a-z])ap[- ](?:mode|modus|namespaces?)',
        'availability mode',
        'modo ap(?![a-z])',
        '(?<![a-z])ap 模式',
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
        '仲裁节点',
    ],
    asynchronous: [
        '(?<![a-z])async(?:hronous(?:ly)?|hron(?:e[nrms]?)?)?(?![a-z])',
        '(?<![a-z])a-synchronous(?:ly)?',
        'asynchronous_commit',
        'synchronous_commit ?[=:]? ?(?:is |set to )?local',
        'synchronous_standby_names ?(?:[=:] ?|is )?(?:\'\'|""|empty|blank|unset|not set)',
        '(?<![a-zà-ÿ])as[ií]n?cr[oó]nic[oa]s?',
        '(?<![a-zà-ÿ])as[ií]ncron[oa]s?',
        '异步',
        '非同步',
        '(?<![a-z])superasync(?![a-z])',
        'innodb cluster ?set',
    ],
    'aurora-global-database': [
        'global (?:database|db|cluster)s?',
        'aurora global',
        'globale datenbank',
        'base de datos global',
        '全球数据库',
    ],
    'automatic-failover': [
        'failover_mode ?[=:] ?automatic',
        "fail-?over(?:(?! not | never |n't | no |\\.|;|\\n).){0,30}(?<!semi-)(?<!semi )(?<!manual )(?:unattended|runbook|script|automat)",
        '(?:script|runbook)[^.;\\n]{0,30}fail-?over',
        '(?<!semi[- ])auto(?:matic(?:ally)?|matisiert(?:e[nrms]?)?)?[- ]?(?:fail(?:s|ing)?[- ]?over|promot(?:e[sd]?|ion|ing))(?! groups?)',
        '(?:fail(?:s|ed)?[- ]?over|promot(?:e[sd]?|ion)) (?:is |are )?(?:fully )?(?:automatic(?:ally)?|automated)',
        'automatische[nrms]? (?:failover|umschaltung|übernahme|uebernahme|promotion)',
        '(?:failover|conmutaci[oó]n|promoci[oó]n) autom[aá]tic[oa]',
        '自动(?:故障)?(?:切换|转移|提升)',
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
        '可用性组',
        '(?<![a-z])ag listener',
    ],
    bidirectional: [
        'bi-?directional(?:ly)?',
        'two[- ]way (?:replication|sync)',
        'in both directions',
        'bidirektional(?:e[nrms]?)?',
        'bidireccional(?:es)?',
        '双向',
        'replicat(?:e|es|ing) to each other',
    ],
    'cluster-link': [
        'physical cluster replication',
        'logical data replication',
        '(?<![a-z])(?:pcr|ldr)(?![a-z])',
        'ticdc',
        'tidb[- ]binlog',
    ],
    'cluster-mode': [
        '(?:redis|valkey|dragonfly)(?: oss| \\d(?:\\.\\d)?)? clusters?(?! manager)',
        'cluster[- ]mode(?! disabled)',
        'sharded redis',
        '(?:redis|valkey)[- ]cluster',
        'redis 集群',
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
        '社区版',
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
        'cp 子系统',
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
        '跨区域复制',
    ],
    'cross-site': ['cross[- ]site', '(?<![a-z])xsite(?![a-z])', 'standortübergreifend(?:e[nrms]?)?'],
    'data-guard': ['data ?guard'],
    'default-sync': [
        'sync_interval[^.;\\n]{0,20}(?:2 ?m|two min|120|default)',
        'default(?:s| settings?| config(?:uration)?| sync(?:_interval| interval)?| fsync)?(?= (?:sync|fsync|settings?|config|durability|$|[,.;)]))',
        'default (?:sync|fsync)(?:_interval| interval| settings?)?',
        'default (?:config(?:uration)?|settings?)',
        'sync_interval ?[=:]? ?(?:default|\\d{1,4} ?(?:s|m|min|sec(?:onds)?|minutes?))(?![a-z])',
        '(?:every|alle|cada) (?:2|two|zwei|dos) (?:minutes?|minuten|minutos)',
        'out of the box',
        'standardeinstellungen',
        'configuraci[oó]n por defecto',
        '默认(?:配置|设置)',
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
    'dual-region': ['dual[- ]regions?', 'dual[- ]regional', '双区域', 'nam-eur-dual', 'dual-region-\\w{1,20}'],
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
        '企业版',
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
        '故障转移群集实例?',
    ],
    'failover-group': [
        '(?:auto[- ])?failover[- ]groups?',
        'failovergruppen?',
        'grupos? de conmutaci[oó]n',
        '故障转移组',
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
        '异地复制',
        'geo[- ]secondar(?:y|ies)',
    ],
    'global-datastore': [
        'global data ?stores?',
        'almac[eé]n global',
        'globale[rn]? datenspeicher',
        '全局数据存储',
    ],
    'fencing-off': [
        'stonith[-_ ]enabled ?[=:]? ?(?:false|no|off)',
        'no[-_ ]quorum[-_ ]policy ?[=:]? ?ignore',
        '(?:no|without|kein(?:e)?|sin) (?:node )?(?:fencing|stonith|ipmi)',
        '(?:fencing|stonith)(?: \\w+)? (?:is |are )?(?:off|disabled|not (?:configured|available|possible))',
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
        '全局表',
        '全球表',
        '(?<![a-z])mrec(?![a-z])',
        'multi[- ]region eventual(?:ly)?[- ]consisten(?:cy|t)',
    ],
    'group-replication': [
        'group_replication_[a-z_]{3,40}',
        'group[- ]replication',
        'innodb[- ]cluster',
        'gruppenreplikation',
        'replicaci[oó]n de grupo',
        '组复制',
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
        '高可用',
    ],
    'home-region': [
        '(?:sessions|contenders|lockers) exist in [\\w-]+ only',
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
        '(?:every|each|all|any) lock (?:calls?|requests?|reads? and writes?|writes?|operations?) (?:is |are )?(?:sent|routed|pinned|directed|goes?|go|made|done) (?:only )?(?:to|in)',
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
        '主区域写入',
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
        '轻量级事务',
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
        'failover_mode ?[=:] ?manual',
        'no automatic (?:fail-?over|promotion)',
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
        '(?:手动|人工)(?:故障)?(?:切换|转移|提升)',
    ],
    'map-locks': [
        '(?<![a-z])ilocks?(?![a-z])',
        '(?<![a-z])imap(?:\\.lock| locks?|s)?(?![a-z])',
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
        '内存存储',
        '/dev/shm',
    ],
    'memorydb-multi-region': [
        'memory ?db[\\w ,:()-]{0,24}multi[- ]?region',
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
        '多区域强一致(?:性)?',
    ],
    'multi-az': [
        'multi[-_ ]?az(?:_enabled)?(?![a-z])',
        'multi[- ]?(?:availability[- ])?zones?',
        'multi[- ]zonal',
        'mehrere verfügbarkeitszonen',
        'varias zonas',
        '多可用区',
    ],
    'multi-az-cluster': ['multi[- ]?az (?:db )?cluster', 'two readable standbys', '2 readable standbys'],
    'multi-cluster-routing': [
        'multi[- ]cluster[- ]rout(?:ing|ed)',
        '(?:any|several|replicated) bigtable clusters?',
    ],
    'multi-master': [
        'multi[- ]?(?:master|primary|writer|source)',
        'master[- ]master',
        'primary[- ]primary',
        'circular replication',
        'dual[- ]master',
        '多主',
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
        '多区域(?:实例|配置|存储桶|数据库)',
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
        '多区域写入',
    ],
    observers: ['observers?(?: nodes?)?', 'beobachter(?:knoten)?', 'observadores', '观察者'],
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
        '(?:单|一个)(?:数据中心|机房)',
    ],
    'one-machine': [
        '(?:processes|workers|daemons|contenders|clients|jobs|holders)[^.;\\n]{0,40} on (?:one|the same|a single) (?:\\w+ )?(?:server|host|machine|box|gateway|pc|vm)',
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
        '持久化',
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
        '(?:lwts?|light-?weight transactions?|if clauses?) (?:is|are) (?:rejected|refused|blocked|switched off|turned off)(?! (?:only|when|if|while))',
        '(?<!(?:report|analy|bi |read)[^.;\\n]{0,30})rejects? (?:every|all|any)(?: \\w+)? (?:statements?|quer(?:y|ies)|requests?) with an? if(?: clause)?',
        '(?:no|without|non|kein(?:e)?|sin|instead of)[- ](?:lwts?|light-?weight transactions?)',
        '(?:lwts?|light-?weight transactions?) (?:is|are) (?:not |dis|forbidden|off|unavail)\\w{0,15}',
        '(?:plain|ordinary|normal|regular|unconditional|non-conditional|non-lwt) (?:writes?|inserts?|updates?|deletes?)',
        'without (?:an? )?if(?![a-z])',
        'last[- ]write(?:r)?[- ]wins',
        '(?<![a-z])lww(?![a-z])',
        '禁用轻量级事务',
    ],
    'quorum-oracle': [
        'quorum[- ]oracle',
        'oracle[- ]quorum',
        'with (?:an )?oracle (?:for|of) (?:the )?(?:quorum|two)',
        'two[- ](?:node|server)s? (?:with|plus|and) (?:an |the )?oracle',
        'oracle quorum verifier',
        'oraclepath',
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
        'regionale (?:instanz|konfiguration)',
        '单区域',
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
        '副本',
        '从库',
        '备库',
        '主从',
        '主备',
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
        '半同步',
        'rpl_semi_sync\\w{0,30}',
    ],
    'secondary-cluster': ['secondary clusters?', 'cross-region (?:replicas?|secondar(?:y|ies))'],
    sentinel: ['sentinels?', 'sentinela', '哨兵'],
    serial: ['(?<![a-z_])(?<!local )(?<!local-)serial(?![a-z_])'],
    'several-clusters': [
        'each with its own leases?(?: objects?)?',
        '(?:gke|eks|aks) [a-z]+-[a-z]+-?\\d (?:and|\\+|&) (?:gke|eks|aks)',
        '(?:two|three|both|several|multiple|many|different|separate|2|3) [\\w -]{0,28}clusters',
        'multi[- ]?cluster',
        'across clusters',
        '(?:zwei|drei|mehrere[n]?|beide[n]?) cluster',
        '(?:dos|tres|varios|ambos) cl[uú]steres',
        '(?:两|多|三)个?集群',
    ],
    'several-nodes': [
        '(?<![a-z\\d.,])(?:[2-9]|[1-9]\\d|two|three|four|five|six|seven|nine)[- ](?:[a-z.-]{1,20} )?(?:nodes|members|servers|voters|peers|brokers|hosts|machines|vms|instances|stores|masters|tservers)',
        '(?<![a-z\\d.,])(?:[2-9]|two|three|four|five|six|seven|nine)-(?:node|member|server|voter|way)',
        '(?<![a-z\\d.,])(?:3|5|7|three|five|seven) (?:node|member)(?!s)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|zwei|drei|vier|fünf|fuenf|sechs|sieben|neun)[- ](?:[\\w-]{1,20}[- ])?(?:knoten|server|mitglieder)',
        '(?<![a-zà-ÿ\\d.,])(?:[2-9]|dos|tres|cuatro|cinco|seis|siete) (?:[a-z]{1,20} )?(?:nodos|servidores|miembros)',
        '[二两三四五六七九2-9] ?(?:个|台)? ?(?:节点|成员|服务器|副本)',
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
        '(?:两|三|多)个?区域',
        '(?:两地|跨地域|跨区域)',
    ],
    'several-sites': [
        '(?:dcs|data ?cent(?:er|re)s|sites) [\\w-]{1,20} and [\\w-]{1,20}',
        '(?<![a-z])dc \\w+(?: rf ?=? ?\\d)? ?(?:[+,&]|and) ?(?:and )?dc \\w+',
        '(?<![a-z\\d.,])(?:two|three|four|five|both|all|several|multiple|each of|[2-9]) (?:\\w{1,12} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        'multi[- ]?(?:dc|site|region|data ?cent(?:er|re))',
        'across (?:the )?(?:\\w{1,10} )?(?:dcs|data ?cent(?:er|re)s|sites|regions)',
        'cross[- ](?:dc|region|site)',
        '(?:in )?(?:each|every) (?:dc|data ?cent(?:er|re)|region|site)(?![a-z])',
        '(?:zwei|drei|beide[nr]?|mehrere[nr]?) (?:rechenzentren|standorte[n]?|regionen|rzs?)',
        '(?:dos|tres|ambos|ambas|varios|varias) (?:centros de datos|sitios|regiones|cpds?)',
        '(?:两|双|三|多)个?(?:数据中心|机房|区域)',
        '(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d ?(?:\\+|and|&|/|,) ?(?:us|eu|ap|sa|ca|me|af)-[a-z]{4,10}-\\d',
        '(?<![a-z])dc-?1(?!\\d).{1,60}(?<![a-z])dc-?2(?!\\d)',
    ],
    'single-cluster-routing': [
        'single[- ]cluster[- ]rout(?:ing|ed)',
        'single[- ]cluster (?:app )?profile',
        'single[- ]row transactions?',
    ],
    'single-node': [
        'nur (?:diesen |den )?eine[nr]? (?:einzigen )?(?:etcd-|consul-|zookeeper-)?(?:knoten|server)',
        '(?<!any )(?<!every )(?<!each )(?<!of )(?<!than )(?<!least )(?<!survives? )(?<!tolerates? )(?<!losing )(?<![a-z])(?:single|one|lone|sole|1)(?:[ -][a-z\\d][\\w.]{0,19})?(?: [a-z\\d][\\w.]{0,19})?[ -](?:node|member|server|instance|vm|host|machine|box|process|broker|store)(?![a-z])(?! (?:failure|fault|loss|outage|crash|down|fails|dies|per|in each|each|in every|a piece|halls?|rooms?))(?<!(?:each|every) (?:of the \\w+ )?(?:\\w+ )?(?:has|have|runs?|holds?|hosts?|gets?) (?:single|one|1)[^.;]{0,30})',
        'stand-?alone',
        'single[- ](?:node|member|server|instance|host|machine)(?! (?:failure|fault|loss|outage|crash))',
        'einzelne[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner|maschine)',
        'ein(?:em|en|e)? einzige[nrms]? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?<![a-z])nur ein(?:en|e|em)? (?:[\\w-]{1,20}[- ])?(?:knoten|server|instanz|vm|rechner)',
        '(?:un|una) (?:solo|sola|[uú]nic[oa]) (?:[a-z]{1,20} )?(?:nodo|servidor|instancia|m[aá]quina)',
        '(?:nodo|servidor) [uú]nico',
        '单(?:个|一)?(?:节点|机|实例|台|服务器)',
    ],
    'single-redundancy': ['redundancy(?: mode)? single', 'single(?= (?:redundancy|memory|ssd))'],
    'single-region': [
        'single[- ]region(?:al)?(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        '(?<!any )(?<!of )(?<!than )(?<!least )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?:one|a single|only one) (?:aws |azure |gcp )?region(?![a-z])(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'einer (?:einzigen )?region',
        'una (?:sola|[uú]nica) regi[oó]n',
        '(?:单|一个)区域',
    ],
    'stream-mirror': [
        'stream (?:mirror|source)(?:s|ed|ing)?',
        'mirror(?:s|ed|ing)?(?: (?:streams?|buckets?))?',
        'leaf ?nodes?',
        'gateways?(?= (?:between|to|cluster))',
        'super-?clusters?',
        '镜像流',
    ],
    'strong-consistency': [
        'strong(?:ly)?[- ]consisten(?:cy|t)',
        'strong-consistency',
        '(?:default)?consistency[_ ]?(?:level)?[ =:]{1,3}"?(?:is |set to )?strong',
        '(?<![a-z])sc[- ](?:mode|modus|namespaces?|enabled)',
        'strong(?= (?:account|level))',
        'starke[nr]? konsistenz',
        'consistencia fuerte',
        '强一致',
    ],
    'survive-region': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?region(?:al)?(?: (?:failure|loss|outage))?',
        'region survival',
        'survive region',
    ],
    'survive-zone': [
        'surviv(?:e|es|al|ing)(?: goal)?[ =:]{1,3}(?:a |any |of )?(?:one )?(?:az|zone|zonal)(?: (?:failure|loss|outage))?',
        'zone survival',
        'survive zone',
    ],
    'sync-always': [
        'sync(?:_interval| interval)?[ "]{0,2}[=:]?[ "]{0,2}(?:is |set to |on )?always',
        'fsync(?:s|ed)? (?:on )?(?:every|each|always)',
        'syncs? (?:on )?every (?:write|message)',
        'synchronous fsync',
        '同步刷盘',
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
        '(?<![非半异])同步(?!刷盘)',
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
        '联邦',
    ],
    'weak-consistency': [
        'bounded[- ]staleness',
        'session(?: consistency| level)',
        'eventual(?:ly)?[- ](?:consisten(?:cy|t)|level)',
        'consistent prefix',
        '会话一致',
        '最终一致',
        'consistencia eventual',
    ],
    witness: [
        '(?<![a-z])(?:wsfc|node)[^.;\\n]{0,20} majority',
        '(?<![a-z])wsfc[^.;\\n]{0,20} (?:three|five|3|5)[ \\w]{0,10} votes?',
        '(?:three|five|3|5) wsfc nodes',
        'witness(?:es)?',
        'tie-?breakers?',
        'arbiters?',
        'quorum[- ]?(?:device|disk|server)',
        'qdevice',
        '(?:corosync-)?qnetd',
        'cloud witness',
        'file[- ]?share witness',
        'zeugen?(?:server|knoten)?',
        'testigos?',
        '见证',
        '仲裁',
    ],
    'write-concern-1': [
        '(?<![a-z])w ?[:=]{1,2} ?["\']?[01](?!\\d)',
        'unacknowledged writes?|fire[- ]and[- ]forget',
        'write concern(?: of)?[ =:]{1,3}["\']?(?:w ?[:=] ?)?[01](?!\\d)',
        '(?<![a-z])w1(?!\\d)',
        '(?:success|ok|acknowledg\\w+) as soon as the primary(?: \\w+){0,3} has (?:it|the write)',
        'schreibbestätigung 1(?!\\d)',
    ],
    xcluster: ['x[- ]?cluster'],
    zonal: [
        '(?<![a-z])(?<!(?:multi|cross|inter)[- ])zonal',
        'single[- ](?:az|zone)',
        '(?<!any )(?<!of )(?<!than )(?<!least )(?<!lose )(?<!losing )(?<!survive )(?<!survives )(?<!surviving )(?<!tolerates? )(?:one|a single) (?:az|zone)(?![a-z])(?! (?:loss|lost|failure|fails|outage|down|dies|goes|may|can|is lost|must))',
        'einzelne[nr]? zone',
        'una sola zona',
        '单可用区',
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
        '区域冗余',
    ],
};


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   hQ: () => (/* binding */ blank),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const MARKUP = /<[^<>]{0,300}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|~~|[*`]+|\s+|\|+|__/gi;
const ENTITIES = {
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    rsquo: "'",
    mdash: '—',
    ndash: '–',
    times: '×',
    le: '≤',
    ge: '≥',
    hellip: '…',
};
/** Reads Markdown, HTML and JSON inside a field as text. What is struck through or commented out is not there. */
function plainText(original) {
    const writer = new Writer();
    const json = /^\s*[[{]/.test(original);
    const source = json ? blankOut(original).replace(NEXT_ENTRY, '\n') : blankOut(original);
    const width = Math.max(...source.split('\n', MOST_LINES).map(line => line.length));
    let from = 0;
    for (const match of source.matchAll(MARKUP)) {
        writer.write(source.slice(from, match.index), from, json);
        const wrapped = match[0].includes('\n') &&
            (json ? /[:,[]/.test(source.charAt(match.index - 1)) : isWrapped(source, match.index, match[0], width));
        writer.write(wrapped ? ' ' : readable(match[0]), match.index, false);
        from = match.index + match[0].length;
    }
    writer.write(source.slice(from), from, json);
    return { text: writer.text(), at: [...writer.at, original.length], original };
}
class Writer {
    #pieces = [];
    at = [];
    #last = ' ';
    /** Copies text that starts at an offset of the original, folding white space and apostrophes; a line end stays one. */
    write(text, offset, json) {
        for (let index = 0; index < text.length; index += 1) {
            let character = text.charAt(index);
            if (json)
                character = JSON_SIGNS[character] ?? character;
            if (character === '\u2019' || character === '\u02bc')
                character = "'";
            const blank = character === ' ' || character === '\n';
            if (blank && (this.#last === '\n' || (this.#last === ' ' && character === ' ')))
                continue;
            this.#pieces.push(character);
            this.at.push(offset + index);
            this.#last = character;
        }
    }
    text() {
        return this.#pieces.join('');
    }
}
/** Enough to see how wide a text is set. */
const MOST_LINES = 1000;
/** A line as long as this was hardly meant to end where it does. */
const PROSE = 48;
const STARTS_ANEW = /^(?:[-*+•#|>]|\d{1,3}[.)]\s|[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}:(?:\s|$))/;
/** Whether white space is where an editor has wrapped a sentence: the next word had no room on the line. */
function isWrapped(text, start, space, width) {
    const last = text.charAt(start - 1);
    if (space.indexOf('\n') !== space.lastIndexOf('\n') || /[.!?;|。；！？]/.test(last))
        return false;
    const length = start - (text.lastIndexOf('\n', start - 1) + 1);
    const next = text.slice(start + space.length, start + space.length + 150);
    const word = /^\S*/.exec(next)?.[0] ?? '';
    if (STARTS_ANEW.test(next) || length + 1 + word.length <= width)
        return false;
    if (last === ':')
        return length >= PROSE && /^[a-zà-ÿ]/.test(word);
    return length >= PROSE || last === ',' || /^[a-zà-ÿ(]/.test(word);
}
/** Where an entry ends and the next begins. */
const NEXT_ENTRY = /,(?=\s{0,40}"[^"\n]{1,60}"\s{0,9}:\s{0,9}["\d[{tfn])/g;
/** JSON's punctuation as a reader takes it: `"nodes": 5` says nodes = 5, and an object ends what was said of it. */
const JSON_SIGNS = {
    '"': ' ',
    '{': ' ',
    '}': '\n',
    '[': ' ',
    ']': ' ',
    ':': '=',
};
function readable(markup) {
    if (/^\s+$/.test(markup))
        return /\n/.test(markup) ? '\n' : ' ';
    if (/^<\/?(?:br|p|li|div|tr|ul|ol|h\d)\b/i.test(markup))
        return '\n';
    const entity = /^&(#x?)?([^;]+);$/i.exec(markup);
    if (!entity)
        return /^<[a-z/!]/i.test(markup) || !markup.startsWith('<') ? ' ' : markup;
    const [, numeric, name = ''] = entity;
    if (!numeric)
        return ENTITIES[name.toLowerCase()] ?? ' ';
    const code = Number.parseInt(name, numeric.toLowerCase() === '#x' ? 16 : 10);
    return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
const HIDDEN = [
    ['<!--', '-->'],
    ['~~', '~~'],
    ['<s>', '</s>'],
    ['<del>', '</del>'],
    ['<strike>', '</strike>'],
];
/** As many blanks: what stands behind the words keeps its place. */
const blank = (words) => ' '.repeat(words.length);
/** JSON entries that give an answer instead of a request. */
const ANSWER_ENTRY = /"(?:error|verdict|answer|result|output|expected|response)"\s{0,9}:\s{0,9}"[^"\n]{0,500}"/gi;
/** `# replica { region_name = "x" }`: a setting that is commented out. */
const CONFIGURES = /(?:^|\n)[ \t]{0,40}[a-z_][\w."-]{0,60}(?: "[^"\n]{0,80}"){0,2}[ \t]{0,20}[={]/i;
const COMMENTED_OUT = /(?<=^|\n)[ \t]{0,40}(?:#|\/\/)[ \t]{0,8}[a-z_][\w.-]{0,60}[ \t]{0,4}(?:\{[^{}\n]{0,200}\}|=[ \t]?\S{1,120})(?=[ \t]*(?:\n|$|#)|[ \t]{2})[^\n]{0,400}/gi;
/** The same text, of the same length, with what is hidden from a reader (or is no part of the request) blank. */
function blankOut(text) {
    let result = text.replace(ANSWER_ENTRY, blank);
    if (CONFIGURES.test(text))
        result = result.replace(COMMENTED_OUT, blank);
    for (const [open, close] of HIDDEN)
        result = blankBetween(result, open, close);
    return result;
}
function blankBetween(text, open, close) {
    const lower = text.toLowerCase();
    if (!lower.includes(open) || lower.length !== text.length)
        return text;
    const pieces = [];
    let from = 0;
    for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, from)) {
        const end = lower.indexOf(close, start + open.length);
        if (end < 0)
            break;
        pieces.push(text.slice(from, start), ' '.repeat(end + close.length - start));
        from = end + close.length;
    }
    return pieces.join('') + text.slice(from);
}
const ABBREVIATION = /(?:^|[^a-z])(?:ca|e\.g|i\.e|vs|approx|etc|bzw|z\.b|inkl|incl|max|min|nr|no|p\.ej|aprox|resp|cf|u\.a|d\.h)$/i;
/** Sentences, list items and table rows: split at line ends and at stops that end a sentence. */
function sentences({ text }) {
    const clauses = [];
    let start = 0;
    for (const match of text.matchAll(/[\n。；！？]|[.!?;](?=[\s"')\]]|$)/g)) {
        const abbreviated = match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index));
        if (abbreviated && text[match.index + 1] !== '\n')
            continue;
        push(clauses, text, start, match.index + 1);
        start = match.index + 1;
    }
    push(clauses, text, start, text.length);
    return clauses;
}
/** No sentence is longer; what is, is read in pieces, so that the work for each word is bounded. */
const LONGEST = 1500;
function push(clauses, text, start, end) {
    for (let from = start; from < end;) {
        const to = end - from <= LONGEST ? end : lastSpace(text, from, from + LONGEST);
        const piece = text.slice(from, to);
        if (/[^\s.;!?]/.test(piece))
            clauses.push({ text: piece, start: from, end: to });
        from = to;
    }
}
/** Where the last word before `end` begins; `end` where there is but one word. It looks back no further than `start`. */
function lastSpace(text, start, end) {
    const space = text.slice(start, end + 1).lastIndexOf(' ');
    return space > 0 ? start + space : end;
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
