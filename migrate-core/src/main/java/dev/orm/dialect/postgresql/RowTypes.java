package dev.orm.dialect.postgresql;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types that views and tables are of which go, or go and come back: a function that returns their rows holds on to them. */
final class RowTypes {
    private RowTypes() {}

    /** @param types that are made anew */
    static Set<TableName> going(
            List<Operation> operations, ChangedColumns columns, Collection<TableName> types, Schema read) {
        Set<TableName> going = new LinkedHashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof ObjectOperation.DropView drop) {
                going.add(drop.view().name());
            } else if (operation instanceof Operation.DropTable drop) {
                going.add(drop.table().name());
            }
        }
        for (View view : read.views()) {
            MentionedNames names = MentionedNames.in(view.definition(), PostgresqlSyntax.SYNTAX);
            boolean reads = columns.all().entrySet().stream()
                    .anyMatch(table -> names.contains(table.getKey().name())
                            && table.getValue().stream().anyMatch(names::contains));
            if (reads || types.stream().anyMatch(type -> names.contains(type.name()))) {
                going.add(view.name());
            }
        }
        follow(going, read.views());
        return going;
    }

    /** Views that read one that goes. */
    private static void follow(Set<TableName> going, List<View> views) {
        boolean more = true;
        while (more) {
            more = false;
            for (View view : views) {
                MentionedNames names = MentionedNames.in(view.definition(), PostgresqlSyntax.SYNTAX);
                boolean reads =
                        going.stream().anyMatch(other -> !other.equals(view.name()) && names.contains(other.name()));
                more |= reads && going.add(view.name());
            }
        }
    }
}
