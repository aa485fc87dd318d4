internal import Migrations
internal import Postgres

/// What a schema is made of, object by object, in the words of the server that holds it.
struct SchemaDescription: Sendable {
    /// Definitions by kind and name: "constraint loan.loan_rate_is_in_range".
    private(set) var objects: [String: String] = [:]

    /// - Parameter schema: the name under which the session finds it first; told as `coopfund`.
    init(_ connection: Connection, schema: String) throws {
        // Spans of time in constraints are told as the session writes them.
        try connection.execute("set intervalstyle = 'postgres'")
        var objects: [String: String] = [:]
        for sql in [SchemaDescription.catalogue, SchemaDescription.rows] {
            let parameters: [Parameter] = sql == SchemaDescription.catalogue ? [.text(schema)] : []
            try connection.stream(sql, parameters) { row in
                let name = try row.text("kind") + " " + row.text("name").replacing(schema, with: "coopfund")
                objects[name] = try row.text("definition").replacing(schema, with: "coopfund")
            }
        }
        self.objects = objects
    }

    struct Difference: Sendable {
        enum Flaw: String, Sendable {
            case missing, extra, changed
        }

        let object: String
        let flaw: Flaw
        let found: String?
        let expected: String?
    }

    /// Where this one is not what it should be. That a constraint came to hold for all rows is no difference.
    func differences(from expected: SchemaDescription) -> [Difference] {
        Set(objects.keys).union(expected.objects.keys).sorted().compactMap { name in
            switch (objects[name], expected.objects[name]) {
            case (nil, let wanted?):
                name.hasPrefix("unvalidated ")
                    ? nil : Difference(object: name, flaw: .missing, found: nil, expected: wanted)
            case (let found?, nil): Difference(object: name, flaw: .extra, found: found, expected: nil)
            case (let found?, let wanted?):
                found == wanted
                    ? nil : Difference(object: name, flaw: .changed, found: found, expected: wanted)
            case (nil, nil): nil
            }
        }
    }

    /// The rows that are part of the schema.
    private static let rows = """
        select 'row' as kind, 'row_of_act ' || relation || ' ' || kind as name, coalesce(value, '') as definition
        from row_of_act
        union all
        select 'row', 'act_kind ' || kind, '' from act_kind
        """

    /// Without what a dump and its restoration change: the places of columns, the numbers of objects.
    private static let catalogue = """
        with ns as (
            select oid, nspowner from pg_namespace where nspname = $1
        ), rel as (
            select c.* from pg_class c join ns on c.relnamespace = ns.oid
        ), kind as (
            select t.* from pg_type t join ns on t.typnamespace = ns.oid
            where t.typtype in ('d', 'e', 'r', 'b') and t.typcategory <> 'A'
        ), object as (
            select 'table' as kind, relname::text as name, concat_ws(' ', relkind, relpersistence,
                   case when relrowsecurity or relforcerowsecurity then 'row security' end,
                   array_to_string(reloptions, ' ')) as definition
            from rel where relkind not in ('i', 'I', 'v')
            union all
            select 'view', relname, pg_get_viewdef(oid) || concat_ws(' ', array_to_string(reloptions, ' '))
            from rel where relkind = 'v'
            union all
            select 'column', r.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then 'not null' end, 'default ' || pg_get_expr(d.adbin, d.adrelid),
                   nullif(a.attidentity, ''), nullif(a.attgenerated, ''), nullif(a.attcollation::regcollation::text, '-'))
            from rel r
            join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where r.relkind in ('r', 'p', 'v', 'm', 'f')
            union all
            select 'constraint', coalesce(r.relname, t.typname) || '.' || c.conname,
                   replace(pg_get_constraintdef(c.oid), ' NOT VALID', '')
            from pg_constraint c left join rel r on r.oid = c.conrelid left join kind t on t.oid = c.contypid
            where coalesce(r.relname, t.typname) is not null
            union all
            select 'unvalidated', r.relname || '.' || c.conname, pg_get_constraintdef(c.oid)
            from pg_constraint c join rel r on r.oid = c.conrelid where not c.convalidated
            union all
            select 'index', r.relname, pg_get_indexdef(r.oid)
                   || case when i.indisvalid and i.indisready and i.indislive then '' else ' not in use' end
            from rel r join pg_index i on i.indexrelid = r.oid
            union all
            select 'trigger', r.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || ' enabled ' || t.tgenabled::text
            from rel r join pg_trigger t on t.tgrelid = r.oid where not t.tgisinternal
            union all
            -- What foreign keys do, on either side.
            select 'trigger', r.relname || '.' || c.conname || '.' || p.proname, 'enabled ' || min(t.tgenabled::text)
            from rel r
            join pg_trigger t on t.tgrelid = r.oid and t.tgisinternal
            join pg_constraint c on c.oid = t.tgconstraint
            join pg_proc p on p.oid = t.tgfoid
            group by 2
            union all
            select 'function', p.oid::regprocedure::text, case when p.prokind in ('f', 'p')
                   then pg_get_functiondef(p.oid) else concat_ws(' ', p.prokind, g.aggtransfn::regprocedure,
                       nullif(g.aggfinalfn::oid, 0)::regprocedure, g.aggtranstype::regtype, g.agginitval) end
            from pg_proc p join ns on p.pronamespace = ns.oid left join pg_aggregate g on g.aggfnoid = p.oid
            union all
            select 'rule', r.relname || '.' || w.rulename, pg_get_ruledef(w.oid) || ' enabled ' || w.ev_enabled::text
            from rel r join pg_rewrite w on w.ev_class = r.oid where w.rulename <> '_RETURN'
            union all
            select 'policy', r.relname || '.' || y.polname, concat_ws(' ', y.polcmd, y.polpermissive, y.polroles::text, pg_get_expr(y.polqual, y.polrelid),
                   pg_get_expr(y.polwithcheck, y.polrelid))
            from rel r join pg_policy y on y.polrelid = r.oid
            union all
            select 'table', r.relname || ' < ' || h.inhrelid::regclass::text, 'inherits'
            from rel r join pg_inherits h on h.inhparent = r.oid
            union all
            select 'type', typname, concat_ws(' ', typtype, nullif(format_type(typbasetype, typtypmod), '-'),
                   case when typnotnull then 'not null' end, 'default ' || typdefault)
            from kind
            union all
            select o.type, o.identity, ''
            from ns
            join pg_depend d on d.refclassid = 'pg_namespace'::regclass and d.refobjid = ns.oid and d.classid not in (
                'pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_constraint'::regclass)
            cross join pg_identify_object(d.classid, d.objid, 0) o
            union all
            -- Everything has one owner, who owns the schema.
            select 'owner', o.name, case when o.owner = ns.nspowner then 'the owner of the schema'
                   else o.owner::regrole::text end
            from ns, (
                select relname::text as name, relowner as owner from rel where relkind not in ('i', 'I', 'c')
                union all
                select p.oid::regprocedure::text, p.proowner from pg_proc p join ns on p.pronamespace = ns.oid
                union all
                select typname, typowner from kind
            ) o
        )
        select kind::text as kind, name::text as name, definition::text as definition from object
        """
}

extension Migrator {
    /// The schema that the steps make on this server, under a name of its own: described, and gone with the
    /// transaction. Nobody's tables are touched, so nobody waits.
    func described() throws -> SchemaDescription {
        try connection.begin()
        defer { try? connection.rollback() }
        let session = try connection.query("select pg_backend_pid() as pid")[0].int32("pid")
        let schema = "coopfund_as_built_\(session)"
        for migration in Migration.all {
            try connection.script(migration.sql.replacing("coopfund", with: schema))
        }
        try connection.execute("select set_config('search_path', $1, true)", [.text(schema + ", pg_temp")])
        return try SchemaDescription(connection, schema: schema)
    }
}
