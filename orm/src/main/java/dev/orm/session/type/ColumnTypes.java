package dev.orm.session.type;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.StorageRules;
import dev.orm.mapping.Attribute;
import dev.orm.mapping.BasicType;
import dev.orm.mapping.BasicTypeVisitor;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses how the values of an attribute live in a column. */
public final class ColumnTypes {
    private final StorageRules rules;
    private final Classes classes;
    private final ValueTypes values;
    private final Map<Place, ColumnType> known = new ConcurrentHashMap<>();
    private final Map<String, JavaType> javaTypes = new ConcurrentHashMap<>();

    /** @param model laid out for the dialect */
    public ColumnTypes(Dialect dialect, ModelLayout model, Classes classes) {
        this.rules = dialect.storage();
        this.classes = classes;
        this.values = new ValueTypes(dialect, model, this);
    }

    /**
     * @param type of the column, in the database's own values
     */
    public ColumnType of(Attribute.Basic attribute, SqlType type) {
        Place place = new Place(attribute, type);
        ColumnType found = known.get(place);
        return found == null ? known.computeIfAbsent(place, asked -> chosen(attribute, type)) : found;
    }

    /** Attributes are told apart as objects: comparing all that is said of them takes long. */
    private record Place(Attribute.Basic attribute, SqlType type) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Place place && attribute == place.attribute && type.equals(place.type);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(attribute);
        }
    }

    private ColumnType chosen(Attribute.Basic attribute, SqlType type) {
        String where = attribute.declaringClass() + "." + attribute.name();
        return attribute.type().accept(new Choice(where, attribute.javaType(), type));
    }

    /** The Java type of its values. */
    public JavaType javaType(Attribute.Basic attribute) {
        return javaTypes.computeIfAbsent(attribute.javaType(), name -> JavaType.of(classes.ofType(name)));
    }

    /** Of values of that class for which no column stands. */
    public ColumnType of(Class<?> type) {
        return values.of(type);
    }

    /** The ways in which the model's attributes of that class store their values. */
    List<BasicType> storedAs(Class<?> type) {
        return values.storedAs(type);
    }

    private final class Choice implements BasicTypeVisitor<ColumnType> {
        private final String where;
        private final String javaType;
        private final SqlType column;

        Choice(String where, String javaType, SqlType column) {
            this.where = where;
            this.javaType = javaType;
            this.column = column;
        }

        @Override
        public ColumnType visitPlain(BasicType.Plain type) {
            return new PlainTypes(rules, where, column).of(type);
        }

        @Override
        public ColumnType visitEnumerated(BasicType.Enumerated type) {
            return new Enums(classes, where).of(type, Texts.of(column, rules.strictTexts()));
        }

        @Override
        public ColumnType visitArray(BasicType.Array type) {
            return new ArrayTypes(classes, where, column).of(type, javaType);
        }

        @Override
        public ColumnType visitConverted(BasicType.Converted type) {
            return new Converters(classes, where)
                    .of(type.converter(), type.stored().accept(this));
        }

        @Override
        public ColumnType visitSerialized(BasicType.Serialized type) {
            return new Serialization(classes, where).in(new Bytes(Texts.isLargeObject(column)));
        }

        @Override
        public ColumnType visitJson(BasicType.Json type) {
            return visitPlain(new BasicType.Plain(javaType, null));
        }

        @Override
        public ColumnType visitSql(BasicType.Sql type) {
            return visitPlain(new BasicType.Plain(javaType, null));
        }
    }
}
