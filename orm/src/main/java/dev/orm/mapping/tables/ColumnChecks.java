package dev.orm.mapping.tables;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DerivedName;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of one column, named; what has no name and no options of its own is one check, as Hibernate 7 writes it. */
final class ColumnChecks {

    private ColumnChecks() {}

    static List<CheckConstraint> named(TableName table, MappedColumn mapped) {
        List<CheckConstraint> named = new ArrayList<>();
        int number = mapped.column().type() instanceof SqlType.Enumeration ? 2 : 1;
        for (CheckConstraint check : joined(mapped.checks())) {
            named.add(check.name() == null ? named(check, table, mapped.name(), number++) : check);
        }
        return named;
    }

    private static boolean isPlain(CheckConstraint check) {
        return check.name() == null && check.options().isEmpty();
    }

    private static CheckConstraint named(CheckConstraint check, TableName table, String column, int number) {
        List<String> parts = number == 1 ? List.of(column) : List.of(column, String.valueOf(number));
        return check.withName(DerivedName.check(table, parts));
    }

    private static List<CheckConstraint> joined(List<CheckConstraint> checks) {
        List<CheckConstraint> plain =
                checks.stream().filter(ColumnChecks::isPlain).distinct().toList();
        if (plain.size() < 2) {
            return checks;
        }
        String expression =
                plain.stream().map(check -> "(" + check.expression() + ")").collect(Collectors.joining(" and "));
        List<CheckConstraint> joined = new ArrayList<>(List.of(CheckConstraint.of(null, expression)));
        checks.stream().filter(check -> !isPlain(check)).forEach(joined::add);
        return joined;
    }
}
