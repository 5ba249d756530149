package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.Generator;
import dev.orm.mapping.GeneratorVisitor;
import dev.orm.mapping.TableAnnotation;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.schema.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ids of an entity are numbered from, by the names that it has in the database. */
final class GeneratorLayouts implements GeneratorVisitor<GeneratorLayout> {
    private static final int ALLOCATION = 50;

    private final Mapping mapping;
    private final EntityMapping owner;

    private GeneratorLayouts(Mapping mapping, EntityMapping owner) {
        this.mapping = mapping;
        this.owner = owner;
    }

    /** Null: the value is assigned. */
    static @Nullable GeneratorLayout of(Mapping mapping, EntityMapping owner, Attribute.Basic attribute) {
        GeneratedValue generated = attribute.generated();
        return generated == null ? null : new GeneratorLayouts(mapping, owner).of(attribute, generated);
    }

    private GeneratorLayout of(Attribute.Basic attribute, GeneratedValue generated) {
        return switch (generated.strategy()) {
            case IDENTITY -> new GeneratorLayout.Identity();
            case UUID -> new GeneratorLayout.Uuid();
            case SEQUENCE, TABLE -> numbered(generated);
            case AUTO -> isNumber(ColumnTypes.of(attribute)) ? numbered(generated) : new GeneratorLayout.Uuid();
        };
    }

    private GeneratorLayout numbered(GeneratedValue generated) {
        Generator generator = generated.generator();
        if (generator != null) {
            return generator.accept(this);
        }
        return generated.strategy() == GeneratedValue.Strategy.TABLE
                ? table(unsaid(generated.generatorName()), "default")
                : sequence(generated.generatorName(), TableAnnotation.unsaid(), 1, ALLOCATION);
    }

    private static boolean isNumber(SqlType type) {
        return type instanceof SqlType.Int || type instanceof SqlType.Decimal;
    }

    @Override
    public GeneratorLayout visitSequence(Generator.Sequence generator) {
        String name = Said.orNull(generator.sequenceName()) == null ? generator.name() : generator.sequenceName();
        TableAnnotation place = new TableAnnotation(
                null, generator.schema(), generator.catalog(), List.of(), List.of(), List.of(), null, null);
        return sequence(
                name,
                place,
                Said.or(generator.initialValue(), 1),
                Math.max(1, Said.or(generator.allocationSize(), ALLOCATION)));
    }

    @Override
    public GeneratorLayout visitTable(Generator.Table generator) {
        return table(generator, mapping.tables().of(owner).name());
    }

    /** Nameless: after the table of the entity, not the entity, as Hibernate has it. */
    private GeneratorLayout sequence(@Nullable String name, TableAnnotation place, int start, int allocation) {
        String logical = Said.or(name, mapping.tables().of(owner).name() + "_SEQ");
        return new GeneratorLayout.Sequence(mapping.tables().of(place, logical), start, allocation);
    }

    private GeneratorLayout table(Generator.Table generator, String row) {
        String implicit = Said.or(generator.name(), "hibernate_sequences");
        return new GeneratorLayout.Table(
                mapping.tables().of(generator.table(), implicit),
                column(generator.pkColumnName(), "sequence_name"),
                column(generator.valueColumnName(), "next_val"),
                Said.or(generator.pkColumnValue(), row),
                Said.or(generator.initialValue(), 0),
                Math.max(1, Said.or(generator.allocationSize(), ALLOCATION)));
    }

    private static Generator.Table unsaid(@Nullable String name) {
        return new Generator.Table(name, TableAnnotation.unsaid(), null, null, null, null, null);
    }

    private String column(@Nullable String written, String implicit) {
        return mapping.naming().physical(Said.or(written, implicit));
    }
}
