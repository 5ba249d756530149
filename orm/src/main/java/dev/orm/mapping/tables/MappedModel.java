package dev.orm.mapping.tables;

import dev.orm.mapping.EntityModel;
import dev.orm.mapping.Naming;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.schema.Schema;
import java.util.function.UnaryOperator;

/**
 * What a model asks for, seen from both sides: tables that hold attributes, and attributes that live in tables.
 *
 * @param lowered the schema in a database's own values
 * @param layout its columns are those of the lowered schema
 */
public record MappedModel(MappedSchema mapped, Schema lowered, ModelLayout layout) {

    /** Laid out for a database, whose own values {@code lower} makes; throws as {@link MappedSchema#of} does. */
    public static MappedModel of(EntityModel model, Naming naming, UnaryOperator<Schema> lower) {
        Mapping mapping = new Mapping(model, naming);
        MappedSchema mapped = MappedSchema.of(mapping, model);
        Schema lowered = lower.apply(mapped.schema());
        EntityModel derived = DerivedIds.in(model);
        EntityLayouts layouts = new EntityLayouts(new Mapping(derived, naming), new LayoutColumns(lowered));
        ModelLayout layout =
                new ModelLayout(derived.entities().stream().map(layouts::of).toList());
        return new MappedModel(mapped, lowered, layout);
    }
}
