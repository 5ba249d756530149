package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the columns that refer to an entity: their names, types, and what they refer to. */
final class JoinColumns {
    private final Hierarchies hierarchies;
    private final EntityKeys keys;
    private final BasicColumns basics;

    JoinColumns(Hierarchies hierarchies, EntityKeys keys) {
        this.hierarchies = hierarchies;
        this.keys = keys;
        this.basics = new BasicColumns(hierarchies.naming());
    }

    /**
     * Columns that may be null unless they say otherwise.
     *
     * @param prefix what stands before the referred column's name where the column has none
     */
    List<JoinedColumn> of(String member, String prefix, List<JoinColumnAnnotation> written, EntityMapping target) {
        List<KeyColumn> referred = referred(member, written, target);
        List<JoinedColumn> columns = new ArrayList<>();
        for (int index = 0; index < referred.size(); index++) {
            JoinColumnAnnotation said = written.isEmpty() ? JoinColumnAnnotation.unsaid() : written.get(index);
            columns.add(column(prefix, said, referred.get(index)));
        }
        return columns;
    }

    /** The same key under the names that primary key join columns give it. */
    List<KeyColumn> renamed(String member, String target, List<JoinColumnAnnotation> written, List<KeyColumn> key) {
        if (written.size() != key.size()) {
            throw UnusableKeyException.count(member, target, written.size(), key.size());
        }
        List<KeyColumn> renamed = new ArrayList<>();
        for (int index = 0; index < key.size(); index++) {
            KeyColumn column = key.get(index);
            for (JoinColumnAnnotation said : written) {
                String referenced = unlessEmpty(said.referencedColumnName());
                boolean byName = referenced != null && physical(referenced).equals(column.name());
                if (byName || (referenced == null && written.indexOf(said) == index)) {
                    String own = unlessEmpty(said.name());
                    String name = own == null ? column.name() : physical(own);
                    renamed.add(new KeyColumn(column.attribute(), name, column.type()));
                    break;
                }
            }
        }
        return renamed.size() == key.size() ? renamed : key;
    }

    private List<KeyColumn> referred(String member, List<JoinColumnAnnotation> written, EntityMapping target) {
        if (written.isEmpty()) {
            return keys.referable(target, member);
        }
        List<KeyColumn> referred = new ArrayList<>();
        for (int index = 0; index < written.size(); index++) {
            String name = unlessEmpty(written.get(index).referencedColumnName());
            if (name != null) {
                referred.add(named(member, physical(name), target));
            } else {
                List<KeyColumn> key = keys.referable(target, member);
                if (written.size() != key.size()) {
                    throw UnusableKeyException.count(member, target.name(), written.size(), key.size());
                }
                referred.add(key.get(index));
            }
        }
        return referred;
    }

    private KeyColumn named(String member, String name, EntityMapping target) {
        List<KeyColumn> all = new ArrayList<>(keys.of(target));
        Optional<KeyColumn> ofKey = find(all, name);
        if (ofKey.isPresent()) {
            return ofKey.get();
        }
        hierarchies.allAttributes(target).forEach(attribute -> gather(attribute, all));
        return find(all, name)
                .orElseThrow(() -> UnknownNameException.referencedColumn(
                        member,
                        name,
                        target.name(),
                        all.stream().map(KeyColumn::name).toList()));
    }

    private static Optional<KeyColumn> find(List<KeyColumn> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void gather(Attribute attribute, List<KeyColumn> all) {
        if (attribute instanceof Attribute.Basic basic) {
            MappedColumn column = basics.of(basic, Place.ENTITY, basic.name());
            all.add(new KeyColumn(basic.name(), column.name(), column.column().type()));
        } else if (attribute instanceof Attribute.Embedded embedded) {
            embedded.attributes().forEach(part -> gather(part, all));
        } else if (attribute instanceof Attribute.ToOne toOne
                && toOne.mappedBy() == null
                && toOne.joinTable() == null) {
            of(Members.of(toOne), toOne.name(), toOne.joinColumns(), hierarchies.entity(toOne.target()))
                    .forEach(joined -> all.add(new KeyColumn(
                            toOne.name(),
                            joined.name(),
                            joined.mapped().column().type())));
        }
    }

    private JoinedColumn column(String prefix, JoinColumnAnnotation said, KeyColumn referred) {
        String own = unlessEmpty(said.name());
        String name = physical(own == null ? prefix + "_" + referred.name() : own);
        SqlType type = referred.type();
        MappedColumn bare = new MappedColumn(
                Column.of(name, type, !Boolean.FALSE.equals(said.nullable())),
                !Boolean.FALSE.equals(said.insertable()),
                Boolean.TRUE.equals(said.unique()),
                List.of());
        MappedColumn defined = BasicColumns.withDefinition(bare, said.columnDefinition());
        return new JoinedColumn(
                BasicColumns.withRest(defined, said.comment(), said.checks(), said.options()), referred.name(), said);
    }

    private String physical(String name) {
        return hierarchies.naming().physical(name);
    }

    private static @Nullable String unlessEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
