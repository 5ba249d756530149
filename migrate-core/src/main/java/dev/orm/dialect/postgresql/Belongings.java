package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What hangs on a column, a constraint, an index or a type and the statement that makes it cannot say, as statements that follow it. */
record Belongings(PostgresqlSpelling ddl) {

    List<String> of(Table table) {
        List<String> all = new ArrayList<>();
        table.columns().forEach(column -> all.addAll(ofColumn(table.name(), Options.none(), column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            all.addAll(ofKey(table.name(), key.name(), key.options()));
        }
        table.uniques().forEach(unique -> all.addAll(ofKey(table.name(), unique.name(), unique.options())));
        table.foreignKeys()
                .forEach(foreign -> all.addAll(ofConstraint(table.name(), foreign.name(), foreign.options())));
        table.checks().forEach(check -> all.addAll(ofConstraint(table.name(), check.name(), check.options())));
        table.indexes().forEach(index -> all.addAll(ofIndex(table.name(), index)));
        return all;
    }

    /** Of a foreign key or a check. */
    List<String> ofConstraint(TableName table, @Nullable Name name, Options options) {
        return name == null ? List.of() : constraintComment(table, name.text(), options);
    }

    /** Of a primary key or a unique constraint; the index behind it has its name. */
    List<String> ofKey(TableName table, @Nullable Name name, Options options) {
        if (name == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(constraintComment(table, name.text(), options));
        all.addAll(indexComment(table, name.text(), options, OptionKeys.INDEX_COMMENT));
        all.addAll(roles(table, name.text(), options));
        return all;
    }

    List<String> ofIndex(TableName table, Index index) {
        String name = index.name().text();
        List<String> all = new ArrayList<>(indexComment(table, name, index.options(), OptionKeys.COMMENT));
        all.addAll(roles(table, name, index.options()));
        index.options().get(OptionKeys.STATISTICS).ifPresent(targets -> {
            for (String target : targets.split(", ")) {
                String[] words = target.split(" ");
                all.add("alter index " + ddl.name(table.withName(name)) + " alter column " + words[0]
                        + " set statistics " + words[1]);
            }
        });
        return all;
    }

    /** What is said of the column and the first one does not have; what it has and is said no more goes back to the usual. */
    List<String> ofColumn(TableName table, Options before, Column column) {
        String alter = "alter table " + ddl.name(table) + " alter column " + ddl.quote(column.name()) + " ";
        Options after = column.options();
        List<String> all = new ArrayList<>();
        changed(before, after, OptionKeys.STORAGE, "default").ifPresent(to -> all.add(alter + "set storage " + to));
        changed(before, after, OptionKeys.COMPRESSION, "default")
                .ifPresent(to -> all.add(alter + "set compression " + to));
        changed(before, after, OptionKeys.STATISTICS, "-1").ifPresent(to -> all.add(alter + "set statistics " + to));
        changed(before, after, OptionKeys.ATTRIBUTES, "")
                .filter(to -> !to.isEmpty())
                .ifPresent(to -> all.add(alter + "set (" + to + ")"));
        changed(before, after, OptionKeys.GRANTS, "").stream()
                .flatMap(String::lines)
                .forEach(grant -> all.add(grant.replace(" %s ", " " + ddl.name(table) + " ")));
        return all;
    }

    private static Optional<String> changed(Options before, Options after, String key, String usual) {
        Optional<String> is = after.get(key);
        return before.get(key).equals(is) ? Optional.empty() : Optional.of(is.orElse(usual));
    }

    /** The type's values are written as the one who changes them; only then it goes to its owner. */
    List<String> ofType(NamedType type) {
        List<String> all = new ArrayList<>();
        String name = ddl.name(type.name());
        type.options()
                .get(OptionKeys.COMMENT)
                .ifPresent(text -> all.add("comment on type " + name + " is " + ddl.text(text)));
        type.options().get(OptionKeys.OWNER).ifPresent(owner -> all.add("alter type " + name + " owner to " + owner));
        type.options().get(OptionKeys.GRANTS).stream()
                .flatMap(String::lines)
                .forEach(grant -> all.add(grant.replace(" %s ", " " + name + " ")));
        return all;
    }

    private List<String> constraintComment(TableName table, String name, Options options) {
        return options.get(OptionKeys.COMMENT).stream()
                .map(text ->
                        "comment on constraint " + ddl.quote(name) + " on " + ddl.name(table) + " is " + ddl.text(text))
                .toList();
    }

    private List<String> indexComment(TableName table, String name, Options options, String key) {
        return options.get(key).stream()
                .map(text -> "comment on index " + ddl.name(table.withName(name)) + " is " + ddl.text(text))
                .toList();
    }

    private List<String> roles(TableName table, String index, Options options) {
        List<String> all = new ArrayList<>();
        String alter = "alter table " + ddl.name(table);
        if (options.has(OptionKeys.CLUSTERED)) {
            all.add(alter + " cluster on " + ddl.quote(index));
        }
        if (options.has(OptionKeys.REPLICA_IDENTITY)) {
            all.add(alter + " replica identity using index " + ddl.quote(index));
        }
        return all;
    }
}
