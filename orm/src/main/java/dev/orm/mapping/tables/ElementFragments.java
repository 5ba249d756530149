package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.ElementVisitor;
import dev.orm.mapping.EntityMapping;
import java.util.List;

/**
 * The columns of an element or a map's key.
 *
 * @param suffix behind the attribute's name, where a basic value's column has no name of its own
 */
record ElementFragments(Mapping mapping, EntityMapping owner, Place place, String suffix)
        implements ElementVisitor<List<Fragment>> {

    @Override
    public List<Fragment> visitBasic(Attribute.Basic attribute) {
        MappedColumn column = mapping.basics().of(attribute, place, attribute.name() + suffix);
        return List.of(Fragment.of(Members.of(attribute), null, column));
    }

    @Override
    public List<Fragment> visitEmbedded(Attribute.Embedded attribute) {
        return new AttributeFragments(mapping, owner, place).visitEmbedded(attribute);
    }
}
