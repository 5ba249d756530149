package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.NamedType;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** Models at random, small and varied, of which {@link RowFiller} can fill every table. */
final class RandomModel {
    private final Dice dice;
    private final RandomNames names;
    private final RandomColumns columns;
    private final RandomParts parts;

    RandomModel(Dice dice, Palette palette) {
        this.dice = dice;
        this.names = new RandomNames(dice);
        this.columns = new RandomColumns(dice, palette);
        this.parts = new RandomParts(dice, palette);
    }

    Schema schema() {
        List<Table> tables = new ArrayList<>();
        int count = 1 + dice.below(4);
        for (int index = 1; index <= count; index++) {
            List<String> taken =
                    tables.stream().map(table -> table.name().name()).toList();
            tables.add(table(names.among(taken, "t" + index), tables));
        }
        tables.replaceAll(table -> dice.chance(2) ? parts.withReference(table, tables) : table);
        if (dice.chance(5)) {
            parts.joinInACircle(tables);
        }
        Schema schema = Schema.of(tables);
        return finished(dice.chance(4) ? schema.withSequences(List.of(sequence())) : schema, RandomColumns.MOODS);
    }

    Sequence sequence() {
        return Sequence.of(TableName.of("the numbers"), 1 + dice.below(3), dice.chance(2) ? 1 : 50);
    }

    /** With the types that its columns name, and no name twice. */
    static Schema finished(Schema schema, List<String> moods) {
        boolean used = schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(RandomColumns::isMood);
        Schema typed = schema.withTables(schema.tables().stream()
                .map(table -> table.toBuilder()
                        .mapColumns(column ->
                                RandomColumns.isMood(column) ? column.withType(RandomColumns.mood(moods)) : column)
                        .build())
                .toList());
        return DerivedNames.distinct(
                typed.withTypes(used ? List.of(new NamedType(RandomColumns.MOOD, moods)) : List.of()));
    }

    Table table(String name, List<Table> others) {
        TableName table = TableName.of(name);
        List<Column> all = new ArrayList<>(columns.keys());
        List<String> key = all.stream().map(Column::name).toList();
        int count = 1 + dice.below(5);
        for (int index = 1; index <= count; index++) {
            List<String> taken = all.stream().map(Column::name).toList();
            all.add(columns.column(names.among(taken, "c" + index)));
        }
        Table made = Table.of(table, all).toBuilder()
                .primaryKey(PrimaryKey.of(DerivedName.primaryKey(table), key))
                .comment(columns.comment())
                .build();
        for (int part = dice.below(5); part > 0; part--) {
            made = parts.with(made, others);
        }
        return made;
    }
}
