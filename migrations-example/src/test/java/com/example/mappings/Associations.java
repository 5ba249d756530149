package com.example.mappings;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** References to one and to many, with the names and tables that follow from nothing said. */
public final class Associations {
    private Associations() {}

    /** What the others refer to. */
    @Entity
    public static class Target {
        @Id
        Long id;

        String code;
    }

    /** To one. */
    @Entity
    public static class ToOne {
        @Id
        Long id;

        @ManyToOne
        Target plain;

        @ManyToOne(optional = false)
        @JoinColumn(name = "needed")
        Target needed;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Target unchecked;

        @ManyToOne
        @JoinTable
        Target beside;

        @OneToOne
        Target one;

        @OneToOne(optional = false)
        Target neededOne;
    }

    /** To many. */
    @Entity
    public static class ToMany {
        @Id
        Long id;

        @OneToMany
        @JoinTable(name = "ToMany_list")
        List<Target> list;

        @OneToMany
        @JoinTable(name = "ToMany_set")
        Set<Target> set;

        @OneToMany
        @JoinColumn(name = "toMany_id")
        List<ToOne> joined;

        @ManyToMany
        @JoinTable(name = "ToMany_many_list")
        List<Target> manyList;

        @ManyToMany
        @JoinTable(name = "ToMany_many_set")
        Set<Target> manySet;

        @ManyToMany
        @OrderColumn
        @JoinTable(name = "ToMany_ordered")
        List<Target> ordered;

        @ManyToMany
        @JoinTable(name = "ToMany_map")
        @MapKeyColumn(name = "named")
        Map<String, Target> map;
    }

    /** The owning side of both directions, with nothing said. */
    @Entity
    public static class Owner {
        @Id
        Long id;

        @ManyToMany
        List<Owned> ones;
    }

    /** The other side. */
    @Entity
    public static class Owned {
        @Id
        Long id;

        @ManyToMany(mappedBy = "ones")
        List<Owner> owners;
    }

    /** A key of two columns, one of which is a reference. */
    @Entity
    public static class Part {
        @EmbeddedId
        PartKey id;

        @MapsId("target")
        @ManyToOne
        Target of;
    }

    /** Its key. */
    @Embeddable
    public record PartKey(Long target, int number) implements Serializable {}

    /** A key that is a reference. */
    @Entity
    public static class Extra {
        @Id
        Long id;

        @MapsId
        @OneToOne
        Target of;
    }

    /** A key whose members are the entity's. */
    @Entity
    @IdClass(PairKey.class)
    public static class Pair {
        @Id
        String left;

        @Id
        int right;

        @ManyToOne
        Part part;
    }

    /** Its key. */
    public static class PairKey implements Serializable {
        private static final long serialVersionUID = 1;

        String left;
        int right;
    }
}
