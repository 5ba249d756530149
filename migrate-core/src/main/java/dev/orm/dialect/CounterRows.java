package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of counters that come. One that comes back has had a row, which no catalogue tells; one that comes in the place
 * of columns that counted by themselves goes on behind them, by as many numbers as are taken of it at a time: these begin
 * that far below what it says.
 */
public final class CounterRows {
    private static final String FIRST = "1";

    private final TableSpelling spelling;
    private final FormerIdentities former;
    private final List<Table> come = new ArrayList<>();

    public CounterRows(TableSpelling spelling, List<Operation> operations) {
        this.spelling = spelling;
        this.former = new FormerIdentities(operations);
        operations.forEach(this::learn);
    }

    private void learn(Operation operation) {
        if (operation instanceof Operation.CreateTable create && CounterTable.is(create.table())) {
            come.add(create.table());
        } else if (operation instanceof Operation.RenameTable rename) {
            come.replaceAll(table -> table.name().equals(rename.before())
                    ? table.toBuilder().name(rename.after()).build()
                    : table);
        }
    }

    /** Behind everything else. */
    public List<DdlStatement> last() {
        List<DdlStatement> statements = new ArrayList<>();
        for (Table counter : come) {
            String name = spelling.name(counter.name());
            if (counter.seeds().isEmpty()) {
                statements.add(DdlStatement.of("insert into " + name + " (" + CounterTable.NEXT + ") values (1)"));
            }
            Optional<String> numbers = former.numbers(spelling, CounterTable.step(counter));
            numbers.ifPresent(query -> statements.add(DdlStatement.of("update " + name + " set " + CounterTable.NEXT
                    + " = (select max(number) from (select " + first(counter) + " as number union all " + query
                    + ") numbers)")));
        }
        return statements;
    }

    private static String first(Table counter) {
        return counter.seeds().stream()
                .findFirst()
                .map(SeedRow::values)
                .map(values -> values.get(0).text())
                .orElse(FIRST);
    }
}
