package dev.orm.cli.command;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Dialect;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.VirtualTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A schema as the statements that would make it. */
final class SchemaSql {
    private SchemaSql() {}

    /** Tables that hold what is not understood are named in comments. */
    static List<String> statements(Schema schema, Dialect dialect) {
        List<Operation> operations = new ArrayList<>();
        schema.types().forEach(type -> operations.add(new ObjectOperation.CreateType(type)));
        schema.sequences().forEach(sequence -> operations.add(new ObjectOperation.CreateSequence(sequence)));
        schema.tables().stream()
                .filter(table -> table.opaque().isEmpty())
                .forEach(table -> operations.add(new Operation.CreateTable(table)));
        schema.views().forEach(view -> operations.add(new ObjectOperation.CreateView(view)));
        schema.triggers().forEach(trigger -> operations.add(new ObjectOperation.CreateTrigger(trigger)));
        List<Operation> sorted = OperationOrder.sort(
                operations, Schema.empty(), dialect.capabilities().forwardReferences());
        Stream<String> statements = Stream.concat(
                        dialect.ddl().spell(sorted, Schema.empty()).statements().stream()
                                .map(DdlStatement::sql),
                        schema.virtualTables().stream().map(VirtualTable::definition))
                .map(sql -> sql + ";\n");
        return Stream.concat(
                        statements,
                        schema.tables().stream()
                                .filter(table -> !table.opaque().isEmpty())
                                .map(SchemaSql::leftOut))
                .toList();
    }

    private static String leftOut(Table table) {
        String why = String.join(", ", table.opaque());
        return ("table " + table.name() + " is not spelt here: " + why)
                .lines()
                .map(line -> "-- " + line + "\n")
                .collect(Collectors.joining());
    }
}
