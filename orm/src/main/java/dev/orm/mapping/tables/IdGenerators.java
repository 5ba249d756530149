package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.Generator;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.mapping.layout.GeneratorLayoutVisitor;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Options;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Draws the sequences and tables that the ids of an entity are numbered from. */
final class IdGenerators extends OptionalAttributeVisitor<Attribute.Basic> {
    private final Mapping mapping;
    private final SchemaDraft schema;
    private final EntityMapping owner;

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
        GeneratorLayout layout = GeneratorLayouts.of(mapping, owner, attribute);
        if (layout != null) {
            layout.accept(new Drawing(attribute));
        }
    }

    /** Adds what one id needs. */
    private final class Drawing implements GeneratorLayoutVisitor<Void> {
        private final Attribute.Basic attribute;

        Drawing(Attribute.Basic attribute) {
            this.attribute = attribute;
        }

        @Override
        public Void visitIdentity(GeneratorLayout.Identity generator) {
            return null;
        }

        @Override
        public Void visitUuid(GeneratorLayout.Uuid generator) {
            return null;
        }

        @Override
        public Void visitSequence(GeneratorLayout.Sequence generator) {
            schema.add(
                    Members.of(attribute),
                    new Sequence(generator.name(), generator.start(), generator.allocation(), options()));
            return null;
        }

        private Options options() {
            SequenceText.Read read = SequenceText.read(written());
            if (!read.rest().isEmpty()) {
                mapping.notices()
                        .add(
                                Members.of(attribute),
                                "of the options of its sequence, " + read.rest() + " is not understood and left out");
            }
            return read.options();
        }

        /** What the generator says of its sequence beyond its numbers. */
        private String written() {
            GeneratedValue generated = attribute.generated();
            return generated != null && generated.generator() instanceof Generator.Sequence generator
                    ? Objects.requireNonNullElse(generator.options(), "")
                    : "";
        }

        @Override
        public Void visitTable(GeneratorLayout.Table generator) {
            TableDraft table = schema.table(generator.name());
            String key = generator.keyColumn();
            String value = generator.valueColumn();
            String member = Members.of(attribute);
            table.add(member, MappedColumn.of(key, new SqlType.Varchar(255), false));
            table.add(member, MappedColumn.of(value, new SqlType.Int(8), true));
            table.primaryKey(List.of(key));
            GeneratedValue generated = attribute.generated();
            if (generated != null && generated.generator() instanceof Generator.Table written) {
                table.add(written.table());
            }
            table.add(new SeedRow(
                    List.of(key, value),
                    List.of(
                            DefaultValue.Literal.string(generator.row()),
                            DefaultValue.Literal.number(String.valueOf(generator.initial())))));
            return null;
        }
    }
}
