package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.ModelNotice;
import dev.orm.mapping.Naming;
import dev.orm.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The neutral schema that a model asks for.
 *
 * @param schema every constraint and index has a name; sequences stand for what they are, not for tables
 * @param leftAlone what is mapped and not understood
 * @param notices what a person should know: those of the model, and what came to light here
 */
public record MappedSchema(Schema schema, List<LeftAloneMember> leftAlone, List<ModelNotice> notices) {

    public MappedSchema {
        leftAlone = List.copyOf(leftAlone);
        notices = List.copyOf(notices);
    }

    /** Throws an {@link dev.orm.OrmException} where the model contradicts itself or names what is not there. */
    public static MappedSchema of(EntityModel model, Naming naming) {
        return of(new Mapping(model, naming), model);
    }

    static MappedSchema of(Mapping mapping, EntityModel model) {
        SchemaDraft schema = new SchemaDraft();
        EntityTables tables = new EntityTables(mapping, schema);
        mapping.hierarchies().parentsFirst().forEach(tables::draw);
        schema.settle();
        LeftAlone leftAlone = new LeftAlone(mapping, schema);
        for (EntityMapping entity : model.entities()) {
            CollectionTables.draw(mapping, schema, leftAlone, entity);
            IdGenerators.draw(mapping, schema, entity);
            leftAlone.note(entity);
        }
        Schema built = schema.build(new TableConstraints(mapping.naming(), mapping.notices()));
        List<ModelNotice> notices = new ArrayList<>(model.notices());
        notices.addAll(mapping.notices().all());
        return new MappedSchema(built, leftAlone.members(), notices);
    }

    /** What is neither made nor dropped: {@code table.column}, and tables by their names. */
    public List<String> leftAloneNames() {
        return leftAlone.stream()
                .flatMap(member -> member.names().stream())
                .distinct()
                .toList();
    }
}
