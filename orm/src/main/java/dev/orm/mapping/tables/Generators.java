package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.GeneratedValue.Strategy;
import dev.orm.mapping.Generator;
import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sequences and tables that number ids. */
final class Generators {
    private static final int ALLOCATION = 50;
    private static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private final Hierarchies hierarchies;
    private final Drafts drafts;

    Generators(Hierarchies hierarchies, Drafts drafts) {
        this.hierarchies = hierarchies;
        this.drafts = drafts;
    }

    void write(EntityMapping entity, Attribute.Basic id) {
        GeneratedValue generated = id.generated();
        if (generated == null) {
            return;
        }
        Generator generator = generated.generator();
        boolean table = generated.strategy() == Strategy.TABLE
                || (generated.strategy() == Strategy.AUTO && generator instanceof Generator.Table);
        boolean sequence = generated.strategy() == Strategy.SEQUENCE || generated.strategy() == Strategy.AUTO;
        if (table) {
            table(id, generated, generator instanceof Generator.Table found ? found : null);
        } else if (sequence && NUMBERS.contains(id.javaType())) {
            sequence(entity, id, generated, generator instanceof Generator.Sequence found ? found : null);
        }
    }

    private void sequence(
            EntityMapping entity, Attribute.Basic id, GeneratedValue generated, Generator.@Nullable Sequence said) {
        String name = said == null ? null : first(said.sequenceName(), said.name());
        String found = first(name, generated.generatorName());
        TableName sequence =
                hierarchies.table(said == null ? null : said.schema(), found == null ? entity.name() + "_SEQ" : found);
        long start = said == null || said.initialValue() == null ? 1 : said.initialValue();
        long increment = said == null || said.allocationSize() == null ? ALLOCATION : said.allocationSize();
        drafts.sequence(Members.of(id), Sequence.of(sequence, start, increment));
    }

    private void table(Attribute.Basic id, GeneratedValue generated, Generator.@Nullable Table said) {
        TableAnnotation written = said == null ? TableAnnotation.unsaid() : said.table();
        String name = first(written.name(), null);
        TableDraft draft =
                drafts.table(hierarchies.table(written.schema(), name == null ? "hibernate_sequences" : name));
        String key = physical(said == null ? null : said.pkColumnName(), "sequence_name");
        String value = physical(said == null ? null : said.valueColumnName(), "next_val");
        draft.add(Members.of(id), MappedColumn.of(key, new SqlType.Varchar(255), false));
        draft.add(Members.of(id), MappedColumn.of(value, new SqlType.Int(8), true));
        draft.key(List.of(key));
        String row = said == null ? null : first(said.pkColumnValue(), said.name());
        String seed = first(row, generated.generatorName());
        long start = said == null || said.initialValue() == null ? 0 : said.initialValue();
        draft.seed(new SeedRow(
                List.of(key, value),
                List.of(Literal.string(seed == null ? "default" : seed), Literal.number(Long.toString(start)))));
        new TableClauses(hierarchies.naming(), Set.of()).write(draft, written);
    }

    private String physical(@Nullable String said, String otherwise) {
        String name = first(said, null);
        return hierarchies.naming().physical(name == null ? otherwise : name);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() ? one : other;
    }
}
