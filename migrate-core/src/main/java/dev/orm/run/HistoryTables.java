package dev.orm.run;

import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;

/** The three tables that we keep in a user's database, as neutral values. {@code version} names the first. */
public record HistoryTables(TableName version) {
    private static final SqlType INTEGER = new SqlType.Int(4);
    private static final SqlType LONG = new SqlType.Int(8);
    private static final SqlType TEXT = new SqlType.Text();

    public static HistoryTables standard() {
        return new HistoryTables(TableName.of("orm_version"));
    }

    public TableName meta() {
        return version.withName(version.name() + "_meta");
    }

    public TableName journal() {
        return version.withName(version.name() + "_journal");
    }

    /** For whoever compares schemas: these are never a user's. */
    public Set<TableName> names() {
        return Set.of(version, meta(), journal());
    }

    List<Table> definitions() {
        return List.of(versionTable(), metaTable(), journalTable());
    }

    private Table versionTable() {
        return table(
                version,
                List.of("sequence"),
                List.of(
                        required("sequence", INTEGER),
                        required("revision", varchar(250)),
                        required("parents", TEXT),
                        required("depends_on", TEXT),
                        required("labels", TEXT),
                        required("description", TEXT),
                        required("kind", varchar(20)),
                        required("script", TEXT),
                        required("statements_hash", varchar(64)),
                        required("checksum", INTEGER),
                        required("state", varchar(20)),
                        optional("database_user", varchar(250)),
                        required("os_user", varchar(250)),
                        optional("applied_by", varchar(250)),
                        required("applied_at", new SqlType.Timestamp(null, false)),
                        required("milliseconds", LONG),
                        optional("schema_fingerprint", varchar(64)),
                        required("run_id", varchar(36)),
                        required("orm_version", varchar(40)),
                        optional("upgrade_text", TEXT),
                        optional("undo_text", TEXT)));
    }

    private Table metaTable() {
        return table(
                meta(), List.of("format"), List.of(required("format", INTEGER), optional("environment", varchar(250))));
    }

    private Table journalTable() {
        return table(
                journal(),
                List.of("revision", "direction", "statement"),
                List.of(
                        required("revision", varchar(250)),
                        required("direction", varchar(20)),
                        required("statement", INTEGER),
                        required("statement_hash", varchar(64)),
                        required("state", varchar(20)),
                        optional("fingerprint", TEXT),
                        required("run_id", varchar(36))));
    }

    private static Table table(TableName name, List<String> key, List<Column> columns) {
        return Table.of(name, columns).toBuilder()
                .primaryKey(PrimaryKey.of(Name.derived("pk_" + name.name()), key))
                .build();
    }

    private static Column required(String name, SqlType type) {
        return Column.of(name, type, false);
    }

    private static Column optional(String name, SqlType type) {
        return Column.of(name, type, true);
    }

    private static SqlType varchar(int length) {
        return new SqlType.Varchar(length);
    }
}
