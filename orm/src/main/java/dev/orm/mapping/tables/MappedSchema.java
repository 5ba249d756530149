package dev.orm.mapping.tables;

import dev.orm.mapping.EntityModel;
import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.Naming;
import dev.orm.schema.Schema;
import java.util.List;

/**
 * The neutral schema that a model asks for.
 *
 * @param leftAlone {@code table.column} of members that are not understood: neither made nor dropped
 */
public record MappedSchema(Schema schema, List<String> leftAlone, List<ModelNotice> notices) {

    public MappedSchema {
        leftAlone = List.copyOf(leftAlone);
        notices = List.copyOf(notices);
    }

    /**
     * @throws UnknownNameException where an annotation names what is not there
     * @throws UnusableKeyException where a primary key is missing or does not fit
     * @throws ContradictionException where two members ask for different things of one column
     * @throws UnmappableTypeException where a type has no column
     */
    public static MappedSchema of(EntityModel model, Naming naming) {
        return new SchemaBuilder(model, NamingStrategy.of(naming)).build();
    }
}
