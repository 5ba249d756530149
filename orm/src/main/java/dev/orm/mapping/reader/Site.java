package dev.orm.mapping.reader;

import dev.orm.mapping.Validation;
import java.util.ArrayList;
import java.util.List;
import org.jboss.jandex.ClassInfo;

/**
 * Where members are read: inside an entity, or inside an embeddable inside it.
 *
 * @param entity whose table they end up in
 * @param access by which the class has its state, where it does not say itself
 * @param overrides what is said from outside, by paths that start at this place
 * @param validated whether Bean Validation's constraints count here
 * @param notNull whether its NOT NULL counts here
 * @param embeddables the classes around, outermost first
 */
record Site(
        ClassInfo entity,
        Access access,
        Overrides overrides,
        boolean validated,
        boolean notNull,
        List<String> embeddables) {

    Site {
        embeddables = List.copyOf(embeddables);
    }

    static Site of(ClassInfo entity, Access access, Overrides overrides, boolean validated) {
        return new Site(entity, access, overrides, validated, validated, List.of());
    }

    /** Inside the embeddable that the member holds. */
    Site inside(ClassInfo embeddable, Member member, Overrides said) {
        boolean cascaded = validated && ValidationReader.isCascaded(member);
        List<String> around = new ArrayList<>(embeddables);
        around.add(embeddable.name().toString());
        return new Site(
                entity,
                Access.ofEmbeddable(embeddable, access),
                said,
                cascaded,
                cascaded && notNull && ValidationReader.isNotNull(member),
                around);
    }

    /** In a collection table: Bean Validation does not reach there. */
    Site inCollection() {
        return new Site(entity, access, overrides, false, false, embeddables);
    }

    /** What counts of the member's constraints. */
    Validation validation(Member member) {
        return validated ? ValidationReader.read(member, notNull) : Validation.none();
    }

    boolean isInside(String embeddable) {
        return embeddables.contains(embeddable);
    }
}
