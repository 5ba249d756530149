package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Fills every table with rows: no two values of a column are equal, references point to row number one to three, a
 * checked column takes what its check lists. What can be no reference takes a {@link HardValue}, and nothing in the
 * last row where it may.
 */
final class RowFiller {
    private static final int ROWS = 3;

    private final Schema schema;
    private final Dialect dialect;
    private final UnaryOperator<String> bytes;
    private final HardValue hardValues;

    /**
     * @param bytes a literal of hex digits
     * @param belowZero whether numbers may be
     */
    RowFiller(Schema schema, Dialect dialect, UnaryOperator<String> bytes, boolean belowZero) {
        this.schema = schema;
        this.dialect = dialect;
        this.bytes = bytes;
        this.hardValues = new HardValue(dialect.syntax(), belowZero);
    }

    /** To be run with foreign keys off; the rows satisfy them all the same. */
    List<String> inserts() {
        List<String> inserts = new ArrayList<>();
        for (Table table : schema.tables()) {
            if (isCounter(table)) {
                continue;
            }
            for (int row = 1; row <= ROWS; row++) {
                inserts.add(insert(table, row));
            }
        }
        return inserts;
    }

    private static boolean isCounter(Table table) {
        return table.columnNames().equals(List.of("next_val"));
    }

    private String insert(Table table, int row) {
        Map<String, String> values = new TreeMap<>();
        for (Column column : table.columns()) {
            if (column.generated() == null) {
                values.put(column.name(), value(table, column, row, new LinkedHashSet<>()));
            }
        }
        List<String> names =
                values.keySet().stream().map(dialect.syntax()::name).toList();
        return "insert into " + SqlModel.spelled(table.name(), dialect.syntax()) + " (" + String.join(", ", names)
                + ") values (" + String.join(", ", values.values()) + ")";
    }

    /** A reference takes the value that the other table's column has in the same row; a circle ends where it began. */
    private String value(Table table, Column column, int row, Set<ColumnRef> seen) {
        if (seen.add(new ColumnRef(table.name(), column.name()))) {
            for (ForeignKey key : table.foreignKeys()) {
                int index = key.columns().indexOf(column.name());
                if (index >= 0) {
                    return referenced(key, index, row, seen);
                }
            }
        }
        boolean hard = isHard(column) && !isKey(table, column.name());
        if (hard && column.nullable() && row == ROWS) {
            return "null";
        }
        List<String> listed = listed(table, column);
        if (!listed.isEmpty()) {
            return listed.get(row % listed.size());
        }
        return hard ? hardValues.of(column, row).orElse(plain(column, row)) : plain(column, row);
    }

    /** Whether nobody makes a reference of a column of that name, who wants rows to have one. */
    static boolean isHard(Column column) {
        return !column.name().endsWith("id")
                && column.name().chars().filter(Character::isDigit).noneMatch(digit -> digit % 2 == 1);
    }

    private boolean isKey(Table table, String column) {
        return table.primaryKeyColumns().contains(column)
                || schema.tables().stream()
                        .flatMap(other -> other.foreignKeys().stream())
                        .filter(key -> key.referencedTable().equals(table.name()))
                        .anyMatch(key -> key.referencedColumns().isEmpty()
                                || key.referencedColumns().contains(column));
    }

    private String referenced(ForeignKey key, int index, int row, Set<ColumnRef> seen) {
        TableName name = key.referencedTable();
        Table other = schema.table(name).orElseThrow();
        List<String> columns = key.referencedColumns().isEmpty() ? other.primaryKeyColumns() : key.referencedColumns();
        return value(other, other.column(columns.get(index)).orElseThrow(), row, seen);
    }

    private List<String> listed(Table table, Column column) {
        return table.checks().stream()
                .map(check -> Lexer.tokens(check.expression(), dialect.syntax()))
                .filter(tokens -> tokens.stream().anyMatch(token -> token.isWord("in") || token.isWord("any")))
                .filter(tokens -> tokens.stream()
                        .filter(Token::isName)
                        .findFirst()
                        .filter(token -> token.unquoted().equals(column.name()))
                        .isPresent())
                .flatMap(tokens -> tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER)
                        .map(Token::text))
                .toList();
    }

    /** A number that drivers read as true or false. */
    private boolean isTruth(SqlType type) {
        return dialect.typeNames().spell(type).equals("tinyint(1)");
    }

    /** A large object may be a number that leads to it. */
    private boolean isNumber(SqlType type) {
        return dialect.typeNames().spell(type).equals("oid");
    }

    /** The column's value in that row, where nothing but its type decides it. */
    String plain(Column column, int row) {
        SqlType type = column.type();
        if (type instanceof SqlType.Bool) {
            return row % 2 == 0 ? "true" : "false";
        }
        if (type instanceof SqlType.Uuid) {
            return "'00000000-0000-0000-0000-00000000000" + row + "'";
        }
        if (type instanceof SqlType.Enumeration enumeration) {
            List<String> values = enumeration.values();
            return dialect.syntax().literal(values.get(row % values.size()));
        }
        return switch (TypeFamily.of(column.type())) {
            case INTEGER, BOOLEAN, DECIMAL, OTHER -> String.valueOf(isTruth(type) ? row % 2 : row);
            case FLOAT -> row + ".5";
            case CHARACTER -> "'" + (char) ('a' + row) + "'";
            case BINARY -> isNumber(type) ? String.valueOf(row) : bytes.apply("0" + row);
            case DATE -> "'2026-01-0" + row + "'";
            case TIME -> "'10:00:0" + row + "'";
            case TIMESTAMP -> "'2026-01-0" + row + " 10:00:00'";
        };
    }
}
