package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the columns that refer to an entity, after the columns they refer to. */
final class JoinColumns {
    private final Mapping mapping;

    JoinColumns(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * @param written empty: one column for each of the target's key
     * @param implicitName from the name of the column referred to, for a column without a name of its own
     */
    Join of(
            String member,
            List<JoinColumnAnnotation> written,
            EntityMapping target,
            UnaryOperator<String> implicitName) {
        List<Column> key = mapping.keys().referenced(target, member);
        List<JoinColumnAnnotation> joins =
                written.isEmpty() ? Collections.nCopies(key.size(), JoinColumnAnnotation.unsaid()) : written;
        boolean byPosition = joins.stream().allMatch(join -> join.referencedColumnName() == null);
        if (byPosition && joins.size() != key.size()) {
            throw UnusableKeyException.count(member, target.className(), joins.size(), key.size());
        }
        List<MappedColumn> columns = new ArrayList<>();
        List<String> referenced = new ArrayList<>();
        TableName table = mapping.tables().of(target);
        for (int at = 0; at < joins.size(); at++) {
            FoundColumn found = found(member, joins.get(at), target, key, at, table);
            columns.add(column(joins.get(at), found.column(), implicitName));
            referenced.add(found.column().name());
            table = found.table();
        }
        return new Join(columns, table, referenced, mapping.hierarchies().isReferable(target));
    }

    private FoundColumn found(
            String member, JoinColumnAnnotation join, EntityMapping target, List<Column> key, int at, TableName table) {
        String name = join.referencedColumnName();
        if (name == null) {
            return new FoundColumn(table, key.get(Math.min(at, key.size() - 1)));
        }
        return mapping.columns()
                .find(target, name)
                .orElseThrow(() -> UnknownNameException.referencedColumn(
                        member, name, target.className(), mapping.columns().names(target)));
    }

    private MappedColumn column(JoinColumnAnnotation join, Column referenced, UnaryOperator<String> implicitName) {
        String written = join.name();
        String name = mapping.naming().physical(written == null ? implicitName.apply(referenced.name()) : written);
        MappedColumn bare = new MappedColumn(
                Column.of(name, referring(referenced.type()), !Boolean.FALSE.equals(join.nullable())),
                !Boolean.FALSE.equals(join.insertable()),
                Boolean.TRUE.equals(join.unique()),
                List.of());
        return BasicColumns.withRest(
                BasicColumns.withDefinition(bare, join.columnDefinition()),
                join.comment(),
                join.checks(),
                join.options());
    }

    /**
     * The values of an enum need no second check where they refer to checked ones, and of a definition that a person wrote
     * only the type is the same: nothing that numbers the key.
     */
    static SqlType referring(SqlType type) {
        if (type instanceof SqlType.Raw raw) {
            return new SqlType.Raw(ColumnClauses.typeOf(raw.text()));
        }
        if (type instanceof SqlType.Enumeration values && values.type() == null) {
            Integer length = values.length();
            return new SqlType.Varchar(length == null ? Integer.valueOf(255) : length);
        }
        return type;
    }
}
