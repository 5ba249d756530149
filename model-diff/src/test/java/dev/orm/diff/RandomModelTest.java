package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hundred pairs of each build hold, several times, what breaks tools. */
class RandomModelTest {
    private static final int FIRST = 1_000;
    private static final int PAIRS = 100;
    private static final int AT_LEAST = 3;
    private static final Set<String> RESERVED = Set.of("select", "order", "user", "key", "index", "default", "rank");

    private final Map<String, Integer> met = new TreeMap<>();

    @Test
    void aHundredPairsForSqliteHoldAllThatIsHard() {
        count(Palette.sqlite());

        assertThat(met).allSatisfy((what, times) -> assertThat(times).isGreaterThanOrEqualTo(AT_LEAST));
    }

    @Test
    void aHundredPairsForPostgresqlHoldAllThatIsHard() {
        count(Palette.postgresql());

        assertThat(met).allSatisfy((what, times) -> assertThat(times).isGreaterThanOrEqualTo(AT_LEAST));
    }

    @Test
    void aHundredPairsForMySqlHoldAllThatIsHard() {
        count(Palette.mysql());

        assertThat(met).allSatisfy((what, times) -> assertThat(times).isGreaterThanOrEqualTo(AT_LEAST));
    }

    private void count(Palette palette) {
        for (int seed = FIRST; seed < FIRST + PAIRS; seed++) {
            Dice dice = new Dice(new Random(seed));
            Schema before = new RandomModel(dice, palette).schema();
            Schema after = new RandomChange(dice, palette).change(before);
            references(before, after);
            defaults(before, after);
            names(before, after);
            enums(before, after);
        }
    }

    private void references(Schema before, Schema after) {
        met(
                "a circle of tables",
                any(
                        before,
                        after,
                        schema -> schema.tables().stream().anyMatch(table -> isInACircle(schema, table.name()))));
        met("a table that refers to itself", any(keys(before, after), RandomModelTest::isToItself));
        met(
                "a key of two columns",
                any(tables(before, after), table -> table.primaryKeyColumns().size() == 2));
        met(
                "a reference of two columns",
                any(keys(before, after), key -> key.key().columns().size() == 2));
        met("a check", any(tables(before, after), table -> !table.checks().isEmpty()));
    }

    private void defaults(Schema before, Schema after) {
        met(
                "a default with a quote",
                any(columns(before, after), column -> text(column).contains("'")));
        met(
                "a default with a backslash",
                any(columns(before, after), column -> text(column).contains("\\")));
    }

    private void names(Schema before, Schema after) {
        List<String> names = Stream.concat(
                        tables(before, after).map(table -> table.name().name()),
                        columns(before, after).map(Column::name))
                .toList();
        met("a name with a blank", any(names.stream(), name -> name.contains(" ")));
        met("a name with a quote", any(names.stream(), name -> name.contains("\"") && name.contains("'")));
        met("a name that is reserved", any(names.stream(), RESERVED::contains));
        met("a name of 63 bytes", any(names.stream(), name -> name.getBytes(StandardCharsets.UTF_8).length == 63));
    }

    private void enums(Schema before, Schema after) {
        met("an enum", any(columns(before, after), column -> !values(column).isEmpty()));
        met("an enum that gets a value", anyEnum(before, after, (old, now) -> !old.containsAll(now)));
        met("an enum that loses a value", anyEnum(before, after, (old, now) -> !now.containsAll(old)));
        met("an enum in another order", anyEnum(before, after, RandomModelTest::isReordered));
    }

    private void met(String what, boolean isThere) {
        met.merge(what, isThere ? 1 : 0, Integer::sum);
    }

    private static boolean any(Schema before, Schema after, Predicate<Schema> predicate) {
        return predicate.test(before) || predicate.test(after);
    }

    private static <T> boolean any(Stream<T> all, Predicate<T> predicate) {
        return all.anyMatch(predicate);
    }

    private static Stream<Table> tables(Schema before, Schema after) {
        return Stream.concat(before.tables().stream(), after.tables().stream());
    }

    private static Stream<Column> columns(Schema before, Schema after) {
        return tables(before, after).flatMap(table -> table.columns().stream());
    }

    private static Stream<Reference> keys(Schema before, Schema after) {
        return tables(before, after)
                .flatMap(table -> table.foreignKeys().stream().map(key -> new Reference(table.name(), key)));
    }

    private static boolean isToItself(Reference reference) {
        return reference.key().referencedTable().equals(reference.table());
    }

    private static boolean isInACircle(Schema schema, TableName start) {
        Set<TableName> reached = new HashSet<>();
        List<TableName> next = referenced(schema, start);
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(name -> referenced(schema, name).stream())
                    .filter(name -> !reached.contains(name))
                    .toList();
        }
        return reached.contains(start);
    }

    /** Itself left out. */
    private static List<TableName> referenced(Schema schema, TableName table) {
        return schema.table(table).orElseThrow().foreignKeys().stream()
                .map(ForeignKey::referencedTable)
                .filter(name -> !name.equals(table))
                .toList();
    }

    private static String text(Column column) {
        return column.defaultValue() instanceof DefaultValue.Literal literal ? literal.text() : "";
    }

    private static List<String> values(Column column) {
        return column.type() instanceof SqlType.Enumeration enumeration ? enumeration.values() : List.of();
    }

    private static boolean anyEnum(Schema before, Schema after, EnumChange change) {
        return before.tables().stream()
                .anyMatch(table -> after.table(table.name()).stream().anyMatch(now -> anyEnum(table, now, change)));
    }

    private static boolean anyEnum(Table before, Table after, EnumChange change) {
        return before.columns().stream()
                .filter(column -> !values(column).isEmpty())
                .anyMatch(column -> after.column(column.name()).stream()
                        .anyMatch(now -> !values(now).isEmpty() && change.is(values(column), values(now))));
    }

    private static boolean isReordered(List<String> old, List<String> now) {
        List<String> stayed = old.stream().filter(now::contains).toList();
        return !stayed.equals(now.stream().filter(old::contains).toList());
    }

    private record Reference(TableName table, ForeignKey key) {}

    private interface EnumChange {
        boolean is(List<String> old, List<String> now);
    }
}
