package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.Generator;
import dev.orm.mapping.GeneratorVisitor;
import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the sequences and tables that the ids of an entity are numbered from. */
final class IdGenerators extends OptionalAttributeVisitor<Attribute.Basic> implements GeneratorVisitor<Void> {
    private static final int INCREMENT = 50;

    private final Mapping mapping;
    private final SchemaDraft schema;
    private final EntityMapping owner;
    private String member = "";

    private IdGenerators(Mapping mapping, SchemaDraft schema, EntityMapping owner) {
        this.mapping = mapping;
        this.schema = schema;
        this.owner = owner;
    }

    static void draw(Mapping mapping, SchemaDraft schema, EntityMapping owner) {
        IdGenerators generators = new IdGenerators(mapping, schema, owner);
        owner.attributes().forEach(attribute -> attribute.accept(generators).ifPresent(generators::draw));
    }

    @Override
    public Optional<Attribute.Basic> visitBasic(Attribute.Basic attribute) {
        return attribute.generated() == null ? Optional.empty() : Optional.of(attribute);
    }

    @Override
    public Optional<Attribute.Basic> visitEmbedded(Attribute.Embedded attribute) {
        attribute.attributes().forEach(part -> part.accept(this).ifPresent(this::draw));
        return Optional.empty();
    }

    private void draw(Attribute.Basic attribute) {
        GeneratedValue generated = attribute.generated();
        if (generated == null || !isNumbered(generated, attribute)) {
            return;
        }
        member = Members.of(attribute);
        if (generated.generator() != null) {
            generated.generator().accept(this);
        } else if (generated.strategy() == GeneratedValue.Strategy.TABLE) {
            table(unsaid(generated.generatorName()), "default");
        } else {
            sequence(generated.generatorName(), TableAnnotation.unsaid(), 1, INCREMENT);
        }
    }

    private static boolean isNumbered(GeneratedValue generated, Attribute.Basic attribute) {
        return switch (generated.strategy()) {
            case IDENTITY, UUID -> false;
            case SEQUENCE, TABLE -> true;
            case AUTO -> isNumber(ColumnTypes.of(attribute));
        };
    }

    private static boolean isNumber(SqlType type) {
        return type instanceof SqlType.Int || type instanceof SqlType.Decimal;
    }

    @Override
    public Void visitSequence(Generator.Sequence generator) {
        String name = Said.orNull(generator.sequenceName()) == null ? generator.name() : generator.sequenceName();
        TableAnnotation place = new TableAnnotation(
                null, generator.schema(), generator.catalog(), List.of(), List.of(), List.of(), null, null);
        sequence(
                name,
                place,
                Said.or(generator.initialValue(), 1),
                Math.max(1, Said.or(generator.allocationSize(), INCREMENT)));
        return null;
    }

    @Override
    public Void visitTable(Generator.Table generator) {
        table(generator, mapping.tables().of(owner).name());
        return null;
    }

    /** Nameless: after the table of the entity, not the entity, as Hibernate has it. */
    private void sequence(@Nullable String name, TableAnnotation place, int start, int increment) {
        TableName own = mapping.tables().of(owner);
        String logical = Said.or(name, own.name() + "_SEQ");
        TableName sequence = mapping.tables().of(place, logical);
        schema.add(member, Sequence.of(sequence, start, increment));
    }

    private void table(Generator.Table generator, String segment) {
        String implicit = Said.or(generator.name(), "hibernate_sequences");
        TableDraft table = schema.table(mapping.tables().of(generator.table(), implicit));
        String key = column(generator.pkColumnName(), "sequence_name");
        String value = column(generator.valueColumnName(), "next_val");
        table.add(member, MappedColumn.of(key, new SqlType.Varchar(255), false));
        table.add(member, MappedColumn.of(value, new SqlType.Int(8), true));
        table.primaryKey(List.of(key));
        table.add(generator.table());
        String row = Said.or(generator.pkColumnValue(), segment);
        int initial = Said.or(generator.initialValue(), 0);
        table.add(new SeedRow(
                List.of(key, value),
                List.of(DefaultValue.Literal.string(row), DefaultValue.Literal.number(String.valueOf(initial)))));
    }

    private static Generator.Table unsaid(@Nullable String name) {
        return new Generator.Table(name, TableAnnotation.unsaid(), null, null, null, null, null);
    }

    private String column(@Nullable String written, String implicit) {
        return mapping.naming().physical(Said.or(written, implicit));
    }
}
