package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.Trigger;
import dev.orm.sql.MentionedNames;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Views and triggers: their texts follow no rename on any server, and fail only when they are next used. */
record ForeignTexts(MySqlDdl ddl, Schema schema) {
    private static final String BODY = " for each row ";

    void refuse(Operation.RenameColumn rename) {
        String column = rename.table() + "." + rename.before();
        Predicate<String> uses = text ->
                names(text, rename.before()) && names(text, rename.table().name());
        refuse(
                "column",
                column,
                column,
                Stream.concat(
                        views(uses),
                        schema.triggers().stream()
                                .filter(trigger -> uses.test(trigger.definition()))
                                .map(Trigger::label)));
    }

    /** A trigger follows its own table; what its body says of it does not. */
    void refuse(Operation.RenameTable rename) {
        Predicate<String> uses = text -> names(text, rename.before().name());
        Stream<String> triggers = schema.triggers().stream()
                .filter(trigger -> uses.test(body(trigger.definition())))
                .map(Trigger::label);
        String table = rename.before().toString();
        refuse("table", table, "table " + table, Stream.concat(views(uses), triggers));
    }

    private Stream<String> views(Predicate<String> uses) {
        return schema.views().stream()
                .filter(view -> uses.test(view.definition()))
                .map(view -> "view " + view.name());
    }

    private static String body(String trigger) {
        return trigger.substring(Math.max(0, trigger.indexOf(BODY)));
    }

    private boolean names(String text, String name) {
        return MentionedNames.in(text, ddl.syntax()).contains(name);
    }

    private static void refuse(String kind, String name, String where, Stream<String> users) {
        List<String> all = users.toList();
        if (!all.isEmpty()) {
            throw DdlRefusedException.impossible(
                    kind + " " + name + " cannot be renamed while others use it",
                    where,
                    String.join(", ", all) + " would go on to use the old name, and fail",
                    "drop it in a revision of your own (orm revision -m ...), rename the " + kind
                            + " in the next, and create it again after that");
        }
    }
}
